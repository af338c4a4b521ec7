package io.horarium.appointment.waitlist;

import io.horarium.appointment.ManageToken;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the keys of customers open. */
@Repository
class WaitlistKeys {

    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final WaitlistEntries entries;

    WaitlistKeys(Tenants tenants, JdbcClient jdbc, WaitlistEntries entries) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** Which row of which business. */
    record Ticket<T>(BusinessId business, T id) {}

    /**
     * The place on the list; must not be called inside a transaction.
     *
     * @throws Rejected when the key opens nothing
     */
    Ticket<EntryId> entry(ManageToken key) {
        return open(key, "waitlist_entries", EntryId::new)
                .orElseThrow(() -> new Rejected(new NotFound("place on the waitlist")));
    }

    /**
     * The offer; must not be called inside a transaction.
     *
     * @throws Rejected when the key opens nothing
     */
    Ticket<OfferId> offer(ManageToken key) {
        return open(key, "waitlist_offers", OfferId::new).orElseThrow(() -> new Rejected(new NotFound("offer")));
    }

    /** What may be shown of a wish, also of one that was told twice. Expects a transaction of the business. */
    GuestView view(BusinessId business, EntryId id) {
        Entry entry = entry(business, id);
        return view(business, entry, entry.wanted().service());
    }

    /** The same for whoever was offered something of this service. */
    GuestView view(BusinessId business, EntryId id, ServiceId kept) {
        return view(business, entry(business, id), kept);
    }

    private Entry entry(BusinessId business, EntryId id) {
        return entries.findAny(business, id).orElseThrow(() -> new Rejected(new NotFound("place on the waitlist")));
    }

    private GuestView view(BusinessId business, Entry entry, ServiceId service) {
        Offer offer = entry.offer();
        return jdbc.sql("""
                        select s.name as service_name, h.name as house, h.slug, h.zone
                        from services s
                        join businesses h on h.id = s.business_id
                        where s.business_id = :business
                          and s.id = :service
                        """)
                .param("business", business.value())
                .param("service", service.value())
                .query((row, number) -> new GuestView(
                        entry.wanted(),
                        entry.status(),
                        row.getString("service_name"),
                        row.getString("house"),
                        row.getString("slug"),
                        ZoneId.of(row.getString("zone")),
                        offer == null ? null : new GuestView.Kept(offer.time(), offer.answer(), offer.expiresAt())))
                .single();
    }

    private <T> Optional<Ticket<T>> open(ManageToken key, String table, Function<UUID, T> id) {
        return tenants.door(
                key.door(),
                () -> jdbc.sql("""
                        select business_id, id
                        from %s
                        where key_hash = :hash
                        """.formatted(table))
                        .param("hash", key.hash())
                        .query((row, number) -> new Ticket<>(
                                new BusinessId(row.getObject("business_id", UUID.class)),
                                id.apply(row.getObject("id", UUID.class))))
                        .optional());
    }
}
