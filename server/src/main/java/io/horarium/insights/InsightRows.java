package io.horarium.insights;

import io.horarium.appointment.AppointmentSource;
import io.horarium.appointment.AppointmentStatus;
import io.horarium.business.Business;
import io.horarium.engine.time.IntervalSet;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** By date and sort, of the dates of the question and as many before. */
    List<Tally> tallies(Question question, Business business) {
        return ask(InsightStatements.TALLIES, question, business, question.bothWindows(business.zone()))
                .param("currency", business.currency())
                .query((row, number) -> new Tally(
                        row.getObject("date", LocalDate.class),
                        AppointmentStatus.valueOf(row.getString("status")),
                        AppointmentSource.valueOf(row.getString("source")),
                        row.getLong("bookings"),
                        row.getLong("amount")))
                .list();
    }

    /** People whose first booking of all lies in the dates before, and in those of the question. */
    long[] newCustomers(Question question, Business business) {
        Instant middle = question.window(business.zone()).start();
        return ask(InsightStatements.NEW_CUSTOMERS, question, business, question.bothWindows(business.zone()))
                .param("middle", middle.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new long[] {row.getLong("earlier"), row.getLong("later")})
                .single();
    }

    /** How far ahead the bookings of these dates were made. */
    LeadTime leadTime(Question question, Business business) {
        long[] counts = new long[LeadTime.Ahead.values().length];
        long[] median = new long[1];
        ask(InsightStatements.LEAD_TIMES, question, business, question.window(business.zone()))
                .param("borders", LeadTime.Ahead.borders())
                .query(row -> {
                    if (row.getBoolean("all_of_them")) {
                        median[0] = row.getLong("median_minutes");
                    } else {
                        counts[row.getInt("bucket")] = row.getLong("bookings");
                    }
                });
        return new LeadTime(
                median[0],
                Arrays.stream(LeadTime.Ahead.values())
                        .map(each -> new LeadTime.Bucket(each, counts[each.ordinal()]))
                        .toList());
    }

    /** Seven weekdays of 24 hours. */
    List<BusyHours> busyHours(Question question, Business business) {
        Long[][] starts = new Long[7][24];
        for (Long[] day : starts) {
            Arrays.fill(day, 0L);
        }
        ask(InsightStatements.BUSY_HOURS, question, business, question.window(business.zone()))
                .query(row -> {
                    starts[row.getInt("weekday") - 1][row.getInt("hour")] = row.getLong("bookings");
                });
        List<BusyHours> week = new ArrayList<>();
        for (int day = 0; day < starts.length; day++) {
            week.add(new BusyHours(day + 1, List.of(starts[day])));
        }
        return week;
    }

    /** The most booked ones. */
    List<TopService> topServices(Question question, Business business) {
        return ask(InsightStatements.TOP_SERVICES, question, business, question.window(business.zone()))
                .param("currency", business.currency())
                .query((row, number) -> new TopService(
                        new ServiceId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getLong("bookings"),
                        new Money(row.getLong("amount"), business.currency())))
                .list();
    }

    /** What appointments take of the time of each staff member within these dates. */
    Map<StaffId, IntervalSet> booked(Question question, Business business) {
        TimeInterval window = question.window(business.zone());
        Map<StaffId, List<TimeInterval>> found = new HashMap<>();
        jdbc.sql(InsightStatements.BOOKED)
                .param("business", question.business().value())
                .param("from", window.start().atOffset(ZoneOffset.UTC))
                .param("to", window.end().atOffset(ZoneOffset.UTC))
                .param("staff", question.staff().map(StaffId::value).orElse(null))
                .param("service", question.service().map(ServiceId::value).orElse(null))
                .query(row -> {
                    found.computeIfAbsent(
                                    new StaffId(row.getObject("staff_id", UUID.class)), staff -> new ArrayList<>())
                            .add(new TimeInterval(
                                    row.getObject("starts_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getObject("ends_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        IntervalSet whole = IntervalSet.of(List.of(window));
        Map<StaffId, IntervalSet> booked = new HashMap<>();
        found.forEach((staff, times) -> booked.put(staff, IntervalSet.of(times).intersect(whole)));
        return booked;
    }

    private StatementSpec ask(String sql, Question question, Business business, TimeInterval window) {
        Offsets offsets = Offsets.of(business.zone(), window);
        return jdbc.sql(sql)
                .param("business", question.business().value())
                .param("from", window.start().atOffset(ZoneOffset.UTC))
                .param("to", window.end().atOffset(ZoneOffset.UTC))
                .param("since", offsets.since())
                .param("seconds", offsets.seconds())
                .param("staff", question.staff().map(StaffId::value).orElse(null))
                .param("service", question.service().map(ServiceId::value).orElse(null));
    }
}
