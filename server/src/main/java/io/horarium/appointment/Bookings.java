package io.horarium.appointment;

import io.horarium.catalog.NamedUnit;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
     * Puts a customer on the list of an appointment whose row is locked, or was made in this transaction; takes seats. What was
     * typed is written down with it, a consent with its moment.
     *
     * @param pending whether the business has yet to say yes to this booking of a session that it said yes to
     * @param seats at least one
     * @return false when the customer is on that list already
     */
    boolean add(
            BusinessId business,
            Booked booked,
            boolean pending,
            CustomerId customer,
            int seats,
            Contact contact,
            String notes,
            Instant now) {
        NamedUnit place = booked.unit();
        ZoneId zone = contact.zone();
        return jdbc.sql("""
                        insert into bookings
                          (business_id, id, appointment_id, customer_id, seats, unit_id, notes, zone, manage_token_hash, created_at,
                           name, phone, marketing_opt_in_at, marketing_opt_in_source, pending)
                        select
                          :business, :id, :appointment, :customer, :seats, :unit, :notes, :zone, :tokenHash, :now,
                          :name, :phone, case when :optIn then :now::timestamptz end, case when :optIn then 'booking' end, :pending
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
                        .param("name", contact.name())
                        .param("phone", contact.phone(), Types.VARCHAR)
                        .param("optIn", contact.marketingOptIn())
                        .param("pending", pending)
                        .param("now", Moments.toSql(now))
                        .update()
                == 1;
    }

    /**
     * Puts a booking that stands, and whose sessions are locked, on the list of another session.
     *
     * @param place in the other session; absent where there is none to choose
     */
    void move(
            BusinessId business,
            BookingId booking,
            Appointment from,
            AppointmentId into,
            @Nullable NamedUnit place,
            boolean pending) {
        int rows = jdbc.sql("""
                        update bookings
                        set appointment_id = :into,
                            unit_id = :unit,
                            pending = :pending,
                            earlier_versions = earlier_versions + :versions
                        where business_id = :business
                          and id = :id
                          and appointment_id = :from
                          and status = 'ACTIVE'
                        """)
                .param("business", business.value())
                .param("id", booking.value())
                .param("from", from.id().value())
                .param("into", into.value())
                .param("unit", place == null ? null : place.id(), Types.OTHER)
                .param("pending", pending)
                .param("versions", from.version())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("booking " + booking + " was changed without its lock");
        }
    }

    /** Says yes to bookings that waited for it. */
    void approve(BusinessId business, List<BookingId> bookings) {
        jdbc.sql("""
                        update bookings
                        set pending = false
                        where business_id = :business
                          and id = any(:ids)
                        """)
                .param("business", business.value())
                .param("ids", bookings.stream().map(BookingId::value).toArray(UUID[]::new))
                .update();
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
