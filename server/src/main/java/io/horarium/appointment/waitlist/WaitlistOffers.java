package io.horarium.appointment.waitlist;

import io.horarium.appointment.BookingId;
import io.horarium.appointment.ManageToken;
import io.horarium.appointment.PlacedHold;
import io.horarium.availability.HoldId;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was offered to people on the list. Every method expects a transaction of the business. */
@Repository
class WaitlistOffers {

    private static final String OFFER = """
            select
              o.id, o.entry_id, o.hold_id, o.starts_at, o.ends_at, o.staff, o.status as answer, o.automatic, o.expires_at,
              h.service_id as kept_service, h.seats as kept_seats
            from waitlist_offers o
            join appointment_holds h on h.business_id = o.business_id and h.id = o.hold_id
            where o.business_id = :business
            """;

    private final JdbcClient jdbc;

    WaitlistOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes an offer down.
     *
     * @return empty when the customer has another open one, or was asked about this start before
     */
    Optional<Offer> add(
            BusinessId business,
            OfferId id,
            EntryId entry,
            PlacedHold placed,
            boolean automatic,
            ManageToken key,
            Instant now) {
        int rows = jdbc.sql("""
                        insert into waitlist_offers
                          (business_id, id, entry_id, hold_id, appointment_id, starts_at, ends_at, staff, automatic,
                           expires_at, key_hash, created_at)
                        values
                          (:business, :id, :entry, :hold, :appointment, :start, :end, :staff, :automatic,
                           :until, :keyHash, :now)
                        on conflict do nothing
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("entry", entry.value())
                .param("hold", placed.hold().value())
                .param("appointment", placed.appointment().value())
                .param("start", EntryRow.toSql(placed.time().start()))
                .param("end", EntryRow.toSql(placed.time().end()))
                .param("staff", placed.staff().stream().map(StaffId::value).toArray(UUID[]::new))
                .param("automatic", automatic)
                .param("until", EntryRow.toSql(placed.expiresAt()))
                .param("keyHash", key.hash())
                .param("now", EntryRow.toSql(now))
                .update();
        return rows == 1
                ? Optional.of(new Offer(
                        id,
                        entry,
                        placed.hold(),
                        placed.service(),
                        placed.seats(),
                        placed.time(),
                        placed.staff(),
                        Offer.Answer.OPEN,
                        automatic,
                        placed.expiresAt()))
                : Optional.empty();
    }

    Optional<Offer> find(BusinessId business, OfferId id) {
        return jdbc.sql(OFFER + "and o.id = :id")
                .param("business", business.value())
                .param("id", id.value())
                .query((row, number) -> EntryRow.offer(
                        row,
                        new OfferId(row.getObject("id", UUID.class)),
                        new EntryId(row.getObject("entry_id", UUID.class))))
                .optional();
    }

    /** The offer to somebody that is not answered yet. */
    Optional<Offer> findOpen(BusinessId business, EntryId entry) {
        return jdbc.sql(OFFER + """
                        and o.entry_id = :entry
                        and o.status = 'OPEN'
                        """)
                .param("business", business.value())
                .param("entry", entry.value())
                .query((row, number) -> EntryRow.offer(row, new OfferId(row.getObject("id", UUID.class)), entry))
                .optional();
    }

    /** Writes down what came of an open offer; false when it was answered before. */
    boolean answer(BusinessId business, OfferId id, Offer.Answer answer, Instant now) {
        return jdbc.sql("""
                        update waitlist_offers
                        set status = :answer,
                            answered_at = :now
                        where business_id = :business
                          and id = :id
                          and status = 'OPEN'
                        """)
                        .param("business", business.value())
                        .param("id", id.value())
                        .param("answer", answer.name())
                        .param("now", EntryRow.toSql(now))
                        .update()
                == 1;
    }

    /** Nobody answered in time. */
    void expire(BusinessId business, HoldId hold, Instant now) {
        jdbc.sql("""
                        update waitlist_offers
                        set status = 'EXPIRED',
                            answered_at = :now
                        where business_id = :business
                          and hold_id = :hold
                          and status = 'OPEN'
                        """)
                .param("business", business.value())
                .param("hold", hold.value())
                .param("now", EntryRow.toSql(now))
                .update();
    }

    /** What was kept is booked, whichever way, perhaps at its last moment; answers whose wish it was. */
    Optional<EntryId> accept(BusinessId business, HoldId hold, BookingId booking, Instant now) {
        return jdbc.sql("""
                        update waitlist_offers
                        set status = 'ACCEPTED',
                            booking_id = :booking,
                            answered_at = :now
                        where business_id = :business
                          and hold_id = :hold
                          and status in ('OPEN', 'EXPIRED')
                        returning entry_id
                        """)
                .param("business", business.value())
                .param("hold", hold.value())
                .param("booking", booking.value())
                .param("now", EntryRow.toSql(now))
                .query((row, number) -> new EntryId(row.getObject("entry_id", UUID.class)))
                .optional();
    }

    /** The business called the held appointment off. */
    void withdraw(BusinessId business, AppointmentId appointment, Instant now) {
        jdbc.sql("""
                        update waitlist_offers
                        set status = 'WITHDRAWN',
                            answered_at = :now
                        where business_id = :business
                          and appointment_id = :appointment
                          and status = 'OPEN'
                        """)
                .param("business", business.value())
                .param("appointment", appointment.value())
                .param("now", EntryRow.toSql(now))
                .update();
    }

    /** The offers to a customer that are not answered yet. */
    List<Offer> open(BusinessId business, CustomerId customer) {
        return jdbc.sql(OFFER + """
                        and o.status = 'OPEN'
                        and o.entry_id in (
                          select e.id
                          from waitlist_entries e
                          where e.business_id = :business
                            and e.customer_id = :customer)
                        order by o.id
                        """)
                .param("business", business.value())
                .param("customer", customer.value())
                .query((row, number) -> EntryRow.offer(
                        row,
                        new OfferId(row.getObject("id", UUID.class)),
                        new EntryId(row.getObject("entry_id", UUID.class))))
                .list();
    }
}
