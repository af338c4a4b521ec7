package io.horarium.engine.slots;

import java.util.Arrays;

/**
 * Collects which starts are refused and why, in time linear in refusals and starts however they overlap.
 *
 * <p>The idea: a refusal covers the starts from {@code first} to {@code last} minute. Only at its first start the reach
 * of its reason is noted, the furthest last minute seen there. One pass from left to right then carries the furthest
 * reach along; a start within reach is refused. A thousand nested absences cost no more than a thousand short ones.
 */
final class Refusals {

    private static final int NOWHERE = Integer.MIN_VALUE;

    private final StartIndex index;
    private final int[][] reach = new int[Code.FREE][];
    private final int[][] cause = new int[Code.FREE][];

    Refusals(StartIndex index) {
        this.index = index;
    }

    StartIndex index() {
        return index;
    }

    /** Refuses the starts from minute {@code first} to minute {@code last}, both included. */
    void refuse(Reason reason, int first, int last, int source) {
        int at = index.atOrAfter(first);
        if (at == index.size() || index.start(at) > last) {
            return;
        }
        int rank = reason.ordinal();
        int[] furthest = reach[rank];
        if (furthest == null) {
            furthest = new int[index.size()];
            Arrays.fill(furthest, NOWHERE);
            reach[rank] = furthest;
            cause[rank] = new int[index.size()];
        }
        if (furthest[at] < last) {
            furthest[at] = last;
            cause[rank][at] = source;
        }
    }

    /** Lowers the rank of every start to its first reason, and notes the source that gave it. */
    void settle(byte[] ranks, int[] sources) {
        for (int rank = 0; rank < Code.FREE; rank++) {
            int[] furthest = reach[rank];
            if (furthest != null) {
                settle(rank, furthest, cause[rank], ranks, sources);
            }
        }
    }

    private void settle(int rank, int[] furthest, int[] causes, byte[] ranks, int[] sources) {
        int carried = NOWHERE;
        int by = -1;
        for (int at = 0; at < ranks.length; at++) {
            if (furthest[at] > carried) {
                carried = furthest[at];
                by = causes[at];
            }
            if (carried >= index.start(at) && rank < ranks[at]) {
                ranks[at] = (byte) rank;
                sources[at] = by;
            }
        }
    }
}
