package io.horarium.live;

import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the log of a business: whatever stands before it was told, whatever comes into the log later stands behind it.
 *
 * @param xid the number of a transaction
 * @param subject the last of that transaction that was told; the smallest of all ids for none of it
 * @param at when everything behind this place was surely in the log; says how long the place can be asked for
 */
record Cursor(long xid, UUID subject, Instant at) {

    /** Before everything. */
    static final Cursor START = before(0, Instant.EPOCH);

    /** How long a place can be asked for. Rows are kept for a day more, so that no clock has to be exact. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final Pattern TEXT =
            Pattern.compile("([0-9a-f]{1,15})-([0-9a-f]{16})([0-9a-f]{16})-([0-9a-f]{1,9})");

    /** Before a transaction. */
    static Cursor before(long xid, Instant at) {
        return new Cursor(xid, new UUID(0, 0), at);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws Rejected when it is anything else
     */
    static Cursor parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new Rejected(Unprocessable.of("since", "must be a cursor that an answer named"));
        }
        return new Cursor(
                Long.parseLong(parts.group(1), 16),
                new UUID(Long.parseUnsignedLong(parts.group(2), 16), Long.parseUnsignedLong(parts.group(3), 16)),
                Instant.ofEpochSecond(Long.parseLong(parts.group(4), 16)));
    }

    /** Whether it lies before another place, in the order of the log. */
    boolean isBefore(Cursor other) {
        if (xid != other.xid) {
            return xid < other.xid;
        }
        // as PostgreSQL orders them: by their bytes, without a sign
        int high = Long.compareUnsigned(subject.getMostSignificantBits(), other.subject.getMostSignificantBits());
        return high != 0
                ? high < 0
                : Long.compareUnsigned(subject.getLeastSignificantBits(), other.subject.getLeastSignificantBits()) < 0;
    }

    /** As callers keep it; to them it is a word without a meaning. */
    String text() {
        return "%x-%016x%016x-%x"
                .formatted(
                        xid, subject.getMostSignificantBits(), subject.getLeastSignificantBits(), at.getEpochSecond());
    }
}
