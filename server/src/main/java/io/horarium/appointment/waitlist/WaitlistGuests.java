package io.horarium.appointment.waitlist;

import io.horarium.appointment.Contact;
import io.horarium.appointment.ManageToken;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** What customers do with their own place on the waitlist. */
@Service
public class WaitlistGuests {

    private final SecureRandom random = new SecureRandom();
    private final Idempotency idempotency;
    private final Tenants tenants;
    private final WaitlistDesk desk;
    private final WaitlistKeys keys;
    private final WishEnds ends;
    private final Clock clock;

    WaitlistGuests(
            Idempotency idempotency,
            Tenants tenants,
            WaitlistDesk desk,
            WaitlistKeys keys,
            WishEnds ends,
            Clock clock) {
        this.idempotency = idempotency;
        this.tenants = tenants;
        this.desk = desk;
        this.keys = keys;
        this.ends = ends;
        this.clock = clock;
    }

    /**
     * A place on the list.
     *
     * @param key opens it; whether the same address waited for the same before, nothing tells
     */
    public record Place(EntryId entry, ManageToken key) {}

    /**
     * Puts somebody on the list.
     *
     * @param address the network address from which they ask
     * @throws Rejected when their wish cannot be fulfilled ever, or enough was told for them
     */
    public Place join(
            BusinessId business, Attempt attempt, Contact contact, Wanted wanted, String notes, String address) {
        return idempotency.once(business, attempt, Place.class, () -> {
            ManageToken key = ManageToken.draw(random);
            Teller teller = Teller.guest(business, key, address);
            return new Place(desk.tell(business, contact, wanted, notes, teller, clock.instant()), key);
        });
    }

    /**
     * What a place is about, without a word of whose it is.
     *
     * @throws Rejected when the key opens nothing
     */
    public GuestView get(ManageToken key) {
        WaitlistKeys.Ticket<EntryId> ticket = keys.entry(key);
        return tenants.read(ticket.business(), () -> keys.view(ticket.business(), ticket.id()));
    }

    /**
     * Leaves the list; to leave twice changes nothing.
     *
     * @throws Rejected when the key opens nothing
     */
    public void leave(ManageToken key) {
        WaitlistKeys.Ticket<EntryId> ticket = keys.entry(key);
        tenants.write(ticket.business(), () -> {
            ends.end(ticket.business(), ticket.id(), Entry.Status.LEFT, visitor(), clock.instant());
            return ticket;
        });
    }

    private static Actor visitor() {
        return new Actor(Actor.Kind.CUSTOMER, null, "Visitor");
    }
}
