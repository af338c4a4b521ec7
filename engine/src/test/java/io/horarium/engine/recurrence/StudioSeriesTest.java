package io.horarium.engine.recurrence;

import static io.horarium.engine.recurrence.Series.series;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chapter O: the series that a studio, a clinic or a consultancy makes. */
class StudioSeriesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** O01: ten lessons, Mondays at five; the one on a holiday is taken out and added on the Wednesday. */
    @Test
    void movesALessonThatFallsOnAHoliday() {
        series("2026-03-23 17:00 Europe/Berlin")
                .repeating("FREQ=WEEKLY;COUNT=5")
                .except("2026-04-06 17:00")
                .and("2026-04-08 17:00")
                .happensOn("2026 Mar 23 30, Apr 8 13 20");
    }

    /** O02: a lunch break is a rule that many days later is still at noon. */
    @Test
    void keepsLunchAtNoonAllYear() {
        var lunch = series("2026-01-01 12:00 America/New_York")
                .repeating("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20261231")
                .set();
        assertThat(lunch.first(400))
                .hasSize(261)
                .allMatch(moment -> LocalDateTime.ofInstant(moment, ZoneId.of("America/New_York"))
                                .getHour()
                        == 12);
    }

    /** O03: a staff meeting on the last workday of each month. */
    @Test
    void findsTheLastWorkdayOfEachMonth() {
        series("2026-11-30 16:00 Asia/Dubai")
                .repeating("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4")
                .happensOn("2026 Nov 30, Dec 31; 2027 Jan 29, Feb 26");
    }

    /** O04: an application that allows 104 occurrences in two years asks for one more to see that there are too many. */
    @Test
    void showsThatASeriesIsTooLong() {
        var start = new SeriesStart.Timed(LocalDateTime.of(2026, 11, 20, 9, 0), BERLIN);
        var set = new RecurrenceSet.OfRule(RecurrenceRule.parse("FREQ=DAILY"), start);
        var twoYears = start.local().plusYears(2).atZone(BERLIN).toInstant();
        assertThat(set.between(start.instant(), twoYears, 105)).hasSize(105);
        var weekly = new RecurrenceSet.OfRule(RecurrenceRule.parse("FREQ=WEEKLY"), start);
        assertThat(weekly.between(start.instant(), twoYears, 106)).hasSize(105);
    }

    /** O05: this and following: the old series ends just before, the new one begins there, together they are the old. */
    @Test
    void splitsASeriesWithoutLoss() {
        var start = new SeriesStart.Timed(LocalDateTime.of(2026, 10, 5, 9, 0), BERLIN);
        var rule = RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=MO,TH");
        var all = new RecurrenceSet.OfRule(rule, start).first(20);
        var split = all.get(7);
        var before = new RecurrenceSet.OfRule(rule.withEnd(new RuleEnd.UntilInstant(split.minusSeconds(1))), start);
        var after =
                new RecurrenceSet.OfRule(rule, new SeriesStart.Timed(LocalDateTime.ofInstant(split, BERLIN), BERLIN));
        assertThat(before).hasSize(7);
        assertThat(new RecurrenceSet.Merged(List.of(before, after)).first(20)).isEqualTo(all);
    }

    /** O06: a block that began years ago is found in the month that is looked at, and nowhere outside it. */
    @Test
    void findsAnOldBlockInThisMonth() {
        var block = series("2012-01-02 08:00 Europe/Berlin")
                .repeating("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO")
                .set();
        var from = Instant.parse("2026-11-01T00:00:00Z");
        var month = block.between(from, from.plus(Duration.ofDays(30)), 100);
        assertThat(month).hasSize(3).allMatch(moment -> !moment.isBefore(from));
        assertThat(Duration.between(month.getFirst(), month.getLast())).isEqualTo(Duration.ofDays(28));
    }

    /** O07: a birthday closing is a whole day, and the days of two zones begin at different moments. */
    @Test
    void beginsAWholeDayWhereTheBusinessIs() {
        series("2026-12-24 Asia/Dubai")
                .repeating("FREQ=YEARLY;COUNT=2")
                .givesMoments("2026-12-23T20:00:00Z", "2027-12-23T20:00:00Z");
        series("2026-12-24 America/New_York")
                .repeating("FREQ=YEARLY;COUNT=2")
                .givesMoments("2026-12-24T05:00:00Z", "2027-12-24T05:00:00Z");
    }

    /** O08: the moments do not depend on where the asking computer stands. */
    @Test
    void doesNotKnowTheComputersZone() {
        var before = java.util.TimeZone.getDefault();
        try {
            java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Pacific/Apia"));
            series("2026-11-20 09:00 Asia/Dubai")
                    .repeating("FREQ=DAILY;COUNT=1")
                    .givesMoments("2026-11-20T05:00:00Z");
        } finally {
            java.util.TimeZone.setDefault(before);
        }
    }
}
