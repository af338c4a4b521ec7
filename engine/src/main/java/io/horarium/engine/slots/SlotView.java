package io.horarium.engine.slots;

import io.horarium.engine.time.TimeInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A {@link SlotGrid} at one moment. */
public final class SlotView {

    private final SlotGrid grid;
    private final Instant now;

    SlotView(SlotGrid grid, Instant now) {
        this.grid = grid;
        this.now = now;
    }

    /** The moment at which the grid is looked at. */
    public Instant now() {
        return now;
    }

    /** Every start that is offered, in order. */
    public List<Slot> offered() {
        return offered(grid.range());
    }

    /** The starts within {@code range} that are offered, in order. */
    public List<Slot> offered(TimeInterval range) {
        throw new UnsupportedOperationException(range.toString());
    }

    /** The slot that begins at {@code start}, if it is offered. */
    public Optional<Slot> find(Instant start) {
        throw new UnsupportedOperationException(start.toString());
    }

    /** The first start at or after {@code from} that is offered. */
    public Optional<Slot> firstFrom(Instant from) {
        throw new UnsupportedOperationException(from.toString());
    }

    /**
     * The starts within {@code range} that nobody can take, in order. With several staff members and
     * {@link StaffMode#ANY} the reason is that of the staff member who is closest to being free, the last one in the
     * order of {@link Reason}; with {@link StaffMode#ALL} it is the first one.
     */
    public List<RefusedStart> refused(TimeInterval range) {
        throw new UnsupportedOperationException(range.toString());
    }

    /** The starts within {@code range} that this staff member cannot take, in order; empty for somebody unknown. */
    public List<RefusedStart> refused(TimeInterval range, ResourceId staff) {
        throw new UnsupportedOperationException(range.toString() + staff);
    }

    /**
     * One summary for each date from {@code first} to {@code last}, both included, as the viewer's calendar cuts them.
     * Starts outside of the grid's range are not counted.
     */
    public List<DaySummary> days(ZoneId viewer, LocalDate first, LocalDate last) {
        throw new UnsupportedOperationException(viewer.toString() + first + last);
    }
}
