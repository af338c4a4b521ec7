package io.horarium.engine.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Disjoint stretches of time in ascending order, in {@linkplain EpochMinute epoch minutes}. Stretches that overlap or
 * touch are one. Immutable; every operation is a single merge of its operands.
 */
public final class IntervalSet {

    /** Nothing. */
    public static final IntervalSet EMPTY = new IntervalSet(new int[0]);

    /** Start and end of each stretch in turn, strictly ascending. */
    private final int[] edges;

    private IntervalSet(int[] edges) {
        this.edges = edges;
    }

    /** The union of {@code intervals}, in any order; seconds are rounded outwards to whole minutes. */
    public static IntervalSet of(Collection<TimeInterval> intervals) {
        Builder builder = new Builder();
        for (TimeInterval each : intervals) {
            if (!each.isEmpty()) {
                builder.add(EpochMinute.floor(each.start()), EpochMinute.ceil(each.end()));
            }
        }
        return builder.build();
    }

    /** How many stretches there are. */
    public int size() {
        return edges.length / 2;
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return edges.length == 0;
    }

    /** First minute of stretch {@code index}, counted from zero. */
    public int start(int index) {
        return edges[2 * index];
    }

    /** First minute after stretch {@code index}, counted from zero. */
    public int end(int index) {
        return edges[2 * index + 1];
    }

    /** The first stretch that ends after {@code minute}, or {@link #size()} when none does. */
    public int firstEndingAfter(int minute) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) > minute) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether {@code [from, to)} lies inside one stretch; an empty interval lies nowhere. */
    public boolean covers(int from, int to) {
        int index = firstEndingAfter(from);
        return from < to && index < size() && start(index) <= from && to <= end(index);
    }

    /** What lies in this or in {@code other}. */
    public IntervalSet union(IntervalSet other) {
        return isEmpty() ? other : other.isEmpty() ? this : merge(other, true, true, true);
    }

    /** What lies in this and in {@code other}. */
    public IntervalSet intersect(IntervalSet other) {
        return isEmpty() || other.isEmpty() ? EMPTY : merge(other, false, false, true);
    }

    /** What lies in this and not in {@code other}. */
    public IntervalSet minus(IntervalSet other) {
        return isEmpty() || other.isEmpty() ? this : merge(other, true, false, false);
    }

    /** The stretches as intervals of moments. */
    public List<TimeInterval> intervals() {
        List<TimeInterval> intervals = new ArrayList<>(size());
        for (int index = 0; index < size(); index++) {
            intervals.add(new TimeInterval(EpochMinute.toInstant(start(index)), EpochMinute.toInstant(end(index))));
        }
        return intervals;
    }

    /**
     * Walks the edges of both sets in ascending order and keeps an edge wherever membership of the result changes. A
     * position is the number of edges passed, so an odd one means inside.
     */
    private IntervalSet merge(IntervalSet other, boolean onlyThis, boolean onlyOther, boolean both) {
        int[] result = new int[edges.length + other.edges.length];
        int length = 0;
        int here = 0;
        int there = 0;
        boolean inside = false;
        while (here < edges.length || there < other.edges.length) {
            int mine = here < edges.length ? edges[here] : Integer.MAX_VALUE;
            int theirs = there < other.edges.length ? other.edges[there] : Integer.MAX_VALUE;
            int edge = Math.min(mine, theirs);
            here += mine == edge ? 1 : 0;
            there += theirs == edge ? 1 : 0;
            boolean inThis = (here & 1) == 1;
            boolean inOther = (there & 1) == 1;
            boolean now = inThis ? inOther ? both : onlyThis : inOther && onlyOther;
            if (now != inside) {
                result[length++] = edge;
                inside = now;
            }
        }
        return length == 0 ? EMPTY : new IntervalSet(Arrays.copyOf(result, length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntervalSet set && Arrays.equals(edges, set.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    @Override
    public String toString() {
        return intervals().toString();
    }

    /** Collects stretches; cheapest when they come in ascending order. */
    public static final class Builder {

        private int[] starts = new int[16];
        private int[] ends = new int[16];
        private int size;
        private boolean ascending = true;

        /** Adds {@code [start, end)}; nothing when it is empty or the end is before the start. */
        public Builder add(int start, int end) {
            if (end <= start) {
                return this;
            }
            if (size > 0 && start <= ends[size - 1] && start >= starts[size - 1]) {
                ends[size - 1] = Math.max(ends[size - 1], end);
                return this;
            }
            ascending &= size == 0 || start > ends[size - 1];
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            starts[size] = start;
            ends[size++] = end;
            return this;
        }

        /** What was added, as a set. */
        public IntervalSet build() {
            if (size == 0) {
                return EMPTY;
            }
            return ascending ? interleaved() : sorted();
        }

        private IntervalSet interleaved() {
            int[] edges = new int[2 * size];
            for (int index = 0; index < size; index++) {
                edges[2 * index] = starts[index];
                edges[2 * index + 1] = ends[index];
            }
            return new IntervalSet(edges);
        }

        /** With starts and ends sorted apart, a run ends where the next start comes after as many ends as starts. */
        private IntervalSet sorted() {
            Arrays.sort(starts, 0, size);
            Arrays.sort(ends, 0, size);
            int[] edges = new int[2 * size];
            int length = 0;
            edges[length++] = starts[0];
            for (int index = 1; index < size; index++) {
                if (starts[index] > ends[index - 1]) {
                    edges[length++] = ends[index - 1];
                    edges[length++] = starts[index];
                }
            }
            edges[length++] = ends[size - 1];
            return new IntervalSet(Arrays.copyOf(edges, length));
        }
    }
}
