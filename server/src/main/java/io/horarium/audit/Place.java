package io.horarium.audit;

import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the log: everything that is older lies behind it.
 *
 * @param atMicros since 1970
 * @param seq tells entries of one transaction apart
 */
record Place(long atMicros, long seq) {

    private static final Pattern TEXT = Pattern.compile("([0-9a-f]{1,15})-([0-9a-f]{1,15})");

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws Rejected when it is anything else
     */
    static Place parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new Rejected(Unprocessable.of("cursor", "must be one that a page named"));
        }
        return new Place(Long.parseLong(parts.group(1), 16), Long.parseLong(parts.group(2), 16));
    }

    /** As callers keep it; to them it is a word without a meaning. */
    String text() {
        return Long.toHexString(atMicros) + "-" + Long.toHexString(seq);
    }
}
