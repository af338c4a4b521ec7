package io.horarium.engine.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** A series in words: {@code series("2026-11-20 09:00 Asia/Dubai").repeating("FREQ=DAILY").gives("2026-11-20 09:00 …")}. */
final class Series {

    private final SeriesStart start;
    private final RecurrenceSet set;

    private Series(SeriesStart start, RecurrenceSet set) {
        this.start = start;
        this.set = set;
    }

    /** A start: {@code date time zone}, or {@code date zone} for whole days. */
    static Series series(String text) {
        var words = text.split(" ");
        var zone = ZoneId.of(words[words.length - 1]);
        var start = words.length == 3
                ? new SeriesStart.Timed(local(words[0] + " " + words[1]), zone)
                : new SeriesStart.AllDay(LocalDate.parse(words[0]), zone);
        return new Series(start, RecurrenceSet.of(start, List.of(), List.of(), List.of()));
    }

    Series repeating(String rule) {
        return new Series(start, new RecurrenceSet.OfRule(RecurrenceRule.parse(rule), start));
    }

    Series and(String... moments) {
        return new Series(start, new RecurrenceSet.Merged(List.of(set, dates(moments))));
    }

    Series except(String... moments) {
        return new Series(start, new RecurrenceSet.Difference(set, dates(moments)));
    }

    RecurrenceSet set() {
        return set;
    }

    /** The series gives these wall-clock times and then ends. */
    void gives(String... locals) {
        assertThat(printed(set.first(locals.length + 1))).containsExactly(locals);
    }

    /** The series begins with these wall-clock times and goes on. */
    void beginsWith(String... locals) {
        assertThat(set.first(locals.length + 1)).hasSize(locals.length + 1);
        assertThat(printed(set.first(locals.length))).containsExactly(locals);
    }

    /** The series happens on these dates, at the time of its start, and then ends. */
    void happensOn(String dates) {
        gives(atStartTime(dates));
    }

    /** The series begins with these dates, at the time of its start, and goes on. */
    void beginsOn(String dates) {
        beginsWith(atStartTime(dates));
    }

    private String[] atStartTime(String dates) {
        return Dates.of(dates).stream()
                .map(date -> switch (start) {
                    case SeriesStart.AllDay _ -> date.toString();
                    case SeriesStart.Timed(var local, var _) -> date + " " + local.toLocalTime();
                })
                .toArray(String[]::new);
    }

    /** The series gives these moments and then ends. */
    void givesMoments(String... moments) {
        assertThat(set.first(moments.length + 1))
                .containsExactly(Arrays.stream(moments).map(Instant::parse).toArray(Instant[]::new));
    }

    void givesNothing() {
        assertThat(set.first(1)).isEmpty();
    }

    private List<String> printed(List<Instant> moments) {
        return moments.stream()
                .map(moment -> LocalDateTime.ofInstant(moment, start.zone()))
                .map(local -> switch (start) {
                    case SeriesStart.AllDay _ -> local.toLocalDate().toString();
                    case SeriesStart.Timed _ -> local.toString().replace('T', ' ');
                })
                .toList();
    }

    private RecurrenceSet dates(String... locals) {
        return new RecurrenceSet.OfDates(Arrays.stream(locals)
                .map(text -> local(text).atZone(start.zone()).toInstant())
                .toList());
    }

    private static LocalDateTime local(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }
}
