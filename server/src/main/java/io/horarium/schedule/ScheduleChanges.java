package io.horarium.schedule;

import io.horarium.catalog.WindowText;
import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes schedules. Every method expects a write transaction of the business; the database raises the versions of whom it
 * concerns in the same transaction. Values that make no sense are refused with {@link IllegalArgumentException}, and a staff
 * member of another business with {@link org.springframework.dao.DataIntegrityViolationException}.
 */
@Repository
public class ScheduleChanges {

    private final JdbcClient jdbc;
    private final Ids ids;

    ScheduleChanges(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Puts these windows in the place of all weekly hours and breaks that the staff member had. */
    public void setWeeklyHours(BusinessId business, StaffId staff, List<WeeklyWindow> windows) {
        jdbc.sql("""
                        delete from availability_blocks
                        where business_id = :business
                          and staff_id = :staff
                        """)
                .param("business", business.value())
                .param("staff", staff.value())
                .update();
        for (WeeklyWindow each : windows) {
            jdbc.sql("""
                            insert into availability_blocks (business_id, id, staff_id, kind, weekday, start_minute, end_minute, label)
                            values (:business, :id, :staff, :kind, :weekday, :start, :end, :label)
                            """)
                    .param("business", business.value())
                    .param("id", ids.next())
                    .param("staff", staff.value())
                    .param("kind", each.kind().name())
                    .param("weekday", each.day().getValue())
                    .param("start", each.window().startMinute())
                    .param("end", each.window().endMinute())
                    .param("label", each.label())
                    .update();
        }
    }

    /** Makes the exception hold on its date, in the place of one that was there. */
    public void setException(BusinessId business, StaffId staff, DateException exception) {
        jdbc.sql("""
                        insert into date_exceptions (business_id, staff_id, date, windows, reason)
                        values (:business, :staff, :date, cast(:windows as jsonb), :reason)
                        on conflict (business_id, staff_id, date) do update
                        set windows = excluded.windows, reason = excluded.reason
                        """)
                .param("business", business.value())
                .param("staff", staff.value())
                .param("date", exception.date())
                .param(
                        "windows",
                        JsonMapper.shared()
                                .writeValueAsString(exception.windows().stream()
                                        .map(WindowText::write)
                                        .toList()))
                .param("reason", exception.reason())
                .update();
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

    /** Takes away the exceptions from this local date on, and the stays elsewhere that end on it or later. */
    void clearDates(BusinessId business, StaffId staff, LocalDate since) {
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
                .param("staff", staff.value())
                .param("since", since)
                .update();
    }

    /** Whose time block it is. */
    Optional<StaffId> ownerOfBlock(BusinessId business, ScheduleEntryId block) {
        return jdbc.sql("""
                        select staff_id
                        from time_blocks
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", block.value())
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    /** Whose absence it is. */
    Optional<StaffId> ownerOfTimeOff(BusinessId business, ScheduleEntryId absence) {
        return jdbc.sql("""
                        select staff_id
                        from time_off
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", absence.value())
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    /**
     * Takes the staff member off for whole dates.
     *
     * @param last last date off, not before the first
     */
    public ScheduleEntryId takeOff(BusinessId business, StaffId staff, LocalDate first, LocalDate last, String reason) {
        TimeOff.Dates absence = new TimeOff.Dates(newId(), first, last, reason);
        insertTimeOff(business, staff, absence, first, last, null, null);
        return absence.id();
    }

    /** Takes the staff member off for exact moments. */
    public ScheduleEntryId takeOff(BusinessId business, StaffId staff, TimeInterval interval, String reason) {
        TimeOff.Exact absence = new TimeOff.Exact(newId(), interval, reason);
        insertTimeOff(business, staff, absence, null, null, interval.start(), interval.end());
        return absence.id();
    }

    /** Keeps the interval free of appointments. */
    public ScheduleEntryId block(
            BusinessId business, StaffId staff, TimeInterval interval, String reason, @Nullable Integer hue) {
        TimeBlock block = new TimeBlock(newId(), interval, reason, hue);
        jdbc.sql("""
                        insert into time_blocks (business_id, id, staff_id, starts_at, ends_at, reason, hue)
                        values (:business, :id, :staff, :from, :to, :reason, :hue)
                        """)
                .param("business", business.value())
                .param("id", block.id().value())
                .param("staff", staff.value())
                .param("from", column(interval.start()))
                .param("to", column(interval.end()))
                .param("reason", reason)
                .param("hue", hue)
                .update();
        return block.id();
    }

    /**
     * Lets the wall clock of the staff member be another one on these dates. Two stays that overlap are refused by the
     * database.
     */
    public ScheduleEntryId travel(BusinessId business, StaffId staff, Travel stay) {
        ScheduleEntryId id = newId();
        jdbc.sql("""
                        insert into travel (business_id, id, staff_id, first_date, last_date, zone)
                        values (:business, :id, :staff, :first, :last, :zone)
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("staff", staff.value())
                .param("first", stay.first())
                .param("last", stay.last())
                .param("zone", stay.zone().getId())
                .update();
        return id;
    }

    /** Takes a unit out of use for maintenance. */
    public ScheduleEntryId maintain(BusinessId business, UnitId unit, TimeInterval interval, String reason) {
        TimeBlock down = new TimeBlock(newId(), interval, reason, null);
        jdbc.sql("""
                        insert into unit_downtimes (business_id, id, unit_id, starts_at, ends_at, reason)
                        values (:business, :id, :unit, :from, :to, :reason)
                        """)
                .param("business", business.value())
                .param("id", down.id().value())
                .param("unit", unit.value())
                .param("from", column(interval.start()))
                .param("to", column(interval.end()))
                .param("reason", reason)
                .update();
        return down.id();
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

    private void insertTimeOff(
            BusinessId business,
            StaffId staff,
            TimeOff absence,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Instant from,
            @Nullable Instant to) {
        jdbc.sql("""
                        insert into time_off (business_id, id, staff_id, first_date, last_date, starts_at, ends_at, reason)
                        values (:business, :id, :staff, :first, :last, :from, :to, :reason)
                        """)
                .param("business", business.value())
                .param("id", absence.id().value())
                .param("staff", staff.value())
                .param("first", first)
                .param("last", last)
                .param("from", from == null ? null : column(from))
                .param("to", to == null ? null : column(to))
                .param("reason", absence.reason())
                .update();
    }

    private ScheduleEntryId newId() {
        return new ScheduleEntryId(ids.next());
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
