package io.horarium.engine.slots;

/**
 * Finds a minute among ascending starts in constant time, whatever the order of the questions. A coarse table with about
 * two buckets per start points to the first start of each bucket; starts are spread well enough that a few steps from
 * there suffice. So busy stretches need not be sorted, which would cost more than the whole search.
 */
final class StartIndex {

    private final int[] starts;
    private final int shift;
    private final int[] table;

    StartIndex(int[] starts) {
        this.starts = starts;
        int span = starts.length == 0 ? 0 : starts[starts.length - 1] - starts[0];
        int bits = 0;
        while (span >> bits > 2 * starts.length) {
            bits++;
        }
        this.shift = bits;
        this.table = new int[(span >> bits) + 1];
        for (int index = starts.length - 1, bucket = table.length - 1; bucket >= 0 && index >= 0; bucket--) {
            while (index > 0 && (starts[index - 1] - starts[0]) >> bits >= bucket) {
                index--;
            }
            table[bucket] = index;
        }
    }

    int size() {
        return starts.length;
    }

    int start(int index) {
        return starts[index];
    }

    /** Index of the first start that is not before {@code minute}; {@link #size()} when all are. */
    int atOrAfter(int minute) {
        if (starts.length == 0 || minute > starts[starts.length - 1]) {
            return starts.length;
        }
        if (minute <= starts[0]) {
            return 0;
        }
        int index = table[(minute - starts[0]) >> shift];
        while (starts[index] < minute) {
            index++;
        }
        return index;
    }

    /** Index of the start at exactly {@code minute}, or -1. */
    int at(int minute) {
        int index = atOrAfter(minute);
        return index < starts.length && starts[index] == minute ? index : -1;
    }
}
