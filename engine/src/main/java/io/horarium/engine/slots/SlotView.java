package io.horarium.engine.slots;

import io.horarium.engine.time.EpochMinute;
import io.horarium.engine.time.TimeInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@link SlotGrid} at one moment. */
public final class SlotView {

    private final SlotGrid grid;
    private final StartRow row;
    private final Outcomes outcomes;
    private final Instant now;

    SlotView(SlotGrid grid, Outcomes outcomes, Instant now) {
        this.grid = grid;
        this.row = grid.row();
        this.outcomes = outcomes;
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
        int begin =
                Math.max(indexOf(range.start()), row.atOrAfter(outcomes.bounds().earliest()));
        int end = Math.min(indexOf(range.end()), row.atOrAfter(outcomes.bounds().end()));
        SlotMaker maker = new SlotMaker(grid, outcomes);
        List<Slot> slots = new ArrayList<>(Math.max(0, end - begin));
        for (int at = begin; at < end; at++) {
            if (outcomes.rank(at) == Code.FREE) {
                slots.add(maker.slot(at));
            }
        }
        return slots;
    }

    /** The slot that begins at {@code start}, if it is offered. */
    public Optional<Slot> find(Instant start) {
        int at = indexOf(start);
        return isStart(at, start) && outcomes.rank(at) == Code.FREE
                ? Optional.of(new SlotMaker(grid, outcomes).slot(at))
                : Optional.empty();
    }

    /** The first start at or after {@code from} that is offered. */
    public Optional<Slot> firstFrom(Instant from) {
        int end = indexOf(grid.range().end());
        for (int at = Math.max(indexOf(from), indexOf(grid.range().start())); at < end; at++) {
            if (outcomes.rank(at) == Code.FREE) {
                return Optional.of(new SlotMaker(grid, outcomes).slot(at));
            }
        }
        return Optional.empty();
    }

    /**
     * The starts within {@code range} that nobody can take, in order. With several staff members and
     * {@link StaffMode#ANY} the reason is that of the staff member who is closest to being free, the last one in the
     * order of {@link Reason}; with {@link StaffMode#ALL} it is the first one.
     */
    public List<RefusedStart> refused(TimeInterval range) {
        List<RefusedStart> refused = new ArrayList<>();
        for (int at = indexOf(range.start()); at < indexOf(range.end()); at++) {
            int rank = outcomes.rank(at);
            if (rank < Code.FREE) {
                refused.add(refusal(at, rank, row.tracks().get(outcomes.decisive(at))));
            }
        }
        return refused;
    }

    /** The starts within {@code range} that this staff member cannot take, in order; empty for somebody unknown. */
    public List<RefusedStart> refused(TimeInterval range, ResourceId staff) {
        List<RefusedStart> refused = new ArrayList<>();
        for (int index = 0; index < row.tracks().size(); index++) {
            StaffTrack track = row.tracks().get(index);
            for (int at = indexOf(range.start()); track.staff().equals(staff) && at < indexOf(range.end()); at++) {
                int rank = outcomes.rank(track, index, at);
                if (rank < Code.FREE) {
                    refused.add(refusal(at, rank, track));
                }
            }
        }
        return refused;
    }

    /**
     * One summary for each date from {@code first} to {@code last}, both included, as the viewer's calendar cuts them.
     * Starts outside of the grid's range are not counted.
     */
    public List<DaySummary> days(ZoneId viewer, LocalDate first, LocalDate last) {
        int begin = indexOf(grid.range().start());
        return new DayCount(row, outcomes, begin, indexOf(grid.range().end())).summaries(viewer, first, last);
    }

    /** What stands in the way at {@code start}; a start that the grid does not have is outside of service hours. */
    Verdict.Refused refusalAt(Instant start) {
        int at = indexOf(start);
        if (isStart(at, start) && outcomes.rank(at) < Code.FREE) {
            RefusedStart refused = refusal(at, outcomes.rank(at), row.tracks().get(outcomes.decisive(at)));
            return new Verdict.Refused(refused.reason(), refused.source());
        }
        int outside = outcomes.bounds().rank(EpochMinute.floor(start));
        Reason reason = outside == Code.FREE ? Reason.NO_SERVICE_HOURS : Code.reason(outside);
        return new Verdict.Refused(reason, Optional.empty());
    }

    /** Those staff members who already lead a session at {@code start} that can be joined. */
    List<ResourceId> joinableAt(Instant start) {
        List<ResourceId> joinable = new ArrayList<>();
        int at = indexOf(start);
        for (int index = 0; index < row.tracks().size(); index++) {
            StaffTrack track = row.tracks().get(index);
            if (track.has(at, Code.JOINS) && outcomes.rank(track, index, at) == Code.FREE) {
                joinable.add(track.staff());
            }
        }
        return joinable;
    }

    private RefusedStart refusal(int at, int rank, StaffTrack track) {
        boolean isItsOwn = rank == track.rank(at);
        Optional<SourceRef> source = isItsOwn ? row.sources().get(track.sources()[at]) : Optional.empty();
        return new RefusedStart(EpochMinute.toInstant(row.starts()[at]), Code.reason(rank), source);
    }

    private boolean isStart(int at, Instant start) {
        return at < row.size()
                && grid.range().contains(start)
                && EpochMinute.toInstant(row.starts()[at]).equals(start);
    }

    /** Index of the first start that is neither before {@code moment} nor before the range. */
    private int indexOf(Instant moment) {
        int minute = Math.clamp(
                EpochMinute.ceil(moment),
                EpochMinute.ceil(grid.range().start()),
                EpochMinute.ceil(grid.range().end()));
        return row.atOrAfter(minute);
    }
}
