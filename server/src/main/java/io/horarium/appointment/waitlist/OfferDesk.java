package io.horarium.appointment.waitlist;

import io.horarium.appointment.AppointmentService;
import io.horarium.appointment.Booked;
import io.horarium.appointment.BookingOrder;
import io.horarium.appointment.Contact;
import io.horarium.appointment.Customer;
import io.horarium.appointment.HoldDesk;
import io.horarium.appointment.ManageToken;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the staff offer by hand, and what customers answer. */
@Service
public class OfferDesk {

    private final Tenants tenants;
    private final OfferBook book;
    private final OfferMaker maker;
    private final AppointmentService appointments;
    private final HoldDesk holds;
    private final Clock clock;

    OfferDesk(
            Tenants tenants,
            OfferBook book,
            OfferMaker maker,
            AppointmentService appointments,
            HoldDesk holds,
            Clock clock) {
        this.tenants = tenants;
        this.book = book;
        this.maker = maker;
        this.appointments = appointments;
        this.holds = holds;
        this.clock = clock;
    }

    /**
     * An offer with its key.
     *
     * @param key opens it; said here once
     */
    public record Made(Offer offer, ManageToken key) {}

    /** An offer, and what may be shown of the wish behind it. */
    public record Opened(Offer offer, GuestView wish) {}

    /**
     * Offers a start by hand, at any hour.
     *
     * @param staff with whom; empty: with whom the customer wishes
     * @throws Rejected as not found, when the start is not to be had, or the wish waits no longer or has an open offer
     */
    public Made offer(BusinessId business, Attempt attempt, EntryId id, Instant start, Optional<StaffId> staff) {
        OfferBook.Asked asked = tenants.read(business, () -> book.ask(business, id));
        OfferMaker.Made made = maker.offer(
                business,
                attempt,
                asked.entry(),
                start,
                staff.or(() -> asked.entry().wanted().staff()),
                asked.rules().length(),
                false);
        return new Made(made.offer(), made.key());
    }

    /**
     * What is kept for whoever has the key.
     *
     * @throws Rejected when it opens nothing
     */
    public Opened get(ManageToken key) {
        WaitlistKeys.Ticket<OfferId> ticket = book.open(key);
        return tenants.read(ticket.business(), () -> {
            Offer offer = book.get(ticket);
            return new Opened(offer, book.view(ticket.business(), offer));
        });
    }

    /**
     * Books what is kept. To accept twice within a day gives the same answer twice.
     *
     * @throws Rejected when the key opens nothing, or the offer is over
     */
    public Booked accept(ManageToken key) {
        WaitlistKeys.Ticket<OfferId> ticket = book.open(key);
        BusinessId business = ticket.business();
        Offer offer = tenants.read(business, () -> book.get(ticket));
        Instant now = clock.instant();
        if (offer.answer() != Offer.Answer.ACCEPTED && !offer.isOpenAt(now)) {
            throw new Rejected(new WaitlistRejection.OfferOver(offer.answer()));
        }
        Entry entry = tenants.read(business, () -> book.entry(business, offer.entry()));
        // the key of the offer is the key of the request: whoever repeats it gets the same booking
        Attempt attempt = new Attempt("waitlist", key.text(), "accept " + offer.id(), "");
        return appointments.book(business, attempt, order(entry, offer));
    }

    /**
     * Gives back what is kept; the place on the list stays, and the next one is asked.
     *
     * @throws Rejected when the key opens nothing, or the offer was accepted or is over
     */
    public Opened decline(ManageToken key) {
        WaitlistKeys.Ticket<OfferId> ticket = book.open(key);
        BusinessId business = ticket.business();
        tenants.write(business, () -> {
            Offer offer = book.get(ticket);
            // whoever answers waits for the staff first, as whoever books
            holds.lock(business, List.of(offer.hold()), List.of());
            Instant now = clock.instant();
            if (book.decline(business, offer, now)) {
                holds.release(business, offer.hold(), visitor(), now);
                return offer;
            }
            Offer.Answer answer = book.get(ticket).answer();
            if (answer != Offer.Answer.DECLINED) {
                throw new Rejected(new WaitlistRejection.OfferOver(answer));
            }
            return offer;
        });
        return get(key);
    }

    private static BookingOrder order(Entry entry, Offer offer) {
        Customer customer = entry.customer();
        return new BookingOrder(
                        offer.service(),
                        offer.time().start(),
                        Optional.of(offer.staff().getFirst()),
                        Optional.empty(),
                        new Contact(
                                customer.name(),
                                customer.email(),
                                customer.phone(),
                                null,
                                entry.wanted().zone(),
                                false),
                        entry.notes(),
                        new BookingOrder.ByVisitor())
                .holding(offer.hold());
    }

    private static Actor visitor() {
        return new Actor(Actor.Kind.CUSTOMER, null, "Visitor");
    }
}
