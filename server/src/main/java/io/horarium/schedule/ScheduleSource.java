package io.horarium.schedule;

import io.horarium.availability.spi.AvailabilitySource;
import io.horarium.availability.spi.Contribution;
import io.horarium.availability.spi.Inquiry;
import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.SourceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The schedule as a source of availability: it alone says when staff are open. */
@Component
class ScheduleSource implements AvailabilitySource {

    private final Schedules schedules;

    ScheduleSource(Schedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public Map<ResourceId, Contribution> contributions(Inquiry inquiry) {
        ScheduleRows rows = schedules.read(inquiry.business(), inquiry.resources(), inquiry.window());
        Map<ResourceId, Contribution> answers = new HashMap<>();
        rows.staff().forEach((member, schedule) -> answers.put(member, of(schedule)));
        rows.downtimes().forEach((unit, downtimes) -> answers.put(unit, of(downtimes)));
        return answers;
    }

    private static Contribution of(StaffSchedule schedule) {
        return new Contribution(
                Optional.of(schedule.hours()), schedule.daysOff(), schedule.busy(), List.of(), List.of());
    }

    private static Contribution of(List<TimeBlock> downtimes) {
        List<Busy> down = downtimes.stream()
                .map(each -> Busy.down(new SourceRef(each.id().value()), each.interval()))
                .toList();
        return Contribution.of(down, List.of(), List.of());
    }
}
