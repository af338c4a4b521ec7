package io.horarium.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sets of stretches against plain sets of minutes. */
class IntervalSetTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void joinsStretchesThatTouch() {
        IntervalSet set = new IntervalSet.Builder().add(10, 20).add(20, 30).build();
        assertThat(set.size()).isEqualTo(1);
        assertThat(set.start(0)).isEqualTo(10);
        assertThat(set.end(0)).isEqualTo(30);
    }

    @Test
    void leavesEmptyStretchesOut() {
        assertThat(new IntervalSet.Builder().add(10, 10).add(20, 15).build()).isEqualTo(IntervalSet.EMPTY);
    }

    @Test
    void roundsSecondsOutwards() {
        Instant start = Instant.parse("2026-03-31T10:00:30Z");
        IntervalSet set = IntervalSet.of(List.of(new TimeInterval(start, start.plusSeconds(1))));
        assertThat(set.intervals())
                .containsExactly(
                        new TimeInterval(Instant.parse("2026-03-31T10:00:00Z"), Instant.parse("2026-03-31T10:01:00Z")));
    }

    @Test
    void coversWhatLiesInOneStretch() {
        IntervalSet set = new IntervalSet.Builder().add(10, 20).add(30, 40).build();
        assertThat(set.covers(10, 20)).isTrue();
        assertThat(set.covers(9, 20)).isFalse();
        assertThat(set.covers(15, 35)).isFalse();
        assertThat(set.covers(40, 41)).isFalse();
        assertThat(set.covers(15, 15)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void buildsTheSameSetFromStretchesInAnyOrder(int seed) {
        Random random = new Random(seed);
        BitSet minutes = new BitSet();
        assertThat(minutesOf(random(random, minutes))).isEqualTo(minutes);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void computesLikeSetsOfMinutes(int seed) {
        Random random = new Random(seed);
        BitSet left = new BitSet();
        BitSet right = new BitSet();
        IntervalSet one = random(random, left);
        IntervalSet other = random(random, right);

        assertThat(minutesOf(one.union(other))).isEqualTo(or(left, right));
        assertThat(minutesOf(one.intersect(other))).isEqualTo(and(left, right));
        assertThat(minutesOf(one.minus(other))).isEqualTo(andNot(left, right));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsItsStretchesApartAndInOrder(int seed) {
        Random random = new Random(seed);
        IntervalSet set = random(random, new BitSet()).union(random(random, new BitSet()));
        for (int index = 0; index < set.size(); index++) {
            assertThat(set.start(index)).isLessThan(set.end(index));
            assertThat(index == 0 || set.end(index - 1) < set.start(index)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheFirstStretchThatEndsLater(int seed) {
        Random random = new Random(seed);
        IntervalSet set = random(random, new BitSet());
        int minute = random.nextInt(250);
        int expected = 0;
        while (expected < set.size() && set.end(expected) <= minute) {
            expected++;
        }
        assertThat(set.firstEndingAfter(minute)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void survivesTheWayThroughIntervals(int seed) {
        IntervalSet set = random(new Random(seed), new BitSet());
        assertThat(IntervalSet.of(set.intervals())).isEqualTo(set).hasSameHashCodeAs(set);
    }

    private static IntervalSet random(Random random, BitSet minutes) {
        IntervalSet.Builder builder = new IntervalSet.Builder();
        List<int[]> stretches = new ArrayList<>();
        for (int count = random.nextInt(30); count > 0; count--) {
            int start = random.nextInt(200);
            stretches.add(new int[] {start, start + random.nextInt(15)});
        }
        if (random.nextBoolean()) {
            stretches.sort((one, other) -> Integer.compare(one[0], other[0]));
        }
        for (int[] each : stretches) {
            builder.add(each[0], each[1]);
            minutes.set(each[0], each[1]);
        }
        return builder.build();
    }

    private static BitSet minutesOf(IntervalSet set) {
        BitSet minutes = new BitSet();
        for (int index = 0; index < set.size(); index++) {
            minutes.set(set.start(index), set.end(index));
        }
        return minutes;
    }

    private static BitSet or(BitSet one, BitSet other) {
        BitSet result = (BitSet) one.clone();
        result.or(other);
        return result;
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet result = (BitSet) one.clone();
        result.and(other);
        return result;
    }

    private static BitSet andNot(BitSet one, BitSet other) {
        BitSet result = (BitSet) one.clone();
        result.andNot(other);
        return result;
    }
}
