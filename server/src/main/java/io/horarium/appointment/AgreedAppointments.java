package io.horarium.appointment;

import io.horarium.business.AgreedTimes;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the settings, which must not know us, what stands in the diary. */
@Repository
class AgreedAppointments implements AgreedTimes {

    // the longest stretch that a row may have: with it the search by time stays a search in an index
    private static final Duration LONGEST_STRETCH = Duration.ofDays(3);

    private final JdbcClient jdbc;

    AgreedAppointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long countAfter(BusinessId business, Instant moment) {
        return jdbc.sql("""
                        select count(*)
                        from appointments
                        where business_id = :business
                          and starts_at > :moment
                          and status in ('HELD', 'PENDING', 'CONFIRMED')
                        """)
                .param("business", business.value())
                .param("moment", Moments.toSql(moment))
                .query(Long.class)
                .single();
    }

    @Override
    public boolean exist(BusinessId business, ServiceId service) {
        return any("""
                select exists (
                  select
                  from appointments
                  where business_id = :business
                    and service_id = :id
                )
                """, business, service.value());
    }

    @Override
    public boolean exist(BusinessId business, StaffId staff) {
        return any("""
                select exists (
                  select
                  from appointment_staff
                  where business_id = :business
                    and staff_id = :id
                )
                """, business, staff.value());
    }

    @Override
    public boolean exist(BusinessId business, UnitId unit) {
        return any("""
                select exists (
                  select
                  from appointment_units
                  where business_id = :business
                    and unit_id = :id
                  union all
                  select
                  from bookings
                  where business_id = :business
                    and unit_id = :id
                )
                """, business, unit.value());
    }

    @Override
    public List<Agreed> taking(BusinessId business, UnitId unit, Instant from, Instant to) {
        return jdbc.sql("""
                        select a.id, a.reference, a.starts_at, a.ends_at
                        from appointment_occupancies o
                        join appointments a on a.business_id = o.business_id and a.id = o.appointment_id
                        where o.business_id = :business
                          and o.resource_id = :unit
                          and o.occupied_from > :reach
                          and o.occupied_from < :to
                          and o.occupied_to > :from
                        order by a.starts_at, a.id
                        limit 100
                        """)
                .param("business", business.value())
                .param("unit", unit.value())
                .param("reach", Moments.toSql(from.minus(LONGEST_STRETCH)))
                .param("from", Moments.toSql(from))
                .param("to", Moments.toSql(to))
                .query((row, number) -> new Agreed(
                        new AppointmentId(row.getObject("id", UUID.class)),
                        row.getString("reference"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private boolean any(String sql, BusinessId business, UUID id) {
        return jdbc.sql(sql)
                .param("business", business.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
