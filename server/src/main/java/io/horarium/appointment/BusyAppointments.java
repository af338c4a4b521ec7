package io.horarium.appointment;

import io.horarium.availability.spi.AvailabilitySource;
import io.horarium.availability.spi.ChosenUnit;
import io.horarium.availability.spi.Contribution;
import io.horarium.availability.spi.Inquiry;
import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.Counted;
import io.horarium.engine.slots.ResourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Appointments as a reason to be busy: the stretches of staff and units, the seats of classes, and what limits count.
 *
 * <p>The session of a class takes all its units at once; which of them its attendees chose, or were given, is told with the staff.
 */
@Repository
class BusyAppointments implements AvailabilitySource {

    // the longest stretch that a row may have: without it the search by time would begin at the beginning of time
    private static final Duration LONGEST_STRETCH = Duration.ofHours(72);

    private final JdbcClient jdbc;

    BusyAppointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ResourceId, Contribution> contributions(Inquiry inquiry) {
        Map<ResourceId, Rows> found = new HashMap<>();
        jdbc.sql("""
                        select
                          o.resource_id, true as busy, a.id, a.service_id, a.status, a.starts_at, a.ends_at,
                          o.occupied_from, o.occupied_to, a.held_until,
                          case when a.capacity > 1 and o.kind = 'STAFF' then a.seats_taken else 0 end as seats,
                          case when a.capacity > 1 and o.kind = 'STAFF' and o.part = 0 then array(
                            select b.unit_id
                            from bookings b
                            where b.business_id = o.business_id
                              and b.appointment_id = o.appointment_id
                              and b.status = 'ACTIVE'
                              and b.unit_id is not null
                          ) end as chosen
                        from appointment_occupancies o
                        join appointments a on a.business_id = o.business_id and a.id = o.appointment_id
                        where o.business_id = :business
                          and o.resource_id = any(:resources)
                          and o.occupied_from > :reach
                          and o.occupied_from < :to
                          and o.occupied_to > :from
                        union all
                        select
                          c.resource_id, false, a.id, null, a.status, a.starts_at, a.ends_at,
                          null, null, null, 0, null
                        from appointments a
                        cross join lateral (
                          select s.staff_id as resource_id
                          from appointment_staff s
                          where s.business_id = a.business_id
                            and s.appointment_id = a.id
                            and s.staff_id = any(:counted)
                          union all
                          select a.service_id
                          where a.service_id = any(:counted)
                          union all
                          select b.customer_id
                          from bookings b
                          where b.business_id = a.business_id
                            and b.appointment_id = a.id
                            and b.status = 'ACTIVE'
                            and b.customer_id = any(:counted)
                        ) c
                        where a.business_id = :business
                          and a.starts_at >= :countFrom
                          and a.starts_at < :countTo
                          and a.status in ('PENDING', 'CONFIRMED', 'COMPLETED', 'NO_SHOW')
                        """)
                .param("business", inquiry.business().value())
                .param("resources", ids(inquiry.resources()))
                .param("reach", Moments.toSql(inquiry.window().start().minus(LONGEST_STRETCH)))
                .param("from", Moments.toSql(inquiry.window().start()))
                .param("to", Moments.toSql(inquiry.window().end()))
                .param("counted", ids(inquiry.counted()))
                .param("countFrom", Moments.toSql(inquiry.counting().start()))
                .param("countTo", Moments.toSql(inquiry.counting().end()))
                .query(row -> {
                    found.computeIfAbsent(new ResourceId(row.getObject("resource_id", UUID.class)), none -> new Rows())
                            .add(row);
                });
        Map<ResourceId, Contribution> contributions = HashMap.newHashMap(found.size());
        found.forEach((resource, rows) -> contributions.put(resource, rows.contribution()));
        return contributions;
    }

    private static UUID[] ids(Set<ResourceId> resources) {
        return resources.stream().map(ResourceId::value).toArray(UUID[]::new);
    }

    /** What was found about one resource. */
    private static final class Rows {

        private final List<Busy> busy = new ArrayList<>();
        private final List<Counted> counted = new ArrayList<>();
        private final List<ChosenUnit> chosen = new ArrayList<>();

        void add(ResultSet row) throws SQLException {
            if (row.getBoolean("busy")) {
                busy.add(BusyRow.busy(row));
                chosen.addAll(BusyRow.chosen(row));
            } else {
                counted.add(BusyRow.counted(row));
            }
        }

        Contribution contribution() {
            return Contribution.of(busy, counted, chosen);
        }
    }
}
