package io.horarium.engine.recurrence;

import java.util.Arrays;

/** The dates of one period in order, as days since 1970-01-01. Reused from period to period. */
final class DayBuffer {

    private long[] days = new long[8];
    private int size;

    void clear() {
        size = 0;
    }

    void add(long epochDay) {
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
        }
        days[size++] = epochDay;
    }

    /** Adds the days of a month whose bits are set; bit 0 is the first of the month. */
    void addMonth(long firstOfMonth, int bits) {
        for (var rest = bits; rest != 0; rest &= rest - 1) {
            add(firstOfMonth + Integer.numberOfTrailingZeros(rest));
        }
    }

    int size() {
        return size;
    }

    long get(int index) {
        return days[index];
    }
}
