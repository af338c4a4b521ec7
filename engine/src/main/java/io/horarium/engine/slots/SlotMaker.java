package io.horarium.engine.slots;

import io.horarium.engine.time.EpochMinute;
import java.util.ArrayList;
import java.util.List;

/** Makes slots of starts. Neighbouring starts mostly have the same staff, so the list of the last one is used again. */
final class SlotMaker {

    private final SlotGrid grid;
    private final List<StaffTrack> tracks;
    private final Outcomes outcomes;
    private final boolean[] free;
    private List<ResourceId> staff = List.of();

    SlotMaker(SlotGrid grid, Outcomes outcomes) {
        this.grid = grid;
        this.tracks = grid.row().tracks();
        this.outcomes = outcomes;
        this.free = new boolean[tracks.size()];
    }

    /** The slot at a start that is offered. */
    Slot slot(int at) {
        int most = 0;
        int least = Integer.MAX_VALUE;
        boolean changed = false;
        for (int index = 0; index < free.length; index++) {
            StaffTrack track = tracks.get(index);
            boolean isFree = outcomes.rank(track, index, at) == Code.FREE;
            changed |= isFree != free[index];
            free[index] = isFree;
            if (isFree) {
                int left = grid.policy().capacity() - track.seatsTaken(at);
                most = Math.max(most, left);
                least = Math.min(least, left);
            }
        }
        if (changed) {
            staff = freeStaff();
        }
        int start = grid.row().starts()[at];
        int end = start + grid.policy().footprint().durationMinutes();
        int seats = grid.mode() == StaffMode.ALL ? least : most;
        return new Slot(EpochMinute.toInstant(start), EpochMinute.toInstant(end), staff, seats);
    }

    private List<ResourceId> freeStaff() {
        List<ResourceId> result = new ArrayList<>(free.length);
        for (int index = 0; index < free.length; index++) {
            if (free[index]) {
                result.add(tracks.get(index).staff());
            }
        }
        return List.copyOf(result);
    }
}
