package io.horarium.engine.slots;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Which starts are left out because they leave a gap, on days that have a start without one. That depends on the moment:
 * once the good starts of today are past, the others are offered.
 */
final class LeftOut {

    private LeftOut() {}

    /** One set for each staff member; with {@link StaffMode#ALL} the day is judged by what suits everybody. */
    static List<BitSet> of(StartRow row, StaffMode mode, Bounds bounds) {
        return switch (mode) {
            case ANY ->
                row.tracks().stream()
                        .map(track -> leftOut(row, bounds, List.of(track)))
                        .toList();
            case ALL -> Collections.nCopies(row.tracks().size(), leftOut(row, bounds, row.tracks()));
        };
    }

    private static BitSet leftOut(StartRow row, Bounds bounds, List<StaffTrack> together) {
        BitSet result = new BitSet(row.size());
        int dayBegin = 0;
        while (dayBegin < row.size()) {
            int dayEnd = dayBegin;
            boolean hasGood = false;
            while (dayEnd < row.size() && row.days()[dayEnd] == row.days()[dayBegin]) {
                hasGood |=
                        bounds.allows(row.starts()[dayEnd]) && isFree(together, dayEnd) && !leavesGap(together, dayEnd);
                dayEnd++;
            }
            for (int at = dayBegin; hasGood && at < dayEnd; at++) {
                result.set(at, isFree(together, at) && leavesGap(together, at));
            }
            dayBegin = dayEnd;
        }
        return result;
    }

    private static boolean isFree(List<StaffTrack> together, int at) {
        return together.stream().allMatch(track -> track.rank(at) == Code.FREE);
    }

    private static boolean leavesGap(List<StaffTrack> together, int at) {
        return together.stream().anyMatch(track -> track.has(at, Code.LEAVES_GAP));
    }
}
