package io.horarium.schedule;

import io.horarium.catalog.StaffMember;
import io.horarium.catalog.StaffMembers;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** How much time the team offers. Every method expects a transaction of the business. */
@Service
public class WorkingTimes {

    // the dates of a holiday are those of the business; a wall clock may be a day off on either side
    private static final int ZONE_DAYS = 2;

    private final StaffMembers staff;
    private final Schedules schedules;

    WorkingTimes(StaffMembers staff, Schedules schedules) {
        this.staff = staff;
        this.schedules = schedules;
    }

    /**
     * The working time of everybody who works here now, in the order of the business: the hours without breaks, holidays, absences and
     * blocks. Weekly hours have no history, so a stretch that is past is read by those of today. Three statements.
     *
     * @param wanted whose time is asked for
     */
    public List<WorkingTime> within(BusinessId business, TimeInterval window, Predicate<StaffId> wanted) {
        List<StaffMember> team = staff.list(business).stream()
                .filter(each -> wanted.test(each.id()))
                .toList();
        Set<ResourceId> owners = team.stream().map(WorkingTimes::resource).collect(Collectors.toSet());
        Map<ResourceId, StaffSchedule> found =
                schedules.read(business, owners, window).staff();
        LocalDate first = window.start().atZone(ZoneOffset.UTC).toLocalDate().minusDays(ZONE_DAYS);
        LocalDate last = window.end().atZone(ZoneOffset.UTC).toLocalDate().plusDays(ZONE_DAYS);
        Set<LocalDate> holidays = schedules.holidays(business, first, last).keySet();
        List<WorkingTime> times = new ArrayList<>();
        for (StaffMember each : team) {
            StaffSchedule schedule = found.get(resource(each));
            if (schedule != null) {
                times.add(new WorkingTime(each.id(), each.name(), new Coverage(schedule, holidays).working(window)));
            }
        }
        return times;
    }

    private static ResourceId resource(StaffMember member) {
        return new ResourceId(member.id().value());
    }
}
