package io.horarium.appointment;

import io.horarium.availability.spi.Commitment;
import io.horarium.availability.spi.Commitments;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The appointments as commitments of the staff. */
@Repository
class AgreedTimes implements Commitments {

    // no stretch is longer: constraint stretch_has_length
    private static final Duration LONGEST_STRETCH = Duration.ofHours(72);

    private final JdbcClient jdbc;

    AgreedTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Commitment> within(BusinessId business, Set<StaffId> staff, TimeInterval window) {
        Map<UUID, Commitment> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select
                          o.resource_id, o.occupied_from, o.occupied_to,
                          a.id, a.reference, a.service_id, s.name as service_name, a.starts_at, a.ends_at,
                          array(
                            select c.name
                            from bookings b
                            join customers c on c.business_id = b.business_id and c.id = b.customer_id
                            where b.business_id = a.business_id
                              and b.appointment_id = a.id
                              and b.status = 'ACTIVE'
                            order by b.created_at, b.id
                          ) as customers
                        from appointment_occupancies o
                        join appointments a on a.business_id = o.business_id and a.id = o.appointment_id
                        join services s on s.business_id = a.business_id and s.id = a.service_id
                        where o.business_id = :business
                          and o.resource_id = any(:staff)
                          and o.occupied_from > :reach
                          and o.occupied_from < :to
                          and o.occupied_to > :from
                          and (a.status in ('PENDING', 'CONFIRMED') or a.status = 'HELD' and a.held_until > :from)
                        order by a.starts_at, a.id, o.resource_id, o.part
                        """)
                .param("business", business.value())
                .param("staff", staff.stream().map(StaffId::value).toArray(UUID[]::new))
                .param("reach", Moments.toSql(window.start().minus(LONGEST_STRETCH)))
                .param("from", Moments.toSql(window.start()))
                .param("to", Moments.toSql(window.end()))
                .query(row -> {
                    found.merge(row.getObject("id", UUID.class), commitment(row), AgreedTimes::both);
                });
        return List.copyOf(found.values());
    }

    private static Commitment commitment(ResultSet row) throws SQLException {
        StaffId member = new StaffId(row.getObject("resource_id", UUID.class));
        return new Commitment(
                new AppointmentId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new ServiceId(row.getObject("service_id", UUID.class)),
                row.getString("service_name"),
                List.of((String[]) row.getArray("customers").getArray()),
                new TimeInterval(Moments.get(row, "starts_at"), Moments.get(row, "ends_at")),
                Map.of(
                        member,
                        List.of(new TimeInterval(Moments.get(row, "occupied_from"), Moments.get(row, "occupied_to")))));
    }

    /** Processing time cuts a stretch in two, and an appointment may take several staff members. */
    private static Commitment both(Commitment one, Commitment other) {
        Map<StaffId, List<TimeInterval>> occupied = new HashMap<>(one.occupied());
        other.occupied().forEach((member, stretches) -> occupied.merge(member, stretches, AgreedTimes::joined));
        return new Commitment(
                one.appointment(),
                one.reference(),
                one.service(),
                one.serviceName(),
                one.customers(),
                one.time(),
                occupied);
    }

    private static List<TimeInterval> joined(List<TimeInterval> one, List<TimeInterval> other) {
        List<TimeInterval> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
