package io.horarium.engine.recurrence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The three ways RFC 5545 writes a point in time (3.3.4, 3.3.5): a date, a wall-clock time, a moment in UTC. */
sealed interface DateTimeText {

    /** {@code 20261120}. */
    record OfDate(LocalDate date) implements DateTimeText {}

    /** {@code 20261120T090000}. */
    record OfLocal(LocalDateTime local) implements DateTimeText {}

    /** {@code 20261120T050000Z}. */
    record OfInstant(Instant instant) implements DateTimeText {}

    /** Reads any of the three; {@code part} and {@code position} go into the refusal. */
    static DateTimeText parse(String text, String part, int position) {
        var match = Shape.ANY.matcher(text);
        if (!match.matches()) {
            throw new InvalidRecurrenceException(part, "'" + text + "' is not a date or date-time", position);
        }
        try {
            var date = LocalDate.parse(match.group("date"), DateTimeFormatter.BASIC_ISO_DATE);
            if (match.group("time") == null) {
                return new OfDate(date);
            }
            var local = date.atTime(time(match.group("time")));
            return match.group("utc") == null ? new OfLocal(local) : new OfInstant(local.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException _) {
            throw new InvalidRecurrenceException(part, "'" + text + "' does not exist in the calendar", position);
        }
    }

    /** {@code 20261120}. */
    static String print(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    /** {@code 20261120T090000}. */
    static String print(LocalDateTime local) {
        return Shape.LOCAL.format(local);
    }

    /** {@code 20261120T050000Z}. */
    static String print(Instant instant) {
        return print(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
    }

    private static LocalTime time(String sixDigits) {
        var second = Integer.parseInt(sixDigits, 4, 6, 10);
        // a clock without leap seconds reads second 60 as second 59 (RFC 5545, 3.3.12)
        return LocalTime.of(
                Integer.parseInt(sixDigits, 0, 2, 10),
                Integer.parseInt(sixDigits, 2, 4, 10),
                second == 60 ? 59 : second);
    }

    /** The forms, compiled once. */
    final class Shape {
        private static final Pattern ANY = Pattern.compile("(?<date>[0-9]{8})(?:[Tt](?<time>[0-9]{6})(?<utc>[Zz])?)?");
        private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

        private Shape() {}
    }
}
