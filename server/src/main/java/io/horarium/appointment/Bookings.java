package io.horarium.appointment;

import io.horarium.catalog.NamedUnit;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bookings of a business. Every method expects a transaction of that business. */
@Repository
class Bookings {

    private final JdbcClient jdbc;

    Bookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts a customer on the list of an appointment whose row is locked, or was made in this transaction; takes seats.
     *
     * @param seats at least one
     * @return false when the customer is on that list already
     */
    boolean add(
            BusinessId business,
            Booked booked,
            CustomerId customer,
            int seats,
            Contact contact,
            String notes,
            Instant now) {
        NamedUnit place = booked.unit();
        ZoneId zone = contact.zone();
        return jdbc.sql("""
                        insert into bookings
                          (business_id, id, appointment_id, customer_id, seats, unit_id, notes, zone, manage_token_hash, created_at)
                        select :business, :id, :appointment, :customer, :seats, :unit, :notes, :zone, :tokenHash, :now
                        where not exists (
                          select
                          from bookings other
                          where other.business_id = :business
                            and other.appointment_id = :appointment
                            and other.customer_id = :customer
                            and other.status = 'ACTIVE')
                        """)
                        .param("business", business.value())
                        .param("id", booked.booking().value())
                        .param("appointment", booked.appointment().value())
                        .param("customer", customer.value())
                        .param("seats", seats)
                        .param("unit", place == null ? null : place.id(), Types.OTHER)
                        .param("notes", notes)
                        .param("zone", zone == null ? null : zone.getId(), Types.VARCHAR)
                        .param("tokenHash", booked.token().hash())
                        .param("now", Moments.toSql(now))
                        .update()
                == 1;
    }

    /** Calls bookings off. */
    void cancel(BusinessId business, List<BookingId> bookings, Instant now) {
        if (bookings.isEmpty()) {
            // an appointment that nobody is written down for
            return;
        }
        jdbc.sql("""
                        update bookings
                        set status = 'CANCELLED',
                            cancelled_at = :now
                        where business_id = :business
                          and id in (:ids)
                          and status = 'ACTIVE'
                        """)
                .param("business", business.value())
                .param("ids", bookings.stream().map(BookingId::value).toList())
                .param("now", Moments.toSql(now))
                .update();
    }
}
