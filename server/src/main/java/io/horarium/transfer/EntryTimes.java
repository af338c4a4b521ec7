package io.horarium.transfer;

import com.github.mangstadt.vinnie.VObjectProperty;
import io.horarium.engine.recurrence.InvalidRecurrenceException;
import io.horarium.engine.recurrence.SeriesStart;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the times of calendar entries: in UTC, in a zone that they name, or floating, which is the wall clock of the business. */
final class EntryTimes {

    private static final Pattern WEEKS = Pattern.compile("\\+?P(\\d{1,3})W");
    private static final int MOST_DATES = 1000;
    private static final Duration LONGEST = Duration.ofDays(366);

    private final ZoneId zone;
    private final Map<String, String> places;
    private final Findings findings;

    EntryTimes(ZoneId zone, Map<String, String> places, Findings findings) {
        this.zone = zone;
        this.places = places;
        this.findings = findings;
    }

    /** Where an entry begins. */
    Optional<SeriesStart> start(CalendarEntry entry) {
        Optional<VObjectProperty> property = entry.find("DTSTART");
        if (property.isEmpty()) {
            findings.error(entry.row(), "DTSTART", "is missing");
            return Optional.empty();
        }
        Optional<SeriesStart> start = property.flatMap(each -> read(entry, each));
        if (start.filter(each -> each.instant().getEpochSecond() % 60 != 0).isPresent()) {
            findings.error(entry.row(), "DTSTART", "must be a whole minute");
            return Optional.empty();
        }
        return start;
    }

    /** How long an entry is, in elapsed time; zero where it says nothing. A date alone is a day. */
    Optional<Duration> length(CalendarEntry entry, SeriesStart start) {
        Optional<VObjectProperty> end = entry.find("DTEND");
        Optional<Duration> length = end.isPresent()
                ? end.flatMap(each -> read(entry, each)).map(each -> between(start, each))
                : entry.find("DURATION")
                        .map(each -> duration(entry, each.getValue().strip()))
                        .orElse(Optional.of(start instanceof SeriesStart.AllDay ? Duration.ofDays(1) : Duration.ZERO));
        if (length.filter(Duration::isNegative).isPresent()) {
            findings.error(entry.row(), "DTEND", "must be after the start");
            return Optional.empty();
        }
        return length;
    }

    /** Where an occurrence ends; whole days end with a date, however long it is. */
    Optional<Instant> end(SeriesStart start, Instant occurrence, Duration length) {
        if (length.isZero()) {
            return Optional.empty();
        }
        return switch (start) {
            case SeriesStart.Timed timed -> Optional.of(occurrence.plus(length));
            case SeriesStart.AllDay days -> {
                LocalDate date = occurrence.atZone(days.zone()).toLocalDate();
                yield Optional.of(
                        date.plusDays(length.toDays()).atStartOfDay(days.zone()).toInstant());
            }
        };
    }

    /** The moments of a list of dates, such as those that are left out. A date alone means the time of the start on it. */
    List<Instant> list(CalendarEntry entry, String name, SeriesStart start) {
        List<Instant> moments = new ArrayList<>();
        for (VObjectProperty property : entry.list(name)) {
            for (String value : property.getValue().split(",", MOST_DATES)) {
                read(entry, property, value).ifPresent(each -> moments.add(onDate(each, start)));
            }
        }
        return moments;
    }

    /** One time. */
    Optional<SeriesStart> read(CalendarEntry entry, VObjectProperty property) {
        if (!CalendarEntry.parameter(property, "RANGE").isEmpty()) {
            findings.error(
                    entry.row(), property.getName(), "with a range cannot be read; give each occurrence its own entry");
            return Optional.empty();
        }
        return read(entry, property, property.getValue());
    }

    private Optional<SeriesStart> read(CalendarEntry entry, VObjectProperty property, String value) {
        String name = CalendarEntry.parameter(property, "TZID");
        Optional<ZoneId> at = name.isEmpty() ? Optional.of(zone) : CalendarZones.find(name, places);
        if (at.isEmpty()) {
            findings.error(entry.row(), property.getName(), "is in a time zone that is not known: " + Guest.line(name));
            return Optional.empty();
        }
        try {
            SeriesStart start = SeriesStart.parse(value.strip(), at.get());
            int year = start.local().getYear();
            if (year >= 1900 && year <= 2199) {
                return Optional.of(start);
            }
            findings.error(entry.row(), property.getName(), "must lie in the years 1900 to 2199");
        } catch (InvalidRecurrenceException unreadable) {
            findings.error(entry.row(), property.getName(), "is no date or time of iCalendar");
        }
        return Optional.empty();
    }

    private static Duration between(SeriesStart start, SeriesStart end) {
        return start instanceof SeriesStart.AllDay
                ? Duration.ofDays(ChronoUnit.DAYS.between(
                        start.local().toLocalDate(), end.local().toLocalDate()))
                : Duration.between(start.instant(), end.instant());
    }

    private static Instant onDate(SeriesStart moment, SeriesStart start) {
        return moment instanceof SeriesStart.AllDay(var date, var ignored)
                        && start instanceof SeriesStart.Timed(var local, var zone)
                ? date.atTime(local.toLocalTime()).atZone(zone).toInstant()
                : moment.instant();
    }

    private Optional<Duration> duration(CalendarEntry entry, String text) {
        Matcher weeks = WEEKS.matcher(text);
        try {
            Duration length =
                    weeks.matches() ? Duration.ofDays(7L * Integer.parseInt(weeks.group(1))) : Duration.parse(text);
            if (length.compareTo(LONGEST) > 0) {
                findings.error(entry.row(), "DURATION", "must be at most " + LONGEST.toDays() + " days");
                return Optional.empty();
            }
            return Optional.of(length);
        } catch (DateTimeException | NumberFormatException unreadable) {
            findings.error(entry.row(), "DURATION", "is no duration of iCalendar");
            return Optional.empty();
        }
    }
}
