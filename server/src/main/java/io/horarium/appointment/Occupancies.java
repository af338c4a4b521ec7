package io.horarium.appointment;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who and what is taken, and the locks of whoever changes that. Every method expects a transaction of the business.
 *
 * <p>For the maintainer: each transaction that adds or deletes stretches first locks the rows of the staff members, then those of
 * the units, each in the order of their ids, and only then an appointment. That order is all that keeps two of them from a
 * deadlock; the triggers that raise {@code availability_version} write the same rows. The locks make queues out of races, so
 * that a loser hears it from the engine, with a reason. They promise nothing: the promise is the exclusion constraint.
 */
@Repository
class Occupancies {

    private final JdbcClient jdbc;

    Occupancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks staff and units, whatever their order in the arguments, until the end of the transaction. */
    void lock(BusinessId business, Collection<StaffId> staff, Collection<UnitId> units) {
        jdbc.sql("""
                        with locked_staff as (
                          select id
                          from staff_members
                          where business_id = :business
                            and id = any(:staff)
                          order by id
                          for no key update
                        ), locked_units as (
                          select id
                          from resource_units
                          where business_id = :business
                            and id = any(:units)
                          order by id
                          for no key update
                        )
                        select id
                        from locked_staff
                        union all
                        select id
                        from locked_units
                        """)
                .param("business", business.value())
                .param("staff", staff.stream().map(StaffId::value).toArray(UUID[]::new))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Frees everybody and everything that the appointment takes. */
    void release(BusinessId business, AppointmentId appointment) {
        jdbc.sql("""
                        delete from appointment_occupancies
                        where business_id = :business
                          and appointment_id = :appointment
                        """)
                .param("business", business.value())
                .param("appointment", appointment.value())
                .update();
    }
}
