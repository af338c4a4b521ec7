package io.horarium.appointment;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes appointments that were changed. Every method expects a transaction of the business. */
@Repository
class MovedAppointments {

    private final JdbcClient jdbc;
    private final Occupancies occupancies;

    MovedAppointments(JdbcClient jdbc, Occupancies occupancies) {
        this.jdbc = jdbc;
        this.occupancies = occupancies;
    }

    /**
     * Writes down where an appointment went whose row is locked. The old stretches go first, in a statement of their own: parts
     * of one statement have no order, and the constraint would meet the old ones.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when {@code nobody_is_booked_twice} says no
     */
    void move(BusinessId business, Appointment after, Target target, Instant now) {
        occupancies.release(business, after.id());
        List<Stretch> stretches = Stretch.of(target.footprint(), target.start(), after.staff(), after.unitIds());
        List<Attendee> placed =
                after.attendees().stream().filter(Attendee::isActive).toList();
        int rows = jdbc.sql("""
                        with unstaffed as (
                          delete from appointment_staff
                          where business_id = :business
                            and appointment_id = :id
                            and staff_id <> all(:staff)
                        ), given as (
                          insert into appointment_staff (business_id, appointment_id, staff_id)
                          select :business, :id, unnest(:staff)
                          on conflict do nothing
                        ), unused as (
                          delete from appointment_units
                          where business_id = :business
                            and appointment_id = :id
                            and unit_id <> all(:units)
                        ), used as (
                          insert into appointment_units (business_id, appointment_id, unit_id)
                          select :business, :id, unnest(:units)
                          on conflict do nothing
                        ), placed as (
                          update bookings b
                          set unit_id = p.unit
                          from unnest(:bookings, :places) as p (booking, unit)
                          where b.business_id = :business
                            and b.id = p.booking
                            and b.unit_id is distinct from p.unit
                        ), taken as (
                          insert into appointment_occupancies
                            (business_id, appointment_id, resource_id, kind, part, occupied_from, occupied_to)
                          select :business, :id, t.*
                          from unnest(:resources, :kinds, :parts, :froms::timestamptz[], :tos::timestamptz[]) as t
                        )
                        update appointments
                        set service_id = :service,
                            status = :status,
                            starts_at = :start,
                            ends_at = :end,
                            buffer_before_minutes = :bufferBefore,
                            buffer_after_minutes = :bufferAfter,
                            capacity = :capacity,
                            price_amount = :price,
                            currency = :currency,
                            notes = :notes,
                            version = :version,
                            updated_at = :now
                        where business_id = :business
                          and id = :id
                          and version < :version
                        """)
                .param("business", business.value())
                .param("id", after.id().value())
                .param("staff", after.staff().stream().map(StaffId::value).toArray(UUID[]::new))
                .param("units", after.unitIds().stream().map(UnitId::value).toArray(UUID[]::new))
                .param(
                        "bookings",
                        placed.stream().map(each -> each.booking().value()).toArray(UUID[]::new))
                .param("places", placed.stream().map(Attendee::place).toArray(UUID[]::new))
                .param("resources", stretches.stream().map(Stretch::resource).toArray(UUID[]::new))
                .param(
                        "kinds",
                        stretches.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .param("parts", stretches.stream().map(Stretch::part).toArray(Integer[]::new))
                .param(
                        "froms",
                        stretches.stream()
                                .map(each -> each.occupied().start().toString())
                                .toArray(String[]::new))
                .param(
                        "tos",
                        stretches.stream()
                                .map(each -> each.occupied().end().toString())
                                .toArray(String[]::new))
                .param("service", after.service().value())
                .param("start", Moments.toSql(after.time().start()))
                .param("end", Moments.toSql(after.time().end()))
                .param("bufferBefore", after.terms().bufferBeforeMinutes())
                .param("bufferAfter", after.terms().bufferAfterMinutes())
                .param("capacity", after.terms().capacity())
                .param("price", after.terms().price().amount())
                .param("currency", after.terms().price().currency())
                .param("status", after.status().name())
                .param("notes", after.notes())
                .param("version", after.version())
                .param("now", Moments.toSql(now))
                .update();
        changed(after, rows);
    }

    /** Writes down other notes of an appointment whose row is locked. */
    void note(BusinessId business, Appointment after, Instant now) {
        int rows = jdbc.sql("""
                        update appointments
                        set notes = :notes,
                            version = :version,
                            updated_at = :now
                        where business_id = :business
                          and id = :id
                          and version < :version
                        """)
                .param("business", business.value())
                .param("id", after.id().value())
                .param("notes", after.notes())
                .param("version", after.version())
                .param("now", Moments.toSql(now))
                .update();
        changed(after, rows);
    }

    private static void changed(Appointment after, int rows) {
        if (rows != 1) {
            throw new IllegalStateException("appointment " + after.id() + " was changed without its lock");
        }
    }
}
