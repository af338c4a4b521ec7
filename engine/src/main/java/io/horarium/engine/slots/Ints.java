package io.horarium.engine.slots;

import java.util.Arrays;

/** A growing row of numbers. */
final class Ints {

    private int[] values;
    private int size;

    Ints(int expected) {
        values = new int[Math.max(16, expected)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /** The values in ascending order, each once. */
    int[] toSortedSet() {
        Arrays.sort(values, 0, size);
        return withoutRepeats(values, size);
    }

    /** All values of two ascending rows without repeats, ascending; one of the rows itself when it has them all. */
    static int[] union(int[] left, int[] right) {
        if (right.length == 0 || Arrays.equals(left, right)) {
            return left;
        }
        int[] all = new int[left.length + right.length];
        int length = 0;
        int here = 0;
        int there = 0;
        while (here < left.length || there < right.length) {
            int mine = here < left.length ? left[here] : Integer.MAX_VALUE;
            int theirs = there < right.length ? right[there] : Integer.MAX_VALUE;
            int next = Math.min(mine, theirs);
            here += mine == next ? 1 : 0;
            there += theirs == next ? 1 : 0;
            all[length++] = next;
        }
        return Arrays.copyOf(all, length);
    }

    private static int[] withoutRepeats(int[] sorted, int size) {
        int[] result = new int[size];
        int length = 0;
        for (int index = 0; index < size; index++) {
            if (length == 0 || result[length - 1] != sorted[index]) {
                result[length++] = sorted[index];
            }
        }
        return Arrays.copyOf(result, length);
    }
}
