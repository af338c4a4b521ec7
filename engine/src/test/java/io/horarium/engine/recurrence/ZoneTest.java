package io.horarium.engine.recurrence;

import static io.horarium.engine.recurrence.Series.series;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chapter D: the wall clock is kept through whatever a zone does. */
class ZoneTest {

    /**
     * D01: nine o'clock stays nine o'clock.
     * <pre>
     * Berlin  Fri 09:00   Sat 09:00 | clocks back | Sun 09:00
     * UTC         07:00       07:00 |             |     08:00
     * </pre>
     */
    @Test
    void keepsTheWallClock() {
        series("2026-10-23 09:00 Europe/Berlin")
                .repeating("FREQ=DAILY;COUNT=3")
                .givesMoments("2026-10-23T07:00:00Z", "2026-10-24T07:00:00Z", "2026-10-25T08:00:00Z");
    }

    /** D02: a time that is skipped does not happen and does not count. */
    @Test
    void leavesOutATimeInAGap() {
        series("2026-03-28 02:30 Europe/Berlin")
                .repeating("FREQ=DAILY;COUNT=3")
                .gives("2026-03-28 02:30", "2026-03-30 02:30", "2026-03-31 02:30");
    }

    /** D03: the first minute after a gap exists. */
    @Test
    void keepsTheFirstMinuteAfterAGap() {
        series("2026-03-28 03:00 Europe/Berlin")
                .repeating("FREQ=DAILY;COUNT=2")
                .givesMoments("2026-03-28T02:00:00Z", "2026-03-29T01:00:00Z");
    }

    /** D04: a time that comes twice is taken the first time. */
    @Test
    void takesTheFirstOfTwo() {
        series("2026-10-24 02:30 Europe/Berlin")
                .repeating("FREQ=DAILY;COUNT=3")
                .givesMoments("2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
    }

    /** D05: hours are hours of the wall clock: none for the gap, one for the overlap. */
    @Test
    void stepsHoursOnTheWallClock() {
        series("2026-03-29 01:00 Europe/Berlin")
                .repeating("FREQ=HOURLY;COUNT=3")
                .givesMoments("2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z", "2026-03-29T02:00:00Z");
        series("2026-10-25 01:00 Europe/Berlin")
                .repeating("FREQ=HOURLY;COUNT=3")
                .givesMoments("2026-10-24T23:00:00Z", "2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z");
    }

    /** D06: half an hour of daylight saving, where there is such a thing. */
    @Test
    void knowsHalfHourShifts() {
        series("2026-10-03 02:15 Australia/Lord_Howe")
                .repeating("FREQ=DAILY;COUNT=2")
                .givesMoments("2026-10-02T15:45:00Z", "2026-10-04T15:15:00Z");
    }

    /** D07: a date that a country skipped has no occurrences, timed or whole. */
    @Test
    void leavesOutASkippedDate() {
        series("2011-12-29 09:00 Pacific/Apia")
                .repeating("FREQ=DAILY;COUNT=2")
                .gives("2011-12-29 09:00", "2011-12-31 09:00");
        series("2011-12-29 Pacific/Apia").repeating("FREQ=DAILY;COUNT=2").gives("2011-12-29", "2011-12-31");
    }

    /** D08: a whole day whose midnight is skipped begins an hour later, but it is there. */
    @Test
    void beginsAWholeDayAfterASkippedMidnight() {
        series("2025-09-06 America/Santiago")
                .repeating("FREQ=DAILY;COUNT=3")
                .givesMoments("2025-09-06T04:00:00Z", "2025-09-07T04:00:00Z", "2025-09-08T03:00:00Z");
    }

    /** D09: a rule that only ever means a skipped time gives nothing, and says so. */
    @Test
    void endsWhenEveryTimeIsSkipped() {
        series("2026-03-29 02:30 Europe/Berlin")
                .repeating("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
                .givesNothing();
    }

    /** D10: a start in a gap is read with the offset before it, as an explicit date-time is. */
    @Test
    void readsAStartInAGapAsAnExplicitTime() {
        series("2026-03-29 02:30 Europe/Berlin").givesMoments("2026-03-29T01:30:00Z");
    }

    static Stream<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of);
    }

    /** D11: every zone, every transition from 2025 to 2032, a quarter of an hour at a time. */
    @ParameterizedTest
    @MethodSource("zones")
    void readsEveryTransitionAsTheClockThere(ZoneId zone) {
        for (var transition : transitions(zone)) {
            var first = transition.getDateTimeBefore().minusHours(5).withMinute(7);
            var expected = new ArrayList<Instant>();
            for (var local = first; local.isBefore(first.plusHours(12)); local = local.plusMinutes(15)) {
                zone.getRules().getValidOffsets(local).stream()
                        .findFirst()
                        .map(local::toInstant)
                        .ifPresent(expected::add);
            }
            assertThat(quarters(first, zone, expected.size()))
                    .as("%s", transition)
                    .isEqualTo(expected);
        }
    }

    private static List<Instant> quarters(LocalDateTime first, ZoneId zone, int size) {
        var rule = RecurrenceRule.parse("FREQ=MINUTELY;INTERVAL=15");
        return new RecurrenceSet.OfRule(rule, new SeriesStart.Timed(first, zone)).first(size);
    }

    private static List<ZoneOffsetTransition> transitions(ZoneId zone) {
        var found = new ArrayList<ZoneOffsetTransition>();
        var moment = Instant.parse("2025-01-01T00:00:00Z");
        var end = moment.plus(Duration.ofDays(8 * 365 + 2));
        for (var next = zone.getRules().nextTransition(moment);
                next != null && next.getInstant().isBefore(end);
                next = zone.getRules().nextTransition(next.getInstant())) {
            found.add(next);
        }
        return found;
    }
}
