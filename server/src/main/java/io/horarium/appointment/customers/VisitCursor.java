package io.horarium.appointment.customers;

import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Behind which visit a page begins, the latest starts first.
 *
 * @param start of the appointment
 * @param booking tells those of one start apart
 */
record VisitCursor(Instant start, UUID booking) {

    private static final Pattern TEXT =
            Pattern.compile("(-?[0-9a-f]{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static VisitCursor behind(Visit visit) {
        return new VisitCursor(visit.start(), visit.bookingId());
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws Rejected when it is anything else
     */
    static VisitCursor parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new Rejected(Unprocessable.of("cursor", "must be one that a page named"));
        }
        return new VisitCursor(
                Instant.EPOCH.plus(Long.parseLong(parts.group(1), 16), ChronoUnit.MICROS),
                UUID.fromString(parts.group(2)));
    }

    String text() {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, start), 16) + "_" + booking;
    }
}
