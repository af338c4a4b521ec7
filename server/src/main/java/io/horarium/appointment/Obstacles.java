package io.horarium.appointment;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the appointment that stands in the way of another one. Expects a transaction of the business. */
@Repository
class Obstacles {

    private final JdbcClient jdbc;

    Obstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first appointment that takes time of this staff member within what is wanted. */
    Optional<Reference> find(BusinessId business, StaffId member, TimeInterval wanted) {
        return jdbc.sql("""
                        select a.reference
                        from appointment_occupancies o
                        join appointments a on a.business_id = o.business_id and a.id = o.appointment_id
                        where o.business_id = :business
                          and o.resource_id = :member
                          and o.occupied_from > :from::timestamptz - interval '72 hours'
                          and o.occupied_from < :to
                          and o.occupied_to > :from
                        order by o.occupied_from
                        limit 1
                        """)
                .param("business", business.value())
                .param("member", member.value())
                .param("from", Moments.toSql(wanted.start()))
                .param("to", Moments.toSql(wanted.end()))
                .query(String.class)
                .optional()
                .map(Reference::new);
    }
}
