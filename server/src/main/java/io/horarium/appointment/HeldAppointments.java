package io.horarium.appointment;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments that are held, and the seats of classes. Every method expects a transaction that has locked the appointment. */
@Repository
class HeldAppointments {

    private final JdbcClient jdbc;
    private final Occupancies occupancies;

    HeldAppointments(JdbcClient jdbc, Occupancies occupancies) {
        this.jdbc = jdbc;
        this.occupancies = occupancies;
    }

    /** Whether so many seats are neither taken nor held; a session that was opened for a hold then lives at least as long as this one. */
    boolean keepSeats(BusinessId business, AppointmentId session, int seats, Instant until, Instant now) {
        return jdbc.sql("""
                        update appointments
                        set held_until = case when status = 'HELD' then greatest(held_until, :until) end
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
                          ) <= capacity
                        """)
                        .param("business", business.value())
                        .param("id", session.value())
                        .param("seats", seats)
                        .param("until", Moments.toSql(until))
                        .param("now", Moments.toSql(now))
                        .update()
                == 1;
    }

    /** A session that was opened for holds ends with the last of them. */
    void shorten(BusinessId business, AppointmentId session, Instant until) {
        jdbc.sql("""
                        update appointments
                        set held_until = :until
                        where business_id = :business
                          and id = :id
                          and status = 'HELD'
                        """)
                .param("business", business.value())
                .param("id", session.value())
                .param("until", Moments.toSql(until))
                .update();
    }

    /**
     * Ends an appointment that is only held, and frees what it takes.
     *
     * @return false when somebody agreed to it, or ended it, before
     */
    boolean end(BusinessId business, AppointmentId appointment, AppointmentStatus next, Instant now) {
        int rows = jdbc.sql("""
                        update appointments
                        set status = :next,
                            version = version + 1,
                            updated_at = :now
                        where business_id = :business
                          and id = :id
                          and status = 'HELD'
                        """)
                .param("business", business.value())
                .param("id", appointment.value())
                .param("next", next.name())
                .param("now", Moments.toSql(now))
                .update();
        if (rows == 1) {
            occupancies.release(business, appointment);
        }
        return rows == 1;
    }
}
