package io.horarium.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads times exactly as {@code docs/time.md} writes them: RFC 3339 with an offset, ISO dates, {@code HH:mm}, IANA zones. */
final class StrictTime {

    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    // asking ZoneId would accept "GMT+4" and "+04:00" as well: offsets, which know no daylight saving
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private StrictTime() {}

    static Instant instant(String text) {
        String wanted = "must be an instant such as 2026-11-20T08:00:00Z";
        OffsetDateTime time = read(text, INSTANT, wanted, () -> OffsetDateTime.parse(text));
        inRange(time.getYear());
        return time.toInstant();
    }

    static LocalDate date(String text) {
        LocalDate date =
                read(text, DATE, "must be a date of the calendar such as 2026-11-20", () -> LocalDate.parse(text));
        inRange(date.getYear());
        return date;
    }

    static LocalTime time(String text) {
        return read(text, TIME, "must be a time such as 09:00", () -> LocalTime.parse(text));
    }

    static YearMonth month(String text) {
        YearMonth month = read(text, MONTH, "must be a month such as 2026-11", () -> YearMonth.parse(text));
        inRange(month.getYear());
        return month;
    }

    static ZoneId zone(String text) {
        if (!ZONES.contains(text)) {
            throw new IllegalArgumentException("must be an IANA time zone such as Asia/Dubai");
        }
        return ZoneId.of(text);
    }

    private static <T> T read(String text, Pattern form, String wanted, Supplier<T> reader) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(wanted);
        }
        try {
            return reader.get();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(wanted, e);
        }
    }

    private static void inRange(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("must lie in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }
}
