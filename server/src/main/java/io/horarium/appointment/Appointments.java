package io.horarium.appointment;

import io.horarium.availability.HoldId;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the appointments of a business. Every method expects a transaction of that business. */
@Repository
class Appointments {

    private final JdbcClient jdbc;

    Appointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes an appointment with all that it takes, in one statement.
     *
     * @param seats of its first attendee; none for a hold
     * @throws org.springframework.dao.DataIntegrityViolationException when {@code nobody_is_booked_twice} says no
     */
    void add(BusinessId business, Agreement agreement, int seats, Instant now) {
        List<Stretch> stretches = agreement.stretches();
        jdbc.sql("""
                        with made as (
                          insert into appointments
                            (business_id, id, reference, service_id, status, source, starts_at, ends_at, buffer_before_minutes,
                             buffer_after_minutes, capacity, seats_taken, price_amount, currency, held_until, notes,
                             created_at, updated_at)
                          values
                            (:business, :id, :reference, :service, :status, :source, :start, :end, :bufferBefore,
                             :bufferAfter, :capacity, :seats, :price, :currency, :heldUntil, :notes,
                             :now, :now)
                        ), given as (
                          insert into appointment_staff (business_id, appointment_id, staff_id)
                          select :business, :id, unnest(:staff)
                        ), used as (
                          insert into appointment_units (business_id, appointment_id, unit_id)
                          select :business, :id, unnest(:units)
                        )
                        insert into appointment_occupancies
                          (business_id, appointment_id, resource_id, kind, part, occupied_from, occupied_to)
                        select :business, :id, taken.*
                        from unnest(:resources, :kinds, :parts, :froms::timestamptz[], :tos::timestamptz[]) as taken
                        """)
                .param("business", business.value())
                .param("id", agreement.id().value())
                .param("reference", agreement.reference().text())
                .param("service", agreement.service().value())
                .param("status", agreement.status().name())
                .param("source", agreement.source().name())
                .param("start", Moments.toSql(agreement.time().start()))
                .param("end", Moments.toSql(agreement.time().end()))
                .param("bufferBefore", agreement.terms().bufferBeforeMinutes())
                .param("bufferAfter", agreement.terms().bufferAfterMinutes())
                .param("capacity", agreement.terms().capacity())
                .param("seats", seats)
                .param("price", agreement.terms().price().amount())
                .param("currency", agreement.terms().price().currency())
                .param("heldUntil", sql(agreement.heldUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("notes", agreement.notes())
                .param("now", Moments.toSql(now))
                .param("staff", agreement.staff().stream().map(StaffId::value).toArray(UUID[]::new))
                .param("units", agreement.units().stream().map(UnitId::value).toArray(UUID[]::new))
                .param("resources", stretches.stream().map(Stretch::resource).toArray(UUID[]::new))
                .param("kinds", texts(stretches, each -> each.kind().name()))
                .param("parts", stretches.stream().map(Stretch::part).toArray(Integer[]::new))
                .param("froms", texts(stretches, each -> each.occupied().start().toString()))
                .param("tos", texts(stretches, each -> each.occupied().end().toString()))
                .update();
    }

    /**
     * Takes seats of a class, as long as so many are neither taken nor held for others; false when there are not. A session that
     * was opened for a hold is agreed with that, and outlives it.
     *
     * @param agreed what such a session becomes
     * @param own the hold whose seats these are
     */
    boolean takeSeats(
            BusinessId business,
            AppointmentId appointment,
            int seats,
            AppointmentStatus agreed,
            Optional<HoldId> own,
            Instant now) {
        return jdbc.sql("""
                        update appointments
                        set seats_taken = seats_taken + :seats,
                            status = case when status = 'HELD' then :agreed else status end,
                            held_until = null,
                            version = version + 1,
                            updated_at = :now
                        where business_id = :business
                          and id = :id
                          and status in ('HELD', 'PENDING', 'CONFIRMED')
                          and seats_taken + :seats + (
                            select coalesce(sum(h.seats), 0)
                            from appointment_holds h
                            where h.business_id = :business
                              and h.appointment_id = :id
                              and h.status = 'RUNNING'
                              and h.held_until > :now
                              and h.id is distinct from :own
                          ) <= capacity
                        """)
                        .param("business", business.value())
                        .param("id", appointment.value())
                        .param("seats", seats)
                        .param("agreed", agreed.name())
                        .param("own", own.map(HoldId::value).orElse(null), Types.OTHER)
                        .param("now", Moments.toSql(now))
                        .update()
                == 1;
    }

    /** Makes a held appointment an agreed one; expects its row to be locked, and the hold to run. */
    void agree(BusinessId business, AppointmentId appointment, AppointmentStatus agreed, int seats, Instant now) {
        int rows = jdbc.sql("""
                        update appointments
                        set status = :agreed,
                            seats_taken = :seats,
                            held_until = null,
                            version = version + 1,
                            updated_at = :now
                        where business_id = :business
                          and id = :id
                          and status = 'HELD'
                        """)
                .param("business", business.value())
                .param("id", appointment.value())
                .param("agreed", agreed.name())
                .param("seats", seats)
                .param("now", Moments.toSql(now))
                .update();
        if (rows != 1) {
            throw new IllegalStateException("appointment " + appointment + " is held no longer");
        }
    }

    /** The appointment with this id, or the one to which the booking with this id belongs. */
    Optional<AppointmentId> find(BusinessId business, CancellableId id) {
        return jdbc.sql("""
                        select id
                        from appointments
                        where business_id = :business
                          and id = :id
                        union all
                        select appointment_id
                        from bookings
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(AppointmentId::new);
    }

    /** Locks the row, so that what is read from now on stays until the end of the transaction; answers its version. */
    long lock(BusinessId business, AppointmentId appointment) {
        return jdbc.sql("""
                        select version
                        from appointments
                        where business_id = :business
                          and id = :id
                        for no key update
                        """)
                .param("business", business.value())
                .param("id", appointment.value())
                .query(Long.class)
                .single();
    }

    /** Writes down the state of an appointment whose row is locked. */
    void update(BusinessId business, Appointment next, Instant now) {
        int rows = jdbc.sql("""
                        update appointments
                        set status = :status,
                            seats_taken = :seats,
                            held_until = case
                              when :status = 'HELD' then (
                                select max(h.held_until)
                                from appointment_holds h
                                where h.business_id = :business
                                  and h.appointment_id = :id
                                  and h.status = 'RUNNING')
                              else held_until
                            end,
                            version = :version,
                            updated_at = :now
                        where business_id = :business
                          and id = :id
                          and version = :version - 1
                        """)
                .param("business", business.value())
                .param("id", next.id().value())
                .param("status", next.status().name())
                .param("seats", next.seatsTaken())
                .param("version", next.version())
                .param("now", Moments.toSql(now))
                .update();
        if (rows != 1) {
            throw new IllegalStateException("appointment " + next.id() + " was changed without its lock");
        }
    }

    private static @Nullable OffsetDateTime sql(@Nullable Instant moment) {
        return moment == null ? null : Moments.toSql(moment);
    }

    private static String[] texts(List<Stretch> stretches, Function<Stretch, String> member) {
        return stretches.stream().map(member).toArray(String[]::new);
    }
}
