package io.horarium.appointment;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.sql.Types;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who and what is taken, and the locks of whoever changes that. Every method expects a transaction of the business.
 *
 * <p>For the maintainer: each transaction that adds or deletes stretches first locks the rows of the staff members, then those of
 * the units, then those of customers, each in the order of their ids, and only then an appointment. That order is all that keeps two of them from a
 * deadlock; the triggers that raise {@code availability_version} write the same rows. The locks make queues out of races, so
 * that a loser hears it from the engine, with a reason. They promise nothing: the promise is the exclusion constraint.
 */
@Repository
class Occupancies {

    private static final String LOCK = """
            with locked_staff as (
              select m.id
              from staff_members m
              where m.business_id = :business
                and m.id = any(array(
                  select unnest(:staff::uuid[])
                  union all
                  select g.staff_id
                  from service_staff g
                  join services s on s.business_id = g.business_id and s.id = g.service_id
                  where g.business_id = :business
                    and g.service_id = :service::uuid
                    and (
                      :wanted::uuid is null
                      or g.staff_id = :wanted::uuid
                      or s.staff_mode = 'ALL'
                      or coalesce(s.limit_per_day, s.limit_per_week, s.limit_per_month) is not null)))
              order by m.id
              for no key update
            ), locked_units as (
              select u.id
              from resource_units u
              where u.business_id = :business
                and u.id = any(array(
                  select unnest(:units::uuid[])
                  union all
                  select r.id
                  from service_resources n
                  join resource_units r on r.business_id = n.business_id and r.resource_id = n.resource_id
                  where n.business_id = :business
                    and n.service_id = :service::uuid
                    and r.active))
              order by u.id
              for no key update
            ), locked_customers as (
              select c.id
              from customers c
              where c.business_id = :business
                and c.id = any(:customers)
              order by c.id
              for no key update
            )
            select id
            from locked_staff
            union all
            select id
            from locked_units
            union all
            select id
            from locked_customers
            """;

    private final JdbcClient jdbc;

    Occupancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks staff, units and customers, whatever their order in the claim, until the end of the transaction. What is read from now on
     * about them stays true.
     */
    Locked lock(BusinessId business, Claim claim) {
        return new Locked(Set.copyOf(jdbc.sql(LOCK)
                .param("business", business.value())
                .param("staff", claim.staff().stream().map(StaffId::value).toArray(UUID[]::new))
                .param("units", claim.units().stream().map(UnitId::value).toArray(UUID[]::new))
                .param(
                        "service",
                        claim.service() == null ? null : claim.service().value(),
                        Types.OTHER)
                .param("wanted", claim.wanted() == null ? null : claim.wanted().value(), Types.OTHER)
                .param(
                        "customers",
                        claim.customers().stream().map(CustomerId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()));
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
