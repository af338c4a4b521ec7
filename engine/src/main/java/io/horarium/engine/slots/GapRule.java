package io.horarium.engine.slots;

import io.horarium.engine.time.IntervalSet;
import java.util.List;

/**
 * Finds the starts that would leave a stretch of open time in which not even the shortest service fits.
 *
 * <p>The free stretch in which an appointment lies is what remains of its open window between its neighbours. What is left
 * on each side of the appointment must be nothing, or take the shortest service with its buffers; only towards the edge of
 * the window no buffer is needed, because buffers may reach past opening hours.
 */
final class GapRule {

    private final Shape shape;
    private final Footprint shortest;
    private final IntervalSet open;
    private final IntervalSet free;

    GapRule(Shape shape, StaffMember member, IntervalSet open, List<Stretch> busy) {
        this.shape = shape;
        this.shortest = member.shortestService();
        this.open = open;
        IntervalSet.Builder occupied = new IntervalSet.Builder();
        for (Stretch each : busy) {
            occupied.add(each.occupiedStart(), each.occupiedEnd());
        }
        this.free = open.minus(occupied.build());
    }

    /** Whether an appointment at {@code start}, which is free, leaves a stretch that is too short. */
    boolean leavesGap(int start) {
        int end = start + shape.coreTo()[shape.parts() - 1];
        int before = free.start(free.firstEndingAfter(start));
        int after = free.end(free.firstEndingAfter(end - 1));
        boolean fromOpening = open.start(open.firstEndingAfter(before)) == before;
        boolean untilClosing = open.end(open.firstEndingAfter(after - 1)) == after;
        int leftBefore = start + shape.earliest() - before;
        int leftAfter = after - (start + shape.latest());
        return isTooShort(leftBefore, fromOpening, false) || isTooShort(leftAfter, false, untilClosing);
    }

    private boolean isTooShort(int minutes, boolean beginsAtOpening, boolean endsAtClosing) {
        int needed = shortest.durationMinutes()
                + (beginsAtOpening ? 0 : shortest.bufferBeforeMinutes())
                + (endsAtClosing ? 0 : shortest.bufferAfterMinutes());
        return minutes > 0 && minutes < needed;
    }
}
