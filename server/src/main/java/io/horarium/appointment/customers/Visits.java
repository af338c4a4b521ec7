package io.horarium.appointment.customers;

import io.horarium.appointment.AppointmentStatus;
import io.horarium.appointment.Attendee;
import io.horarium.appointment.BookedAs;
import io.horarium.appointment.Scope;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one customer booked and what happened to it. Every method expects a transaction of the business. */
@Repository
class Visits {

    private final JdbcClient jdbc;

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Bookings of a customer, the latest starts first, in one statement.
     *
     * @param scope whose appointments may be seen
     * @param behind only those behind this place
     */
    List<Visit> list(BusinessId business, CustomerId customer, Scope scope, Optional<VisitCursor> behind, int most) {
        UUID[] staff = switch (scope) {
            case Scope.Everybody() -> new UUID[0];
            case Scope.Own(var member) -> new UUID[] {member.map(StaffId::value).orElse(new UUID(0, 0))};
        };
        return jdbc.sql("""
                        select
                          b.id as booking_id, b.status as attendance, b.seats, b.notes, b.created_at as booked_at,
                          b.name, b.phone, b.marketing_opt_in_at, b.marketing_opt_in_source,
                          a.id, a.reference, a.service_id, a.starts_at, a.ends_at, a.status, a.price_amount, a.currency,
                          case when a.capacity = 1 then a.notes else '' end as appointment_notes, v.name as service_name,
                          array(
                            select s.staff_id
                            from appointment_staff s
                            where s.business_id = a.business_id
                              and s.appointment_id = a.id
                            order by s.staff_id
                          ) as staff
                        from bookings b
                        join appointments a on a.business_id = b.business_id and a.id = b.appointment_id
                        join services v on v.business_id = a.business_id and v.id = a.service_id
                        where b.business_id = :business
                          and b.customer_id = :customer
                          and (:after::uuid is null or (a.starts_at, b.id) < (:at::timestamptz, :after::uuid))
                          and (
                            cardinality(:staff::uuid[]) = 0
                            or exists (
                              select
                              from appointment_staff s
                              where s.business_id = a.business_id
                                and s.appointment_id = a.id
                                and s.staff_id = any(:staff)))
                        order by a.starts_at desc, b.id desc
                        limit :most
                        """)
                .param("business", business.value())
                .param("customer", customer.value())
                .param("staff", staff)
                .param(
                        "at",
                        behind.map(VisitCursor::start).map(CustomerRows::toSql).orElse(null))
                .param("after", behind.map(VisitCursor::booking).orElse(null))
                .param("most", most)
                .query((row, number) -> visit(row))
                .list();
    }

    /** The history of what was this customer's alone, and of what they did in classes; newest first. */
    List<CustomerExport.Event> events(BusinessId business, CustomerId customer) {
        return jdbc.sql("""
                        select h.at, a.reference, h.action, h.actor_name, h.reason, h.before, h.after
                        from appointment_activity h
                        join appointments a on a.business_id = h.business_id and a.id = h.appointment_id
                        where h.business_id = :business
                          and exists (
                            select
                            from bookings b
                            where b.business_id = a.business_id
                              and b.appointment_id = a.id
                              and b.customer_id = :customer)
                          and (a.capacity = 1 or h.actor_kind = 'CUSTOMER' and h.actor_id = :customer)
                        order by h.at desc, h.id desc
                        """)
                .param("business", business.value())
                .param("customer", customer.value())
                .query((row, number) -> new CustomerExport.Event(
                        moment(row, "at"),
                        row.getString("reference"),
                        row.getString("action"),
                        row.getString("actor_name"),
                        row.getString("reason"),
                        text(row, "before"),
                        text(row, "after")))
                .list();
    }

    /** What a customer waits or waited for, the latest first. */
    List<CustomerExport.Wish> wishes(BusinessId business, CustomerId customer) {
        return jdbc.sql("""
                        select e.created_at, v.name as service_name, e.first_date, e.last_date, e.notes, e.status
                        from waitlist_entries e
                        join services v on v.business_id = e.business_id and v.id = e.service_id
                        where e.business_id = :business
                          and e.customer_id = :customer
                        order by e.id desc
                        """)
                .param("business", business.value())
                .param("customer", customer.value())
                .query((row, number) -> new CustomerExport.Wish(
                        moment(row, "created_at"),
                        row.getString("service_name"),
                        row.getObject("first_date", LocalDate.class),
                        row.getObject("last_date", LocalDate.class),
                        row.getString("notes"),
                        row.getString("status")))
                .list();
    }

    /** Appointments of a customer that are agreed or about to be and have not ended, the soonest first. */
    List<AppointmentId> ahead(BusinessId business, CustomerId customer, Instant now) {
        return jdbc.sql("""
                        select a.id
                        from bookings b
                        join appointments a on a.business_id = b.business_id and a.id = b.appointment_id
                        where b.business_id = :business
                          and b.customer_id = :customer
                          and b.status = 'ACTIVE'
                          and a.status in ('HELD', 'PENDING', 'CONFIRMED')
                          and a.ends_at > :now
                        order by a.starts_at, a.id
                        limit 50
                        """)
                .param("business", business.value())
                .param("customer", customer.value())
                .param("now", CustomerRows.toSql(now))
                .query((row, number) -> new AppointmentId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getObject("booking_id", UUID.class),
                new AppointmentId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new ServiceId(row.getObject("service_id", UUID.class)),
                row.getString("service_name"),
                Arrays.stream((UUID[]) row.getArray("staff").getArray())
                        .map(StaffId::new)
                        .toList(),
                moment(row, "starts_at"),
                moment(row, "ends_at"),
                AppointmentStatus.valueOf(row.getString("status")),
                Attendee.Attendance.valueOf(row.getString("attendance")),
                row.getInt("seats"),
                new Money(row.getLong("price_amount"), row.getString("currency")),
                bookedAs(row),
                consent(row),
                row.getString("notes"),
                row.getString("appointment_notes"),
                moment(row, "booked_at"));
    }

    private static @Nullable BookedAs bookedAs(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return name == null ? null : new BookedAs(name, row.getString("phone"));
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return row.getObject("marketing_opt_in_at") == null
                ? Consent.NONE
                : new Consent(true, moment(row, "marketing_opt_in_at"), row.getString("marketing_opt_in_source"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String document = row.getString(column);
        return document == null ? "" : document;
    }
}
