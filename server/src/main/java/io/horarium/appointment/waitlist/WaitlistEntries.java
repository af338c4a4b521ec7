package io.horarium.appointment.waitlist;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wishes on the waitlist of a business. Every method expects a transaction of that business. */
@Repository
class WaitlistEntries {

    private final JdbcClient jdbc;

    WaitlistEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes a wish down.
     *
     * @param known starts that are free already
     * @param teller who tells it
     * @param echo whether the same wish of the customer is there already, and this is only what whoever told it again gets to see
     * @return false when the customer waits for the same already
     */
    boolean add(
            BusinessId business,
            EntryId id,
            CustomerId customer,
            Wanted wanted,
            String notes,
            Collection<Instant> known,
            Teller teller,
            boolean echo,
            Instant now) {
        return wish(jdbc.sql("""
                        insert into waitlist_entries
                          (business_id, id, customer_id, service_id, staff_id, zone, first_date, last_date, parts, from_minute,
                           to_minute, seats, notes, known_starts, key_hash, told_from, echo, created_at, updated_at)
                        values
                          (:business, :id, :customer, :service, :staff, :zone, :first, :last, :parts, :from,
                           :to, :seats, :notes, :known::timestamptz[], :keyHash, :network, :echo, :now, :now)
                        on conflict (business_id, customer_id, service_id, first_date, last_date)
                          where status = 'WAITING' and not echo
                        do nothing
                        """), business, id, wanted, notes, known, now)
                        .param("customer", customer.value())
                        .param("keyHash", teller.keyHash(), Types.BINARY)
                        .param("network", teller.network(), Types.BINARY)
                        .param("echo", echo)
                        .update()
                == 1;
    }

    /** Puts another wish in its place; expects its row to be locked. */
    void update(BusinessId business, EntryId id, Wanted wanted, String notes, Collection<Instant> known, Instant now) {
        wish(jdbc.sql("""
                        update waitlist_entries
                        set service_id = :service,
                            staff_id = :staff,
                            zone = :zone,
                            first_date = :first,
                            last_date = :last,
                            parts = :parts,
                            from_minute = :from,
                            to_minute = :to,
                            seats = :seats,
                            notes = :notes,
                            known_starts = :known::timestamptz[],
                            version = version + 1,
                            updated_at = :now
                        where business_id = :business
                          and id = :id
                        """), business, id, wanted, notes, known, now).update();
    }

    private static JdbcClient.StatementSpec wish(
            JdbcClient.StatementSpec statement,
            BusinessId business,
            EntryId id,
            Wanted wanted,
            String notes,
            Collection<Instant> known,
            Instant now) {
        return statement
                .param("business", business.value())
                .param("id", id.value())
                .param("service", wanted.service().value())
                .param("staff", wanted.staff().map(StaffId::value).orElse(null), Types.OTHER)
                .param("zone", wanted.zone().getId())
                .param("first", wanted.first())
                .param("last", wanted.last())
                .param("parts", wanted.parts().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("from", wanted.hours().map(Wanted.Hours::fromMinute).orElse(null), Types.INTEGER)
                .param("to", wanted.hours().map(Wanted.Hours::toMinute).orElse(null), Types.INTEGER)
                .param("seats", wanted.seats())
                .param("notes", notes)
                .param("known", known.stream().map(Instant::toString).toArray(String[]::new))
                .param("now", EntryRow.toSql(now));
    }

    Optional<Entry> find(BusinessId business, EntryId id) {
        return find(EntryRow.ENTRY, business, id);
    }

    /** The wish, also one that was told twice. */
    Optional<Entry> findAny(BusinessId business, EntryId id) {
        return find(EntryRow.ANY, business, id);
    }

    private Optional<Entry> find(String entries, BusinessId business, EntryId id) {
        return jdbc.sql(entries + "and e.id = :id")
                .param("business", business.value())
                .param("id", id.value())
                .query(EntryRow::entry)
                .optional();
    }

    /** The same wish that waits already. */
    Optional<Entry> same(BusinessId business, CustomerId customer, Wanted wanted) {
        return jdbc.sql(EntryRow.ENTRY + """
                        and e.customer_id = :customer
                        and e.service_id = :service
                        and e.first_date = :first
                        and e.last_date = :last
                        and e.status = 'WAITING'
                        """)
                .param("business", business.value())
                .param("customer", customer.value())
                .param("service", wanted.service().value())
                .param("first", wanted.first())
                .param("last", wanted.last())
                .query(EntryRow::entry)
                .optional();
    }

    /**
     * Some wishes in the order of the list.
     *
     * @param staff only those that name this staff member
     * @param after behind this one
     */
    List<Entry> page(
            BusinessId business,
            Optional<ServiceId> service,
            Optional<Entry.Status> status,
            Optional<StaffId> staff,
            Optional<EntryId> after,
            int most) {
        return jdbc.sql(EntryRow.ENTRY + """
                        and (:service::uuid is null or e.service_id = :service)
                        and (:status::text is null or e.status = :status)
                        and (:staff::uuid is null or e.staff_id = :staff)
                        and (:after::uuid is null or e.id > :after)
                        order by e.id
                        limit :most
                        """)
                .param("business", business.value())
                .param("service", service.map(ServiceId::value).orElse(null), Types.OTHER)
                .param("status", status.map(Enum::name).orElse(null), Types.VARCHAR)
                .param("staff", staff.map(StaffId::value).orElse(null), Types.OTHER)
                .param("after", after.map(EntryId::value).orElse(null), Types.OTHER)
                .param("most", most)
                .query(EntryRow::entry)
                .list();
    }

    /** How many wishes of a customer wait. */
    int countWaiting(BusinessId business, CustomerId customer) {
        return jdbc.sql("""
                        select count(*)
                        from waitlist_entries
                        where business_id = :business
                          and customer_id = :customer
                          and status = 'WAITING'
                          and not echo
                        """)
                .param("business", business.value())
                .param("customer", customer.value())
                .query(Integer.class)
                .single();
    }

    /**
     * How many wishes wait that were told for a customer from the network of this teller. What others told does not count, so that the
     * limit says nothing about them.
     */
    int countTold(BusinessId business, CustomerId customer, Teller teller) {
        return jdbc.sql("""
                        select count(*)
                        from waitlist_entries
                        where business_id = :business
                          and customer_id = :customer
                          and status = 'WAITING'
                          and told_from = :network
                        """)
                .param("business", business.value())
                .param("customer", customer.value())
                .param("network", teller.network(), Types.BINARY)
                .query(Integer.class)
                .single();
    }

    /** Locks a wish until the end of the transaction and tells what became of it; empty when there is none. */
    Optional<Entry.Status> lock(BusinessId business, EntryId id) {
        return jdbc.sql("""
                        select status
                        from waitlist_entries
                        where business_id = :business
                          and id = :id
                        for no key update
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(Entry.Status::valueOf);
    }

    /** Ends a wish that waits; false when it waits no longer. */
    boolean end(BusinessId business, EntryId id, Entry.Status status, Instant now) {
        return jdbc.sql("""
                        update waitlist_entries
                        set status = :status,
                            known_starts = '{}',
                            told_from = null,
                            version = version + 1,
                            updated_at = :now
                        where business_id = :business
                          and id = :id
                          and status = 'WAITING'
                        """)
                        .param("business", business.value())
                        .param("id", id.value())
                        .param("status", status.name())
                        .param("now", EntryRow.toSql(now))
                        .update()
                == 1;
    }
}
