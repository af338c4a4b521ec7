package io.horarium.schedule;

import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Ids;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes into the schedule of one staff member what a test wants to find there, in a transaction of the test. */
@Component
public class ScheduleChanges {

    private final HoursRows hours;
    private final AbsenceRows absences;
    private final BlockSeriesRows blocks;
    private final JdbcClient jdbc;
    private final Ids ids;

    ScheduleChanges(HoursRows hours, AbsenceRows absences, BlockSeriesRows blocks, JdbcClient jdbc, Ids ids) {
        this.hours = hours;
        this.absences = absences;
        this.blocks = blocks;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Puts these windows in the place of all weekly hours and breaks. */
    public void setWeeklyHours(BusinessId business, StaffId staff, List<WeeklyWindow> windows) {
        hours.setWeekly(business, Set.of(staff), windows);
    }

    /** Makes the exception hold on its date. */
    public void setException(BusinessId business, StaffId staff, DateException exception) {
        hours.setExceptions(business, Set.of(staff), List.of(exception));
    }

    /** Lets the weekly hours hold on this date again. */
    public void removeException(BusinessId business, StaffId staff, LocalDate date) {
        jdbc.sql("""
                        delete from date_exceptions
                        where business_id = :business
                          and staff_id = :staff
                          and date = :date
                        """)
                .param("business", business.value())
                .param("staff", staff.value())
                .param("date", date)
                .update();
    }

    /** Off for whole dates. */
    public ScheduleEntryId takeOff(BusinessId business, StaffId staff, LocalDate first, LocalDate last, String reason) {
        return id(absences.takeOff(business, Set.of(staff), new ScheduleChange.AwayOnDates(first, last, reason)));
    }

    /** Off for exact moments. */
    public ScheduleEntryId takeOff(BusinessId business, StaffId staff, TimeInterval interval, String reason) {
        return id(absences.takeOff(business, Set.of(staff), new ScheduleChange.AwayExactly(interval, reason)));
    }

    /** Keeps the interval free of appointments. */
    public ScheduleEntryId block(
            BusinessId business, StaffId staff, TimeInterval interval, String reason, @Nullable Integer hue) {
        return id(blocks.add(
                business,
                Map.of(staff, ZoneOffset.UTC),
                new BlockPlan(interval, Optional.empty(), Set.of(), reason, hue)));
    }

    /** Lets the wall clock be another one on these dates. */
    public ScheduleEntryId travel(BusinessId business, StaffId staff, Travel stay) {
        hours.addStays(business, staff, List.of(stay));
        return jdbc.sql("""
                        select id
                        from travel
                        where business_id = :business
                          and staff_id = :staff
                          and first_date = :first
                        """)
                .param("business", business.value())
                .param("staff", staff.value())
                .param("first", stay.first())
                .query((row, number) -> new ScheduleEntryId(row.getObject("id", UUID.class)))
                .single();
    }

    /** Takes a unit out of use for maintenance. */
    public ScheduleEntryId maintain(BusinessId business, UnitId unit, TimeInterval interval, String reason) {
        ScheduleEntryId id = new ScheduleEntryId(ids.next());
        jdbc.sql("""
                        insert into unit_downtimes (business_id, id, unit_id, starts_at, ends_at, reason)
                        values (:business, :id, :unit, :from, :to, :reason)
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("unit", unit.value())
                .param("from", interval.start().atOffset(ZoneOffset.UTC))
                .param("to", interval.end().atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
        return id;
    }

    /** Takes an absence, a block, a stay elsewhere or a maintenance away again; tells whether it was there. */
    public boolean remove(BusinessId business, ScheduleEntryId entry) {
        return jdbc.sql("""
                        with absence as (delete from time_off where business_id = :business and id = :id returning id),
                          block as (delete from time_blocks where business_id = :business and id = :id returning id),
                          stay as (delete from travel where business_id = :business and id = :id returning id),
                          down as (delete from unit_downtimes where business_id = :business and id = :id returning id)
                        select exists (
                          select from absence
                          union all
                          select from block
                          union all
                          select from stay
                          union all
                          select from down
                        )
                        """)
                .param("business", business.value())
                .param("id", entry.value())
                .query(Boolean.class)
                .single();
    }

    private static ScheduleEntryId id(List<ScheduleOutcome.Entry> made) {
        return new ScheduleEntryId(made.getFirst().id());
    }
}
