package io.horarium.engine.slots;

import java.util.BitSet;
import java.util.List;

/** The starts of a row at one moment: per staff member, and what follows from all of them together. */
final class Outcomes {

    private final StartRow row;
    private final StaffMode mode;
    private final Bounds bounds;
    /** Starts whose day has better ones, so that they are left out because of the gap they leave; by staff member. */
    private final List<BitSet> leftOut;

    private Outcomes(StartRow row, StaffMode mode, Bounds bounds, List<BitSet> leftOut) {
        this.row = row;
        this.mode = mode;
        this.bounds = bounds;
        this.leftOut = leftOut;
    }

    static Outcomes of(StartRow row, StaffMode mode, Bounds bounds) {
        List<BitSet> leftOut = row.days().length == 0 ? List.of() : LeftOut.of(row, mode, bounds);
        return new Outcomes(row, mode, bounds, leftOut);
    }

    Bounds bounds() {
        return bounds;
    }

    /** Rank of a start for one staff member: {@link Code#FREE}, {@link Code#ABSENT} or the reason's. */
    int rank(StaffTrack track, int staffIndex, int at) {
        int rank = track.rank(at);
        if (rank == Code.ABSENT || !leftOut.isEmpty() && leftOut.get(staffIndex).get(at)) {
            return Code.ABSENT;
        }
        int outside = bounds.rank(row.starts()[at]);
        return Math.min(rank, outside);
    }

    /** Rank of a start for the request as a whole. */
    int rank(int at) {
        return switch (mode) {
            case ANY -> rankOfAny(at);
            case ALL -> rankOfAll(at);
        };
    }

    /** The staff member whose refusal stands for the request as a whole. */
    int decisive(int at) {
        int whole = rank(at);
        List<StaffTrack> tracks = row.tracks();
        for (int index = 0; index < tracks.size(); index++) {
            if (rank(tracks.get(index), index, at) == whole) {
                return index;
            }
        }
        return -1;
    }

    private int rankOfAny(int at) {
        int closest = -1;
        List<StaffTrack> tracks = row.tracks();
        for (int index = 0; index < tracks.size(); index++) {
            int rank = rank(tracks.get(index), index, at);
            if (rank == Code.FREE) {
                return Code.FREE;
            }
            closest = rank == Code.ABSENT ? closest : Math.max(closest, rank);
        }
        return closest < 0 ? Code.ABSENT : closest;
    }

    private int rankOfAll(int at) {
        int first = row.tracks().isEmpty() ? Code.ABSENT : Code.FREE;
        List<StaffTrack> tracks = row.tracks();
        for (int index = 0; index < tracks.size(); index++) {
            int rank = rank(tracks.get(index), index, at);
            if (rank == Code.ABSENT) {
                return Code.ABSENT;
            }
            first = Math.min(first, rank);
        }
        return first;
    }
}
