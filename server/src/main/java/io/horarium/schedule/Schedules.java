package io.horarium.schedule;

import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.BusinessId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the schedules of staff members and units. Every method expects a transaction of the business. */
@Repository
class Schedules {

    // a local date may begin up to 14 hours before, and end up to 36 hours after, the same date in UTC
    private static final int ZONE_DAYS = 2;

    private final JdbcClient jdbc;

    Schedules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything about these staff members and units that has to do with the window, in one statement. */
    ScheduleRows read(BusinessId business, Set<ResourceId> owners, TimeInterval window) {
        OffsetDateTime from = window.start().atOffset(ZoneOffset.UTC);
        OffsetDateTime to = window.end().atOffset(ZoneOffset.UTC);
        LocalDate first = from.toLocalDate().minusDays(ZONE_DAYS);
        LocalDate last = to.toLocalDate().plusDays(ZONE_DAYS);
        ScheduleRows rows = new ScheduleRows(window);
        jdbc.sql(ScheduleQuery.SQL)
                .param("business", business.value())
                .param("owners", owners.stream().map(ResourceId::value).toArray(UUID[]::new))
                .param("firstDate", first)
                .param("lastDate", last)
                .param("from", from)
                .param("to", to)
                .query(rows);
        return rows;
    }

    /** The names of the public holidays from the first date to the last, both included. */
    Map<LocalDate, String> holidays(BusinessId business, LocalDate first, LocalDate last) {
        Map<LocalDate, String> names = new HashMap<>();
        jdbc.sql("""
                        select date, name
                        from holidays
                        where business_id = :business
                          and date between :first and :last
                        """)
                .param("business", business.value())
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    names.put(row.getObject("date", LocalDate.class), row.getString("name"));
                });
        return names;
    }
}
