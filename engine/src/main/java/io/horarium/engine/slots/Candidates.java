package io.horarium.engine.slots;

import io.horarium.engine.time.IntervalSet;
import java.util.Arrays;
import java.util.List;

/**
 * The starts of one staff member's grid before anybody is busy.
 *
 * @param windows the windows in which they lie
 * @param starts ascending
 * @param ranks {@link Code#FREE}, or why the date is shut
 * @param added which of them are there only because of a busy stretch next to them, and only if they are possible;
 *     empty when none is
 */
record Candidates(OpenWindows windows, int[] starts, byte[] ranks, boolean[] added) {

    static Candidates of(Area area, SlotRequest request, StaffMember member, List<Stretch> busy) {
        SlotPolicy policy = request.policy();
        OpenWindows windows = StaffWindows.around(area, member, request.schedule(), lookAheadMinutes(policy, member));
        GridStarts grid = new GridStarts(area, member.hours(), policy);
        int[] open = grid.in(windows.open(), policy.grid());
        int[] shut = grid.in(windows.shut(), policy.grid());
        int[] holiday = grid.in(windows.holiday(), policy.grid());
        int[] beside = policy.grid() == StartGrid.ADAPTIVE && area.only().isEmpty()
                ? besideBusy(area, windows.open(), Shape.ofStaff(policy.footprint()), policy, busy)
                : new int[0];
        if (area.only().isPresent() && open.length + shut.length + holiday.length == 0) {
            shut = new int[] {area.only().getAsInt()};
        }
        return merged(windows, open, shut, holiday, beside);
    }

    private static Candidates merged(OpenWindows windows, int[] open, int[] shut, int[] holiday, int[] beside) {
        int[] starts = Ints.union(Ints.union(open, beside), Ints.union(shut, holiday));
        byte[] ranks = new byte[starts.length];
        Arrays.fill(ranks, (byte) Code.FREE);
        // the open ones last: a start that is open is open, whatever a shut window says about the same minute
        lower(starts, ranks, holiday, Reason.HOLIDAY.ordinal());
        lower(starts, ranks, shut, Reason.NO_SERVICE_HOURS.ordinal());
        lower(starts, ranks, open, Code.FREE);
        boolean[] added = new boolean[beside.length == 0 ? 0 : starts.length];
        for (int at : beside) {
            int index = Arrays.binarySearch(starts, at);
            added[index] = Arrays.binarySearch(open, at) < 0;
            ranks[index] = (byte) Code.FREE;
        }
        return new Candidates(windows, starts, ranks, added);
    }

    private static void lower(int[] starts, byte[] ranks, int[] which, int rank) {
        int index = 0;
        for (int at : which) {
            while (starts[index] < at) {
                index++;
            }
            ranks[index] = (byte) rank;
        }
    }

    /** The first possible start after each stretch and the last one before it; whether they are free is seen later. */
    private static int[] besideBusy(Area area, IntervalSet open, Shape shape, SlotPolicy policy, List<Stretch> busy) {
        Ints beside = new Ints(2 * busy.size());
        for (Stretch each : busy) {
            beside.add(each.occupiedEnd() - shape.earliest());
            beside.add(each.occupiedStart() - shape.latest());
        }
        int duration = policy.footprint().durationMinutes();
        return Arrays.stream(beside.toSortedSet())
                .filter(start -> start >= area.from() && start < area.to() && open.covers(start, start + duration))
                .toArray();
    }

    private static int lookAheadMinutes(SlotPolicy policy, StaffMember member) {
        Footprint shortest = member.shortestService();
        return policy.footprint().durationMinutes()
                + policy.footprint().bufferAfterMinutes()
                + shortest.durationMinutes()
                + shortest.bufferBeforeMinutes()
                + shortest.bufferAfterMinutes();
    }
}
