package io.horarium.engine.recurrence;

import static io.horarium.engine.recurrence.Series.series;

import org.junit.jupiter.api.Test;

/** Chapter E: where a rule stops. */
class RuleEndTest {

    /** E01: COUNT counts occurrences, not the dates that did not match. */
    @Test
    void countsOccurrences() {
        series("2026-06-01 09:00 UTC")
                .repeating("FREQ=DAILY;BYDAY=SA;COUNT=2")
                .gives("2026-06-06 09:00", "2026-06-13 09:00");
    }

    /** E02: a moment in UTC is a moment, whatever date it has elsewhere. */
    @Test
    void includesTheMomentItself() {
        var start = series("2026-03-06 23:00 America/New_York");
        start.repeating("FREQ=DAILY;UNTIL=20260309T030000Z")
                .gives("2026-03-06 23:00", "2026-03-07 23:00", "2026-03-08 23:00");
        start.repeating("FREQ=DAILY;UNTIL=20260309T025959Z").gives("2026-03-06 23:00", "2026-03-07 23:00");
    }

    /** E03: a wall-clock bound is read on the wall clock of the series. */
    @Test
    void readsALocalBoundInTheZoneOfTheSeries() {
        series("2026-06-01 09:00 Asia/Dubai")
                .repeating("FREQ=DAILY;UNTIL=20260603T090000")
                .gives("2026-06-01 09:00", "2026-06-02 09:00", "2026-06-03 09:00");
        series("2026-06-01 09:00 Asia/Dubai")
                .repeating("FREQ=DAILY;UNTIL=20260603T085959")
                .gives("2026-06-01 09:00", "2026-06-02 09:00");
    }

    /** E04: a bare date includes all of that date, as a person would read it. */
    @Test
    void includesAllOfABareDate() {
        series("2026-06-01 23:30 Asia/Dubai")
                .repeating("FREQ=DAILY;UNTIL=20260602")
                .gives("2026-06-01 23:30", "2026-06-02 23:30");
    }

    /** E05: whole days end with a date, also where a calendar wrote a moment. */
    @Test
    void endsWholeDaysWithADate() {
        var start = series("2026-06-01 America/New_York");
        start.repeating("FREQ=DAILY;UNTIL=20260602").gives("2026-06-01", "2026-06-02");
        start.repeating("FREQ=DAILY;UNTIL=20260602T000000Z").gives("2026-06-01", "2026-06-02");
        start.repeating("FREQ=DAILY;UNTIL=20260602T000000").gives("2026-06-01", "2026-06-02");
    }

    /** E06: a bound before the start leaves nothing. */
    @Test
    void givesNothingWhenTheBoundIsBeforeTheStart() {
        series("2026-06-01 09:00 UTC").repeating("FREQ=DAILY;UNTIL=20260531").givesNothing();
        series("2026-06-01 09:00 UTC")
                .repeating("FREQ=DAILY;UNTIL=20260601T085959Z")
                .givesNothing();
    }

    /** E07: without an end, the end is that of the year 9999. */
    @Test
    void endsWithTheYear9999() {
        series("9998-12-31 09:00 UTC").repeating("FREQ=YEARLY").gives("9998-12-31 09:00", "9999-12-31 09:00");
        series("9999-12-31 23:59:59 UTC").repeating("FREQ=SECONDLY").gives("9999-12-31 23:59:59");
        series("9999-12-27 09:00 UTC").repeating("FREQ=WEEKLY;BYDAY=MO,SA").gives("9999-12-27 09:00");
        series("9999-11-30 09:00 UTC").repeating("FREQ=MONTHLY").gives("9999-11-30 09:00", "9999-12-30 09:00");
    }

    /** E08: an interval beyond all bounds leaves the start alone. */
    @Test
    void survivesTheLargestInterval() {
        for (var frequency : Frequency.values()) {
            series("2026-06-01 09:00 UTC")
                    .repeating("FREQ=" + frequency + ";INTERVAL=999999999;UNTIL=20261231")
                    .gives("2026-06-01 09:00");
        }
    }

    /** E09: a series that began long ago is as good as a new one. */
    @Test
    void beginsInTheYearOne() {
        series("0001-03-25 03:00 UTC")
                .repeating("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=2")
                .gives("0001-03-25 03:00", "0002-03-31 03:00");
    }
}
