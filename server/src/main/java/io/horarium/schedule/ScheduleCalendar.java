package io.horarium.schedule;

import io.horarium.business.Business;
import io.horarium.business.Businesses;
import io.horarium.catalog.StaffMember;
import io.horarium.catalog.StaffMembers;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What the calendar of the staff draws under the appointments. Every method expects a transaction of the business. */
@Service
public class ScheduleCalendar {

    private final Businesses businesses;
    private final StaffMembers staff;
    private final Schedules schedules;

    ScheduleCalendar(Businesses businesses, StaffMembers staff, Schedules schedules) {
        this.businesses = businesses;
        this.staff = staff;
        this.schedules = schedules;
    }

    /**
     * Date by date, and on each date the staff in the order of the business.
     *
     * @param first first local date of the business
     * @param last last local date, not before the first
     * @param seen whose columns are wanted
     */
    public List<StaffDay> days(BusinessId id, LocalDate first, LocalDate last, Predicate<StaffId> seen) {
        Business business = businesses.get(id);
        ZoneId zone = business.zone();
        List<StaffId> team =
                staff.list(id).stream().map(StaffMember::id).filter(seen).toList();
        TimeInterval window = new TimeInterval(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
        Map<ResourceId, StaffSchedule> found = schedules
                .read(id, team.stream().map(ScheduleCalendar::resource).collect(Collectors.toSet()), window)
                .staff();
        Map<LocalDate, String> holidays = schedules.holidays(id, first.minusDays(1), last.plusDays(1));
        List<StaffDay> days = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            for (StaffId member : team) {
                StaffSchedule schedule = found.get(resource(member));
                if (schedule != null) {
                    days.add(DayDrawing.draw(member, schedule, holidays, date, zone));
                }
            }
        }
        return days;
    }

    private static ResourceId resource(StaffId member) {
        return new ResourceId(member.value());
    }
}
