package io.horarium.engine.slots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether enough units of every pool are free at each start; the same for every staff member. */
final class UnitSearch {

    /** Rank of each start; empty when the service needs no units. */
    private final byte[] ranks;

    private final int[] sources;

    private UnitSearch(byte[] ranks, int[] sources) {
        this.ranks = ranks;
        this.sources = sources;
    }

    static UnitSearch of(SlotRequest request, StartIndex index, BusyReader reader) {
        if (request.pools().isEmpty()) {
            return new UnitSearch(new byte[0], new int[0]);
        }
        UnitSearch search = new UnitSearch(new byte[index.size()], new int[index.size()]);
        Arrays.fill(search.ranks, (byte) Code.FREE);
        Arrays.fill(search.sources, -1);
        Shape shape = Shape.whole(request.policy().footprint());
        for (UnitPool pool : request.pools()) {
            search.add(pool, shape, index, reader);
        }
        return search;
    }

    /** Units that are free for a start, the preferred ones of each pool; only asked when there are enough. */
    static List<ResourceId> freeAt(SlotRequest request, int start) {
        StartIndex index = new StartIndex(new int[] {start});
        Shape shape = Shape.whole(request.policy().footprint());
        BusyReader reader = new BusyReader(request);
        List<ResourceId> free = new ArrayList<>();
        for (UnitPool pool : request.pools()) {
            pool.units().stream()
                    .filter(unit -> ranksOf(unit, shape, index, reader, new int[1])[0] == Code.FREE)
                    .limit(pool.needed())
                    .forEach(unit -> free.add(unit.id()));
        }
        return free;
    }

    int rank(int index) {
        return ranks.length == 0 ? Code.FREE : ranks[index];
    }

    int source(int index) {
        return sources[index];
    }

    /** Counts for each start the units that are taken, and apart from that those taken by more than a hold. */
    private void add(UnitPool pool, Shape shape, StartIndex index, BusyReader reader) {
        int[] taken = new int[index.size()];
        int[] takenForGood = new int[index.size()];
        int[] first = new int[index.size()];
        for (Unit unit : pool.units()) {
            int[] causes = new int[index.size()];
            byte[] unitRanks = ranksOf(unit, shape, index, reader, causes);
            for (int at = 0; at < unitRanks.length; at++) {
                if (unitRanks[at] != Code.FREE) {
                    first[at] = taken[at]++ == 0 ? causes[at] : first[at];
                    takenForGood[at] += unitRanks[at] == Reason.HELD.ordinal() ? 0 : 1;
                }
            }
        }
        int spare = pool.units().size() - pool.needed();
        for (int at = 0; at < taken.length; at++) {
            if (taken[at] > spare) {
                Reason reason = takenForGood[at] > spare ? Reason.RESOURCE_UNAVAILABLE : Reason.HELD;
                lower(at, reason.ordinal(), taken[at] == 0 ? -1 : first[at]);
            }
        }
    }

    private void lower(int at, int rank, int source) {
        if (rank < ranks[at]) {
            ranks[at] = (byte) rank;
            sources[at] = source;
        }
    }

    private static byte[] ranksOf(Unit unit, Shape shape, StartIndex index, BusyReader reader, int[] causes) {
        Refusals refusals = new Refusals(index);
        Conflicts conflicts = new Conflicts(shape, refusals);
        for (Stretch each : reader.read(unit)) {
            conflicts.addToUnit(each);
        }
        byte[] ranks = new byte[index.size()];
        Arrays.fill(ranks, (byte) Code.FREE);
        refusals.settle(ranks, causes);
        return ranks;
    }
}
