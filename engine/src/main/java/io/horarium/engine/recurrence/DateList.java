package io.horarium.engine.recurrence;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Reads the value of an RDATE or EXDATE property (RFC 5545, 3.8.5.1 and 3.8.5.2). */
public final class DateList {

    private DateList() {}

    /**
     * The moments that a list names. Dates, wall-clock times, moments in UTC and periods (of which the beginning counts)
     * may be mixed. A bare date means the occurrence of that date, so it takes the series' time of day.
     *
     * @param property name for messages: {@code RDATE} or {@code EXDATE}
     * @param text comma-separated values
     * @param zone the zone of wall-clock times: the property's TZID, else the zone of the series
     * @param start the series
     * @throws InvalidRecurrenceException naming the property and the position of the first value that is wrong
     */
    public static List<Instant> parse(String property, String text, ZoneId zone, SeriesStart start) {
        return Token.split(text, 0, ',').stream()
                .map(entry -> moment(property, entry, zone, start))
                .toList();
    }

    private static Instant moment(String property, Token entry, ZoneId zone, SeriesStart start) {
        var slash = entry.text().indexOf('/');
        var beginning = slash < 0 ? entry : entry.before(slash);
        return switch (DateTimeText.parse(beginning.text(), property, beginning.position())) {
            case DateTimeText.OfDate(var date) ->
                switch (start) {
                    case SeriesStart.AllDay _ -> date.atStartOfDay(start.zone()).toInstant();
                    case SeriesStart.Timed(var local, var home) ->
                        date.atTime(local.toLocalTime()).atZone(home).toInstant();
                };
            case DateTimeText.OfLocal(var local) -> inSeries(local.atZone(zone).toInstant(), start);
            case DateTimeText.OfInstant(var instant) -> inSeries(instant, start);
        };
    }

    /** Whole-day series are told apart by date alone, so a time given for one is cut to its date. */
    private static Instant inSeries(Instant instant, SeriesStart start) {
        return switch (start) {
            case SeriesStart.Timed _ -> instant;
            case SeriesStart.AllDay(var _, var zone) ->
                instant.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        };
    }
}
