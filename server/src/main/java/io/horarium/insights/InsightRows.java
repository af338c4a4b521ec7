package io.horarium.insights;

import io.horarium.business.Business;
import io.horarium.engine.time.IntervalSet;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Counts bookings. Every method is one statement and expects a transaction of the business. */
@Repository
class InsightRows {

    private final JdbcClient jdbc;

    InsightRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that is counted by bookings. */
    Counts counts(Question question, Business business) {
        TimeInterval both = question.bothWindows(business.zone());
        Offsets offsets = Offsets.of(business.zone(), both);
        Counts counts = new Counts(business.currency());
        ask(InsightStatements.COUNTS, question, both)
                .param("middle", question.window(business.zone()).start().atOffset(ZoneOffset.UTC))
                .param("since", offsets.since())
                .param("seconds", offsets.seconds())
                .param("currency", business.currency())
                .param("borders", LeadTime.Ahead.borders())
                .query(counts);
        return counts;
    }

    /** What appointments take of the time of each staff member within these dates. */
    Map<StaffId, IntervalSet> booked(Question question, Business business) {
        TimeInterval window = question.window(business.zone());
        Map<StaffId, List<TimeInterval>> found = new HashMap<>();
        ask(InsightStatements.BOOKED, question, window).query(row -> {
            found.computeIfAbsent(new StaffId(row.getObject("staff_id", UUID.class)), staff -> new ArrayList<>())
                    .add(new TimeInterval(
                            row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                            row.getObject("ends_at", OffsetDateTime.class).toInstant()));
        });
        IntervalSet whole = IntervalSet.of(List.of(window));
        Map<StaffId, IntervalSet> booked = new HashMap<>();
        found.forEach((staff, times) -> booked.put(staff, IntervalSet.of(times).intersect(whole)));
        return booked;
    }

    private StatementSpec ask(String sql, Question question, TimeInterval window) {
        return jdbc.sql(sql)
                .param("business", question.business().value())
                .param("from", window.start().atOffset(ZoneOffset.UTC))
                .param("to", window.end().atOffset(ZoneOffset.UTC))
                .param("staff", question.staff().map(StaffId::value).orElse(null))
                .param("service", question.service().map(ServiceId::value).orElse(null));
    }
}
