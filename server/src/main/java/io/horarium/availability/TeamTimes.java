package io.horarium.availability;

import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.DaysOff;
import io.horarium.engine.slots.Reason;
import io.horarium.engine.slots.RefusedStart;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.SourceRef;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When some staff members can take a service, start by start, with what stands in the way of each. */
public final class TeamTimes {

    private final Computed computed;
    private final List<StaffId> staff;
    private final io.horarium.engine.slots.SlotView view;
    private final Map<SourceRef, Cause.Kind> kinds = new HashMap<>();

    TeamTimes(Computed computed, Gathered gathered, List<StaffId> staff, Instant now) {
        this.computed = computed;
        this.staff = List.copyOf(staff);
        this.view = computed.grid().at(now);
        gathered.contributions().values().forEach(said -> {
            said.busy().forEach(busy -> kinds.put(busy.source(), kind(busy)));
            said.daysOff().stream().map(DaysOff::source).forEach(source -> kinds.put(source, Cause.Kind.TIME_OFF));
        });
    }

    /** The zone of the business. */
    public ZoneId zone() {
        return computed.offering().days().zone();
    }

    /** The starts within the interval that at least one of them can take, in order, each with those who can. */
    public List<SlotView> offered(TimeInterval interval) {
        List<SlotView> offered = new ArrayList<>();
        for (var slot : view.offered(clip(interval))) {
            SlotView shown = computed.show(slot);
            List<StaffId> able =
                    shown.staffIds().stream().filter(staff::contains).toList();
            if (!able.isEmpty()) {
                offered.add(new SlotView(shown.start(), shown.end(), able, shown.seatsLeft(), shown.takenUnitIds()));
            }
        }
        return offered;
    }

    /** The starts within the interval that one of them cannot take, by start and then in the order of the business. */
    public List<RefusedTime> refused(TimeInterval interval) {
        List<RefusedTime> refused = new ArrayList<>();
        for (StaffId member : staff) {
            view.refused(clip(interval), new ResourceId(member.value())).stream()
                    .map(each -> new RefusedTime(member, each.start(), each.reason(), cause(each)))
                    .forEach(refused::add);
        }
        // the sort keeps the order of those with one start
        refused.sort(Comparator.comparing(RefusedTime::start));
        return refused;
    }

    private @Nullable Cause cause(RefusedStart refused) {
        if (refused.reason() == Reason.HOLIDAY) {
            String name = computed.offering()
                    .holidays()
                    .get(refused.start().atZone(zone()).toLocalDate());
            return new Cause(Cause.Kind.HOLIDAY, null, name);
        }
        SourceRef source = refused.source().orElse(null);
        Cause.Kind kind = source == null ? null : kinds.get(source);
        return source == null || kind == null ? null : new Cause(kind, source.value(), null);
    }

    private static Cause.Kind kind(Busy busy) {
        return switch (busy.kind()) {
            case BOOKED -> Cause.Kind.APPOINTMENT;
            case HELD -> Cause.Kind.HOLD;
            case TIME_OFF -> Cause.Kind.TIME_OFF;
            case BLOCKED -> Cause.Kind.TIME_BLOCK;
            case CALENDAR -> Cause.Kind.EXTERNAL_EVENT;
            case DOWN -> Cause.Kind.MAINTENANCE;
        };
    }

    private TimeInterval clip(TimeInterval interval) {
        TimeInterval window = computed.grid().range();
        Instant from = interval.start().isAfter(window.start()) ? interval.start() : window.start();
        Instant to = interval.end().isBefore(window.end()) ? interval.end() : window.end();
        return from.isBefore(to) ? new TimeInterval(from, to) : new TimeInterval(window.start(), window.start());
    }
}
