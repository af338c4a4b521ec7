package io.horarium.engine.slots;

import java.util.Arrays;
import java.util.List;

/** Judges every start of the grid for one staff member. */
final class StaffSearch {

    private final SlotPolicy policy;
    private final int seats;
    private final Shape shape;
    private final StartIndex index;
    private final UnitSearch units;

    /**
     * @param seats that somebody wants at once
     * @param index the starts of all staff members
     * @param units whether the units are there
     */
    StaffSearch(SlotPolicy policy, int seats, StartIndex index, UnitSearch units) {
        this.policy = policy;
        this.seats = seats;
        this.shape = Shape.ofStaff(policy.footprint());
        this.index = index;
        this.units = units;
    }

    StaffTrack track(StaffMember member, Candidates candidates, List<Stretch> busy, Limits limits) {
        byte[] codes = new byte[index.size()];
        int[] sources = new int[index.size()];
        Arrays.fill(codes, (byte) Code.FREE);
        Arrays.fill(sources, -1);
        refuseBusy(busy, codes, sources);
        Sessions sessions = Sessions.of(policy.capacity(), seats, busy, index);
        apply(candidates, codes, sources);
        for (int at = 0; at < codes.length; at++) {
            if (codes[at] != Code.ABSENT) {
                sessions.apply(at, codes, sources);
                applyUnitsAndLimits(at, sessions.isLedAt(at), limits, codes, sources);
            }
        }
        if (policy.avoidGaps()) {
            markGaps(new GapRule(shape, member, candidates.windows().open(), busy), codes);
        }
        return new StaffTrack(member.id(), codes, sources, sessions.taken());
    }

    /** A seat in a session that is led anyway needs no units; they are the session's already. */
    private void applyUnitsAndLimits(int at, boolean joins, Limits limits, byte[] codes, int[] sources) {
        if (!joins && units.rank(at) < codes[at]) {
            codes[at] = (byte) units.rank(at);
            sources[at] = units.source(at);
        }
        if (Reason.LIMIT_REACHED.ordinal() < codes[at] && limits.isReached(at, joins)) {
            codes[at] = (byte) Reason.LIMIT_REACHED.ordinal();
            sources[at] = -1;
        }
        if (joins) {
            codes[at] |= (byte) Code.JOINS;
        }
    }

    private void refuseBusy(List<Stretch> busy, byte[] codes, int[] sources) {
        Refusals refusals = new Refusals(index);
        Conflicts conflicts = new Conflicts(shape, refusals);
        for (Stretch each : busy) {
            conflicts.add(each);
        }
        refusals.settle(codes, sources);
    }

    /** Takes out what is no start of this staff member, and puts in why a date is shut. */
    private void apply(Candidates candidates, byte[] codes, int[] sources) {
        int next = 0;
        int[] starts = candidates.starts();
        for (int at = 0; at < codes.length; at++) {
            if (next == starts.length || starts[next] != index.start(at)) {
                codes[at] = (byte) Code.ABSENT;
                sources[at] = -1;
                continue;
            }
            if (candidates.added().length > 0 && candidates.added()[next] && codes[at] != Code.FREE) {
                codes[at] = (byte) Code.ABSENT;
                sources[at] = -1;
            } else if (candidates.ranks()[next] < codes[at]) {
                codes[at] = candidates.ranks()[next];
                sources[at] = -1;
            }
            next++;
        }
    }

    private void markGaps(GapRule rule, byte[] codes) {
        for (int at = 0; at < codes.length; at++) {
            // a seat in a session that is led anyway leaves nothing behind
            if (codes[at] == Code.FREE && rule.leavesGap(index.start(at))) {
                codes[at] |= (byte) Code.LEAVES_GAP;
            }
        }
    }
}
