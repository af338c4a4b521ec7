package io.horarium.schedule;

import io.horarium.catalog.WindowText;
import io.horarium.engine.slots.Travel;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Ids;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what is edited as one document: weekly hours, exceptions and stays elsewhere. Every method expects a write transaction
 * of the business and sends as many statements for many staff members as for one; the database raises their versions.
 */
@Repository
class HoursRows {

    private final JdbcClient jdbc;
    private final Ids ids;

    HoursRows(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Puts these windows in the place of all weekly hours and breaks that each of them had. */
    void setWeekly(BusinessId business, Collection<StaffId> staff, List<WeeklyWindow> windows) {
        jdbc.sql("""
                        delete from availability_blocks
                        where business_id = :business
                          and staff_id = any(:staff)
                        """)
                .param("business", business.value())
                .param("staff", ids(staff))
                .update();
        if (windows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into availability_blocks (business_id, id, staff_id, kind, weekday, start_minute, end_minute, label)
                        select :business, made.id, member.id, week.kind, week.day, week.first, week.last, week.label
                        from unnest(cast(:staff as uuid[])) with ordinality as member (id, place)
                        cross join unnest(
                          cast(:kinds as text[]), cast(:days as int[]), cast(:starts as int[]), cast(:ends as int[]), cast(:labels as text[])
                        ) with ordinality as week (kind, day, first, last, label, place)
                        join unnest(cast(:ids as uuid[])) with ordinality as made (id, place)
                          on made.place = (member.place - 1) * :windows + week.place
                        """)
                .param("business", business.value())
                .param("staff", ids(staff))
                .param("windows", windows.size())
                .param("ids", newIds(staff.size() * windows.size()))
                .param("kinds", windows.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .param(
                        "days",
                        windows.stream().map(each -> each.day().getValue()).toArray(Integer[]::new))
                .param(
                        "starts",
                        windows.stream()
                                .map(each -> each.window().startMinute())
                                .toArray(Integer[]::new))
                .param(
                        "ends",
                        windows.stream().map(each -> each.window().endMinute()).toArray(Integer[]::new))
                .param("labels", windows.stream().map(WeeklyWindow::label).toArray(String[]::new))
                .update();
    }

    /** Makes the exceptions hold on their dates, all of them different, in the place of those that were there. */
    void setExceptions(BusinessId business, Collection<StaffId> staff, List<DateException> exceptions) {
        if (exceptions.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into date_exceptions (business_id, staff_id, date, windows, reason)
                        select :business, member.id, day.date, cast(day.windows as jsonb), day.reason
                        from unnest(cast(:staff as uuid[])) as member (id)
                        cross join unnest(cast(:dates as date[]), cast(:windows as text[]), cast(:reasons as text[])) as day (date, windows, reason)
                        on conflict (business_id, staff_id, date) do update
                        set windows = excluded.windows, reason = excluded.reason
                        """)
                .param("business", business.value())
                .param("staff", ids(staff))
                .param(
                        "dates",
                        exceptions.stream().map(each -> each.date().toString()).toArray(String[]::new))
                .param("windows", exceptions.stream().map(HoursRows::windows).toArray(String[]::new))
                .param("reasons", exceptions.stream().map(DateException::reason).toArray(String[]::new))
                .update();
    }

    /** Lets the wall clock of the staff member be another one on the dates of each stay. The database refuses stays that overlap. */
    void addStays(BusinessId business, StaffId member, List<Travel> stays) {
        if (stays.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into travel (business_id, id, staff_id, first_date, last_date, zone)
                        select :business, stay.id, :staff, stay.first, stay.last, stay.zone
                        from unnest(cast(:ids as uuid[]), cast(:firsts as date[]), cast(:lasts as date[]), cast(:zones as text[]))
                          as stay (id, first, last, zone)
                        """)
                .param("business", business.value())
                .param("staff", member.value())
                .param("ids", newIds(stays.size()))
                .param(
                        "firsts",
                        stays.stream().map(each -> each.first().toString()).toArray(String[]::new))
                .param(
                        "lasts",
                        stays.stream().map(each -> each.last().toString()).toArray(String[]::new))
                .param("zones", stays.stream().map(each -> each.zone().getId()).toArray(String[]::new))
                .update();
    }

    /** Takes away the exceptions from this local date on, and the stays elsewhere that end on it or later. */
    void clearDates(BusinessId business, StaffId member, LocalDate since) {
        jdbc.sql("""
                        with stays as (
                          delete from travel
                          where business_id = :business
                            and staff_id = :staff
                            and last_date >= :since
                        )
                        delete from date_exceptions
                        where business_id = :business
                          and staff_id = :staff
                          and date >= :since
                        """)
                .param("business", business.value())
                .param("staff", member.value())
                .param("since", since)
                .update();
    }

    private UUID[] newIds(int count) {
        return IntStream.range(0, count).mapToObj(each -> ids.next()).toArray(UUID[]::new);
    }

    private static UUID[] ids(Collection<StaffId> staff) {
        return staff.stream().map(StaffId::value).toArray(UUID[]::new);
    }

    private static String windows(DateException exception) {
        return JsonMapper.shared()
                .writeValueAsString(
                        exception.windows().stream().map(WindowText::write).toList());
    }
}
