package io.horarium.appointment;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All appointments of a business, page by page, and what is in them already. Every method expects a transaction of that business. */
@Repository
public class AppointmentPages {

    private final JdbcClient jdbc;
    private final AppointmentRows rows;

    AppointmentPages(JdbcClient jdbc, AppointmentRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /**
     * The next appointments by start, holds left out.
     *
     * @param start of the last one of the page before; {@link Instant#EPOCH} for the first page
     * @param after the last one of the page before; the smallest id for the first page
     * @param most positive
     */
    public List<Appointment> after(BusinessId business, Instant start, AppointmentId after, int most) {
        List<AppointmentId> ids = jdbc.sql("""
                        select id
                        from appointments
                        where business_id = :business
                          and (starts_at, id) > (:start::timestamptz, :after::uuid)
                          and status not in ('HELD', 'EXPIRED')
                        order by starts_at, id
                        limit :most
                        """)
                .param("business", business.value())
                .param("start", Moments.toSql(start))
                .param("after", after.value())
                .param("most", most)
                .query((row, number) -> new AppointmentId(row.getObject("id", UUID.class)))
                .list();
        return rows.read(business, ids);
    }

    /** Which of these are in the diary: an appointment of this reference in which this e-mail address has, or had, a place. */
    public Set<Seat> known(BusinessId business, Set<Seat> wanted) {
        return new HashSet<>(jdbc.sql("""
                        select distinct w.reference, w.email
                        from unnest(:references, :emails) as w (reference, email)
                        join appointments a on a.business_id = :business and a.reference = w.reference
                        join bookings b on b.business_id = a.business_id and b.appointment_id = a.id
                        join customers c on c.business_id = b.business_id and c.id = b.customer_id
                        where c.email_key = lower(w.email)
                        """)
                .param("business", business.value())
                .param("references", wanted.stream().map(Seat::reference).toArray(String[]::new))
                .param("emails", wanted.stream().map(Seat::email).toArray(String[]::new))
                .query((row, number) -> new Seat(row.getString("reference"), row.getString("email")))
                .list());
    }

    /** The place of a customer in an appointment, as a file names it. */
    public record Seat(String reference, String email) {}
}
