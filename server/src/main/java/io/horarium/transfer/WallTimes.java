package io.horarium.transfer;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads when an appointment begins and ends: an instant with an offset, or the wall clock of a zone. A time that is skipped is the
 * moment of the change; of one that comes twice a start takes the first and an end the second.
 */
final class WallTimes {

    private static final Pattern INSTANT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(?::00)?(Z|[+-]\\d\\d:\\d\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCAL = Pattern.compile("(\\S+)[T ]\\s*(\\d{1,2}:\\d\\d.*)");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTTED_DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern SLASHED_DATE = Pattern.compile("\\d{1,4}/\\d{1,2}/\\d{1,4}(\\s.*)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,6}(?:[.,]\\d+)?|0[.,]\\d+");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2}):(\\d\\d)(?::00)?(?:\\s*([ap])\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Row row;
    private final ZoneId zone;

    WallTimes(Row row, ZoneId zone) {
        this.row = row;
        this.zone = zone;
    }

    /** The start; empty when the row says what is wrong with it. */
    Optional<Instant> start() {
        Optional<String> start = row.find(Column.START);
        if (start.isPresent()) {
            return start.flatMap(text -> moment(Column.START, text, true));
        }
        Optional<String> day = row.find(Column.DATE);
        Optional<String> time = row.find(Column.TIME);
        if (day.isEmpty() || time.isEmpty()) {
            row.fault(day.isEmpty() ? Column.DATE : Column.TIME, "is missing");
            return Optional.empty();
        }
        Optional<LocalDate> date = date(Column.DATE, day.get());
        Optional<LocalTime> clock = clock(Column.TIME, time.get());
        return date.flatMap(on -> clock.map(at -> instant(on.atTime(at), true)));
    }

    /** The end, where the row says one. */
    Optional<Instant> end(Instant start) {
        Optional<Instant> end = row.find(Column.END)
                .flatMap(text -> moment(Column.END, text, false))
                .or(() -> endTime(start))
                .or(() -> row.minutes(Column.MINUTES).map(minutes -> start.plus(Duration.ofMinutes(minutes))));
        if (end.filter(until -> !until.isAfter(start)).isPresent()) {
            row.tell(null, "must end after it starts");
            return Optional.empty();
        }
        return end;
    }

    private Optional<Instant> endTime(Instant start) {
        return row.find(Column.END_TIME)
                .flatMap(text -> clock(Column.END_TIME, text))
                .map(time -> instant(
                        LocalDateTime.ofInstant(start, zone).toLocalDate().atTime(time), false));
    }

    private Optional<Instant> moment(Column column, String text, boolean first) {
        Matcher instant = INSTANT.matcher(text);
        if (instant.matches()) {
            try {
                return inRange(
                        column,
                        OffsetDateTime.parse(instant.group(1) + "T" + instant.group(2) + instant.group(3))
                                .toInstant());
            } catch (DateTimeException none) {
                row.fault(column, "does not exist in the calendar");
                return Optional.empty();
            }
        }
        Matcher local = LOCAL.matcher(text);
        if (!local.matches()) {
            row.fault(column, wanted(text, "must be a date and a time such as 2026-12-01 09:00"));
            return Optional.empty();
        }
        Optional<LocalDate> date = date(column, local.group(1));
        return date.flatMap(on -> clock(column, local.group(2)).map(at -> instant(on.atTime(at), first)));
    }

    private Optional<LocalDate> date(Column column, String text) {
        Matcher iso = ISO_DATE.matcher(text);
        Matcher dotted = DOTTED_DATE.matcher(text);
        try {
            if (iso.matches()) {
                return inRange(column, LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            if (dotted.matches()) {
                return inRange(column, LocalDate.of(number(dotted, 3), number(dotted, 2), number(dotted, 1)));
            }
            row.fault(column, wanted(text, "must be a date such as 2026-12-01"));
        } catch (DateTimeException none) {
            row.fault(column, "does not exist in the calendar");
        }
        return Optional.empty();
    }

    private Optional<LocalTime> clock(Column column, String text) {
        Matcher clock = CLOCK.matcher(text.strip());
        if (!clock.matches()) {
            row.fault(column, wanted(text, "must be a time such as 09:00"));
            return Optional.empty();
        }
        int hour = number(clock, 1);
        String half = clock.group(3);
        boolean possible = half == null ? hour < 24 : hour >= 1 && hour <= 12;
        if (!possible || number(clock, 2) > 59) {
            row.fault(column, "must be a time such as 09:00");
            return Optional.empty();
        }
        int shifted = half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        return Optional.of(LocalTime.of(shifted, number(clock, 2)));
    }

    private static String wanted(String text, String usual) {
        if (SERIAL.matcher(text).matches()) {
            return "is a date or time as spreadsheets count them; format the column as text such as 2026-12-01 or 09:00";
        }
        if (SLASHED_DATE.matcher(text).matches()) {
            return "may be read in two ways; write the date as 2026-12-01";
        }
        return usual;
    }

    private Instant instant(LocalDateTime local, boolean first) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null) {
            return local.atZone(zone).toInstant();
        }
        if (change.isGap()) {
            return change.getInstant();
        }
        return local.toInstant(first ? change.getOffsetBefore() : change.getOffsetAfter());
    }

    private Optional<Instant> inRange(Column column, Instant moment) {
        return inRange(column, LocalDateTime.ofInstant(moment, zone).toLocalDate())
                .map(date -> moment);
    }

    private Optional<LocalDate> inRange(Column column, LocalDate date) {
        if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
            return Optional.of(date);
        }
        row.fault(column, "must lie in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        return Optional.empty();
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
