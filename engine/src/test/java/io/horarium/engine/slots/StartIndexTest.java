package io.horarium.engine.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of starts and the row of refusals against plain loops. */
class StartIndexTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @Test
    void findsNothingAmongNoStarts() {
        StartIndex index = new StartIndex(new int[0]);
        assertThat(index.atOrAfter(5)).isZero();
        assertThat(index.at(5)).isEqualTo(-1);
    }

    @Test
    void findsTheOnlyStart() {
        StartIndex index = new StartIndex(new int[] {7});
        assertThat(index.at(7)).isZero();
        assertThat(index.atOrAfter(6)).isZero();
        assertThat(index.atOrAfter(8)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatALoopFinds(int seed) {
        Random random = new Random(seed);
        int[] starts = starts(random);
        StartIndex index = new StartIndex(starts);
        for (int minute = -50; minute < 2100; minute++) {
            int expected = 0;
            while (expected < starts.length && starts[expected] < minute) {
                expected++;
            }
            assertThat(index.atOrAfter(minute)).isEqualTo(expected);
            boolean isStart = expected < starts.length && starts[expected] == minute;
            assertThat(index.at(minute)).isEqualTo(isStart ? expected : -1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void refusesWhatALoopRefuses(int seed) {
        Random random = new Random(seed);
        int[] starts = starts(random);
        Refusals refusals = new Refusals(new StartIndex(starts));
        byte[] expected = freeRow(starts.length);
        for (int count = random.nextInt(40); count > 0; count--) {
            Reason reason = Reason.values()[random.nextInt(Reason.values().length)];
            int first = random.nextInt(-20, 2050);
            int last = first + random.nextInt(-5, 300);
            refusals.refuse(reason, first, last, count);
            for (int at = 0; at < starts.length; at++) {
                if (starts[at] >= first && starts[at] <= last && reason.ordinal() < expected[at]) {
                    expected[at] = (byte) reason.ordinal();
                }
            }
        }
        byte[] ranks = freeRow(starts.length);
        refusals.settle(ranks, new int[starts.length]);
        assertThat(ranks).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void blamesASourceThatReallyRefusesTheStart(int seed) {
        Random random = new Random(seed);
        int[] starts = starts(random);
        Refusals refusals = new Refusals(new StartIndex(starts));
        int[][] refused = new int[20][];
        for (int source = 0; source < refused.length; source++) {
            int first = random.nextInt(2000);
            refused[source] = new int[] {first, first + random.nextInt(200)};
            refusals.refuse(Reason.BOOKED, refused[source][0], refused[source][1], source);
        }
        byte[] ranks = freeRow(starts.length);
        int[] sources = new int[starts.length];
        refusals.settle(ranks, sources);
        for (int at = 0; at < starts.length; at++) {
            if (ranks[at] != Code.FREE) {
                assertThat(starts[at]).isBetween(refused[sources[at]][0], refused[sources[at]][1]);
            }
        }
    }

    @Test
    void joinsTwoRowsWithoutRepeats() {
        assertThat(Ints.union(new int[] {1, 3, 5}, new int[] {2, 3, 9})).containsExactly(1, 2, 3, 5, 9);
        int[] row = {1, 2};
        assertThat(Ints.union(row, new int[0])).isSameAs(row);
        assertThat(Ints.union(row, new int[] {1, 2})).isSameAs(row);
    }

    @Test
    void growsAndSortsARow() {
        Ints row = new Ints(0);
        for (int value = 40; value > 0; value--) {
            row.add(value / 2);
        }
        assertThat(row.size()).isEqualTo(40);
        assertThat(row.toSortedSet())
                .containsExactly(IntStream.rangeClosed(0, 20).toArray());
    }

    private static byte[] freeRow(int length) {
        byte[] row = new byte[length];
        java.util.Arrays.fill(row, (byte) Code.FREE);
        return row;
    }

    /** Ascending starts, dense in some places and far apart in others. */
    private static int[] starts(Random random) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (int cluster = 1 + random.nextInt(4); cluster > 0; cluster--) {
            int around = random.nextInt(1900);
            for (int count = 1 + random.nextInt(40); count > 0; count--) {
                starts.add(around + random.nextInt(100));
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
