package io.horarium.appointment.customers;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.Rejected;
import io.horarium.platform.Revision;
import io.horarium.platform.Unprocessable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the staff write about customers: each change is one transaction. */
@Service
public class CustomerRegister {

    private final Idempotency idempotency;
    private final CustomerRows rows;
    private final Visits visits;
    private final Merges merges;
    private final Erasures erasures;
    private final Clock clock;

    CustomerRegister(
            Idempotency idempotency, CustomerRows rows, Visits visits, Merges merges, Erasures erasures, Clock clock) {
        this.idempotency = idempotency;
        this.rows = rows;
        this.visits = visits;
        this.merges = merges;
        this.erasures = erasures;
        this.clock = clock;
    }

    /**
     * Writes a customer down.
     *
     * @throws Rejected with {@link CustomerRejection.CustomerExists}, or when the consent makes no sense
     */
    public KnownCustomer add(BusinessId business, Attempt attempt, NewCustomer customer) {
        return idempotency.once(business, attempt, KnownCustomer.class, () -> {
            Instant now = clock.instant();
            Consent consent = ConsentGiven.after(Consent.NONE, customer.marketing(), now);
            Optional<CustomerId> added = rows.insert(business, customer, consent, now);
            if (added.isEmpty()) {
                throw new Rejected(new CustomerRejection.CustomerExists(
                        rows.withEmail(business, customer.email()).orElseThrow()));
            }
            return reread(business, added.get());
        });
    }

    /**
     * Puts what is known now in the place of what was.
     *
     * @param ifMatch on which version the change is based; null: on any
     * @throws Rejected as not found, as stale, with {@link CustomerRejection.CustomerErased}, or when the consent makes no sense
     */
    public KnownCustomer change(
            BusinessId business, Attempt attempt, CustomerId id, @Nullable String ifMatch, CustomerChange change) {
        return idempotency.once(business, attempt, KnownCustomer.class, () -> {
            KnownCustomer known = locked(business, id);
            Revision.check(ifMatch, known.version(), "customer");
            mustBeSomebody(known);
            rows.update(
                    business,
                    new KnownCustomer(
                            id,
                            change.name().strip(),
                            known.email(),
                            change.phone(),
                            known.locale(),
                            known.zone(),
                            change.notes() == null ? "" : change.notes(),
                            ConsentGiven.after(known.marketing(), change.marketing(), clock.instant()),
                            known.createdAt(),
                            null,
                            known.version()));
            return reread(business, id);
        });
    }

    /**
     * Makes one customer of two: the bookings and their history are the other one's from now on, what the other one lacks is
     * filled in, the notes are put together. A consent belongs to an e-mail address, so it does not move.
     *
     * @param into who stays
     * @return who stays, as they are now
     * @throws Rejected as not found, with a {@link CustomerRejection}, or when both are the same
     */
    public KnownCustomer merge(BusinessId business, Attempt attempt, CustomerId from, CustomerId into) {
        return idempotency.once(business, attempt, KnownCustomer.class, () -> {
            Map<CustomerId, KnownCustomer> both = rows.lock(business, from, into);
            KnownCustomer gone = Optional.ofNullable(both.get(from)).orElseThrow(CustomerBook::notFound);
            KnownCustomer stays = both.get(into);
            if (stays == null || from.equals(into)) {
                throw new Rejected(Unprocessable.of("into", "must be another customer of the business"));
            }
            mustBeSomebody(gone);
            mustBeSomebody(stays);
            List<AppointmentId> shared = merges.shared(business, from, into, clock.instant());
            if (!shared.isEmpty()) {
                throw new Rejected(new CustomerRejection.BothAttend(shared));
            }
            merges.move(business, from, into);
            rows.update(business, together(stays, gone));
            return reread(business, into);
        });
    }

    /**
     * Takes a person out of what is stored; their appointments stay, of nobody. Erasing twice changes nothing more.
     *
     * @throws Rejected as not found, as stale, or with {@link CustomerRejection.StillExpected}
     */
    public KnownCustomer erase(BusinessId business, Attempt attempt, CustomerId id, @Nullable String ifMatch) {
        return idempotency.once(business, attempt, KnownCustomer.class, () -> {
            erasures.announce(business, id);
            KnownCustomer known = locked(business, id);
            Revision.check(ifMatch, known.version(), "customer");
            if (known.erasedAt() != null) {
                return known;
            }
            Instant now = clock.instant();
            List<AppointmentId> ahead = visits.ahead(business, id, now);
            if (!ahead.isEmpty()) {
                throw new Rejected(new CustomerRejection.StillExpected(ahead));
            }
            erasures.erase(business, known, now);
            return reread(business, id);
        });
    }

    private static KnownCustomer together(KnownCustomer stays, KnownCustomer gone) {
        return new KnownCustomer(
                stays.id(),
                stays.name(),
                stays.email(),
                stays.phone() == null ? gone.phone() : stays.phone(),
                stays.locale() == null ? gone.locale() : stays.locale(),
                stays.zone() == null ? gone.zone() : stays.zone(),
                Stream.of(stays.notes(), gone.notes())
                        .filter(notes -> !notes.isBlank())
                        .collect(Collectors.joining("\n")),
                stays.marketing(),
                stays.createdAt(),
                null,
                stays.version());
    }

    private static void mustBeSomebody(KnownCustomer customer) {
        if (customer.erasedAt() != null) {
            throw new Rejected(new CustomerRejection.CustomerErased());
        }
    }

    private KnownCustomer locked(BusinessId business, CustomerId id) {
        return Optional.ofNullable(rows.lock(business, id).get(id)).orElseThrow(CustomerBook::notFound);
    }

    private KnownCustomer reread(BusinessId business, CustomerId id) {
        return rows.find(business, id).orElseThrow(CustomerBook::notFound);
    }
}
