package io.horarium.appointment;

import io.horarium.availability.HoldId;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is kept for people. Every method expects a transaction of the business; what changes a hold also expects that the staff of
 * its appointment is locked, and then the appointment, as everywhere.
 */
@Repository
class Holds {

    private final JdbcClient jdbc;

    Holds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(BusinessId business, PlacedHold placed, HolderKeys keys, Instant now) {
        jdbc.sql("""
                        insert into appointment_holds
                          (business_id, id, appointment_id, service_id, starts_at, seats, unit_id, held_until,
                           address_key, contact_key, created_at)
                        values
                          (:business, :id, :appointment, :service, :start, :seats, :unit, :until,
                           :address, :contact, :now)
                        """)
                .param("business", business.value())
                .param("id", placed.hold().value())
                .param("appointment", placed.appointment().value())
                .param("service", placed.service().value())
                .param("start", Moments.toSql(placed.time().start()))
                .param("seats", placed.seats())
                .param("unit", placed.unit() == null ? null : placed.unit().id(), Types.OTHER)
                .param("until", Moments.toSql(placed.expiresAt()))
                .param("address", keys.address(), Types.BINARY)
                .param("contact", keys.contact(), Types.BINARY)
                .param("now", Moments.toSql(now))
                .update();
    }

    /** The hold with this id, whatever became of it. */
    Optional<Hold> find(BusinessId business, HoldId id) {
        return jdbc.sql("""
                        select
                          h.id, h.appointment_id, h.service_id, h.starts_at, h.seats, h.unit_id, h.status, h.held_until,
                          a.capacity > 1 as class,
                          a.starts_at = h.starts_at
                            and a.service_id = h.service_id
                            and (a.status = 'HELD' or a.capacity > 1 and a.status in ('PENDING', 'CONFIRMED')) as there,
                          array(
                            select s.staff_id
                            from appointment_staff s
                            where s.business_id = h.business_id
                              and s.appointment_id = h.appointment_id
                          ) as staff,
                          array(
                            select u.unit_id
                            from appointment_units u
                            where u.business_id = h.business_id
                              and u.appointment_id = h.appointment_id
                          ) as units
                        from appointment_holds h
                        join appointments a on a.business_id = h.business_id and a.id = h.appointment_id
                        where h.business_id = :business
                          and h.id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .query(Holds::hold)
                .optional();
    }

    /** The named units of a session that are held, but for the own one. */
    Set<UnitId> places(BusinessId business, AppointmentId session, Optional<HoldId> own, Instant now) {
        return new HashSet<>(jdbc.sql("""
                        select unit_id
                        from appointment_holds
                        where business_id = :business
                          and appointment_id = :session
                          and status = 'RUNNING'
                          and held_until > :now
                          and unit_id is not null
                          and id is distinct from :own
                        """)
                .param("business", business.value())
                .param("session", session.value())
                .param("now", Moments.toSql(now))
                .param("own", own.map(HoldId::value).orElse(null), Types.OTHER)
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list());
    }

    /** How long a session that was opened for holds still has one: the end of the last; empty when none runs. */
    Optional<Instant> lastOf(BusinessId business, AppointmentId session, Instant now) {
        return jdbc.sql("""
                        select held_until
                        from appointment_holds
                        where business_id = :business
                          and appointment_id = :session
                          and status = 'RUNNING'
                          and held_until > :now
                        order by held_until desc
                        limit 1
                        """)
                .param("business", business.value())
                .param("session", session.value())
                .param("now", Moments.toSql(now))
                .query((row, number) -> Moments.get(row, "held_until"))
                .optional();
    }

    /** Ends it; who had it is forgotten. False when it had ended before. */
    boolean end(BusinessId business, HoldId id, Hold.State state) {
        return jdbc.sql("""
                        update appointment_holds
                        set status = :state,
                            address_key = null,
                            contact_key = null
                        where business_id = :business
                          and id = :id
                          and status = 'RUNNING'
                        """)
                        .param("business", business.value())
                        .param("id", id.value())
                        .param("state", state.name())
                        .update()
                == 1;
    }

    /** Ends those seats of a session that nobody took in time, so that their places can be chosen again. */
    void endOver(BusinessId business, AppointmentId session, Instant now) {
        jdbc.sql("""
                        update appointment_holds
                        set status = 'EXPIRED',
                            address_key = null,
                            contact_key = null
                        where business_id = :business
                          and appointment_id = :session
                          and status = 'RUNNING'
                          and held_until <= :now
                        """)
                .param("business", business.value())
                .param("session", session.value())
                .param("now", Moments.toSql(now))
                .update();
    }

    private static Hold hold(ResultSet row, int number) throws SQLException {
        return new Hold(
                new HoldId(row.getObject("id", UUID.class)),
                new AppointmentId(row.getObject("appointment_id", UUID.class)),
                new ServiceId(row.getObject("service_id", UUID.class)),
                Moments.get(row, "starts_at"),
                row.getInt("seats"),
                Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new),
                Hold.State.valueOf(row.getString("status")),
                Moments.get(row, "held_until"),
                row.getBoolean("there"),
                row.getBoolean("class"),
                Arrays.stream((UUID[]) row.getArray("staff").getArray())
                        .map(StaffId::new)
                        .toList(),
                Arrays.stream((UUID[]) row.getArray("units").getArray())
                        .map(UnitId::new)
                        .toList());
    }
}
