package io.horarium.insights;

import io.horarium.appointment.AppointmentSource;
import io.horarium.appointment.AppointmentStatus;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Sorts the rows of {@link InsightStatements#COUNTS} by what they count. */
final class Counts implements RowCallbackHandler {

    private static final int MOST_SERVICES = 10;
    private static final int WEEKDAYS = 7;
    private static final int HOURS = 24;

    private final String currency;
    private final List<Tally> tallies = new ArrayList<>();
    private final long[] newCustomers = new long[2];
    private final long[] ahead = new long[LeadTime.Ahead.values().length];
    private final Long[][] hours = new Long[WEEKDAYS][HOURS];
    private final List<TopService> services = new ArrayList<>();
    private long medianMinutes;

    Counts(String currency) {
        this.currency = currency;
        for (Long[] day : hours) {
            Arrays.fill(day, 0L);
        }
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        long bookings = row.getLong("bookings");
        int place = row.getInt("place");
        switch (Kind.valueOf(row.getString("kind"))) {
            case TALLY -> tallies.add(tally(row));
            case NEW_CUSTOMERS -> newCustomers[place] = bookings;
            case AHEAD -> ahead[place] = bookings;
            case MEDIAN -> medianMinutes = row.getLong("amount");
            case HOUR -> hours[place - 1][row.getInt("hour")] = bookings;
            case SERVICE ->
                services.add(new TopService(
                        new ServiceId(row.getObject("service_id", UUID.class)),
                        row.getString("name"),
                        bookings,
                        new Money(row.getLong("amount"), currency)));
        }
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getObject("date", LocalDate.class),
                AppointmentStatus.valueOf(row.getString("status")),
                AppointmentSource.valueOf(row.getString("source")),
                row.getLong("bookings"),
                row.getLong("amount"));
    }

    /** By date and sort, of the dates of the question and as many before. */
    List<Tally> tallies() {
        return List.copyOf(tallies);
    }

    /** People whose first booking of all lies in the dates of the question. */
    long newCustomers() {
        return newCustomers[1];
    }

    /** People whose first booking of all lies in the dates before. */
    long newCustomersBefore() {
        return newCustomers[0];
    }

    LeadTime leadTime() {
        return new LeadTime(
                medianMinutes,
                Arrays.stream(LeadTime.Ahead.values())
                        .map(each -> new LeadTime.Bucket(each, ahead[each.ordinal()]))
                        .toList());
    }

    List<BusyHours> busyHours() {
        List<BusyHours> week = new ArrayList<>();
        for (int day = 0; day < WEEKDAYS; day++) {
            week.add(new BusyHours(day + 1, List.of(hours[day])));
        }
        return week;
    }

    List<TopService> topServices() {
        return services.stream()
                .sorted(Comparator.comparing(TopService::bookings)
                        .thenComparing(each -> each.value().amount())
                        .reversed()
                        .thenComparing(TopService::name))
                .limit(MOST_SERVICES)
                .toList();
    }

    private enum Kind {
        TALLY,
        NEW_CUSTOMERS,
        AHEAD,
        MEDIAN,
        HOUR,
        SERVICE
    }
}
