package io.horarium.appointment;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Says of appointments that they come from elsewhere. Expects a transaction of the business. */
@Repository
class Arrivals {

    private final JdbcClient jdbc;

    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Marks those that were made at this moment. A session that was there before and of which only a seat was taken keeps its
     * source.
     */
    void mark(BusinessId business, List<AppointmentId> appointments, Instant madeAt) {
        jdbc.sql("""
                        update appointments
                        set source = :source
                        where business_id = :business
                          and id = any(:ids)
                          and created_at = :madeAt
                        """)
                .param("source", AppointmentSource.EXTERNAL.name())
                .param("business", business.value())
                .param("ids", appointments.stream().map(AppointmentId::value).toArray(UUID[]::new))
                .param("madeAt", Moments.toSql(madeAt))
                .update();
    }
}
