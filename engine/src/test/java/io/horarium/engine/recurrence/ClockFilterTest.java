package io.horarium.engine.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter M: times of day, as limits of short periods and as parts of long ones. */
class ClockFilterTest {

    private static final ClockParts ANY = new ClockParts(List.of(), List.of(), List.of());

    /** M01: the next allowed second is the one that trying all of them finds. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void findsTheNextAllowedSecond(long seed) {
        var random = new Random(seed);
        var parts = new ClockParts(some(random, 24), some(random, 60), some(random, 60));
        var filter = new ClockFilter(parts, Frequency.SECONDLY);
        var expected = ClockFilter.NONE;
        for (var second = WallClockTimes.DAY_SECONDS - 1; second >= 0; second--) {
            if (isAllowed(parts, LocalTime.ofSecondOfDay(second))) {
                expected = second;
            }
            assertThat(filter.nextAllowed(second)).isEqualTo(expected);
        }
    }

    /** M02: a minute asks for hour and minute only, an hour for the hour only. */
    @Test
    void leavesShorterPartsToExpand() {
        var parts = new ClockParts(List.of(10), List.of(30), List.of(15));
        assertThat(new ClockFilter(parts, Frequency.HOURLY).nextAllowed(0)).isEqualTo(seconds("10:00:00"));
        assertThat(new ClockFilter(parts, Frequency.MINUTELY).nextAllowed(0)).isEqualTo(seconds("10:30:00"));
        assertThat(new ClockFilter(parts, Frequency.SECONDLY).nextAllowed(0)).isEqualTo(seconds("10:30:15"));
    }

    /** M03: without limits every second is allowed. */
    @Test
    void allowsEverythingByDefault() {
        var filter = new ClockFilter(ANY, Frequency.SECONDLY);
        assertThat(IntStream.range(0, WallClockTimes.DAY_SECONDS))
                .allMatch(second -> filter.nextAllowed(second) == second);
    }

    /** M04: whether a walk ever meets an allowed time is what walking around the whole ring shows. */
    @ParameterizedTest
    @ValueSource(longs = {1, 60, 61, 90, 120, 3_600, 5_400, 7_000, 25_200, 86_399, 86_400, 90_061, 151_200})
    void knowsWhetherAWalkMeetsATime(long step) {
        var random = new Random(step);
        for (var round = 0; round < 20; round++) {
            var parts = new ClockParts(some(random, 24), List.of(random.nextInt(60)), List.of(random.nextInt(60)));
            var filter = new ClockFilter(parts, Frequency.SECONDLY);
            var from = random.nextInt(WallClockTimes.DAY_SECONDS);
            var met = LongStream.range(0, WallClockTimes.DAY_SECONDS)
                    .map(index -> Math.floorMod(from + index * step, WallClockTimes.DAY_SECONDS))
                    .anyMatch(second -> isAllowed(parts, LocalTime.ofSecondOfDay(second)));
            assertThat(filter.isEverMet(from, step)).isEqualTo(met);
        }
    }

    /** M05: a walk may have begun before 1970. */
    @Test
    void meetsTimesBefore1970() {
        var filter = new ClockFilter(new ClockParts(List.of(), List.of(), List.of(59)), Frequency.SECONDLY);
        assertThat(filter.isEverMet(-1, 60)).isTrue();
        assertThat(filter.isEverMet(-2, 60)).isFalse();
    }

    /** M06: a date is expanded by what the rule names, and by the start where it names nothing. */
    @Test
    void expandsADate() {
        var parts = new ClockParts(List.of(9, 14), List.of(), List.of(0, 30));
        assertThat(parts.offsets(Frequency.DAILY, LocalTime.parse("08:20:05")))
                .containsExactly(seconds("09:20:00"), seconds("09:20:30"), seconds("14:20:00"), seconds("14:20:30"));
        assertThat(ANY.offsets(Frequency.DAILY, LocalTime.parse("08:20:05"))).containsExactly(seconds("08:20:05"));
    }

    /** M07: an hour is expanded by minutes and seconds, a minute by seconds, a second by nothing. */
    @Test
    void expandsShortPeriods() {
        var parts = new ClockParts(List.of(9), List.of(10, 20), List.of(5));
        var start = LocalTime.parse("08:20:07");
        assertThat(parts.offsets(Frequency.HOURLY, start)).containsExactly(605, 1205);
        assertThat(parts.offsets(Frequency.MINUTELY, start)).containsExactly(5);
        assertThat(parts.offsets(Frequency.SECONDLY, start)).containsExactly(0);
        assertThat(ANY.offsets(Frequency.HOURLY, start)).containsExactly(1207);
    }

    /** M08: second 60 is second 59, and does not come twice. */
    @Test
    void readsSecondSixtyAsFiftyNine() {
        assertThat(ClockParts.of(RecurrenceRule.parse("FREQ=MINUTELY;BYSECOND=58,59,60"))
                        .seconds())
                .containsExactly(58, 59);
    }

    private static List<Integer> some(Random random, int below) {
        return random.ints(random.nextInt(4), 0, below)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    private static boolean isAllowed(ClockParts parts, LocalTime time) {
        return isIn(parts.hours(), time.getHour())
                && isIn(parts.minutes(), time.getMinute())
                && isIn(parts.seconds(), time.getSecond());
    }

    private static boolean isIn(List<Integer> numbers, int number) {
        return numbers.isEmpty() || numbers.contains(number);
    }

    private static int seconds(String time) {
        return LocalTime.parse(time).toSecondOfDay();
    }
}
