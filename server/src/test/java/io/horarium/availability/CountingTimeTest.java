package io.horarium.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.slots.BusinessDays;
import io.horarium.engine.slots.LimitPeriod;
import io.horarium.engine.time.TimeInterval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How much of the diary has to be counted for one start, here Wednesday 2 December 2026 at one in the morning in Berlin. */
class CountingTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TimeInterval START =
            TimeInterval.startingAt(Instant.parse("2026-12-02T00:00:00Z"), Duration.ofMinutes(1));

    @Test
    void nothingIsCountedWithoutALimit() {
        assertThat(CountingTime.around(START, BusinessDays.in(BERLIN), Set.of(), 0)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void dayIsThatOfTheBusiness() {
        assertThat(counted(DayOfWeek.MONDAY, LimitPeriod.DAY)).isEqualTo("2026-12-02 2026-12-03");
    }

    @Test
    void weekBeginsWhereTheBusinessSays() {
        assertThat(counted(DayOfWeek.MONDAY, LimitPeriod.WEEK)).isEqualTo("2026-11-30 2026-12-07");
        assertThat(counted(DayOfWeek.WEDNESDAY, LimitPeriod.WEEK)).isEqualTo("2026-12-02 2026-12-09");
        assertThat(counted(DayOfWeek.THURSDAY, LimitPeriod.WEEK)).isEqualTo("2026-11-26 2026-12-03");
    }

    @Test
    void longerPeriodsContainTheShorterOnes() {
        assertThat(counted(DayOfWeek.MONDAY, LimitPeriod.DAY, LimitPeriod.WEEK, LimitPeriod.MONTH))
                .isEqualTo("2026-11-30 2027-01-01");
    }

    @Test
    void marginIsWholeDaysBeforeThePeriodsAreMade() {
        TimeInterval counted = CountingTime.around(START, BusinessDays.in(BERLIN), Set.of(LimitPeriod.MONTH), 2);

        assertThat(dates(counted)).isEqualTo("2026-11-01 2027-01-01");
    }

    private static String counted(DayOfWeek weekStart, LimitPeriod... periods) {
        return dates(CountingTime.around(START, new BusinessDays(BERLIN, weekStart), Set.of(periods), 0));
    }

    private static String dates(TimeInterval interval) {
        return interval.start().atZone(BERLIN).toLocalDate() + " "
                + interval.end().atZone(BERLIN).toLocalDate();
    }
}
