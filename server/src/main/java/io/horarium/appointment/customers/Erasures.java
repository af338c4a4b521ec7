package io.horarium.appointment.customers;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.platform.Ids;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes a person out of what is stored; appointments and figures stay. */
@Repository
class Erasures {

    /** What stands where a name stood. */
    static final String NOBODY = "Erased customer";

    // top-level domain that never resolves (RFC 2606 section 2): no letter can go there
    private static final String NOWHERE = "@erased.invalid";
    private static final Pattern SPECIAL = Pattern.compile("[\\\\.\\[\\]{}()*+?^$|/-]");

    private final JdbcClient jdbc;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Erasures(JdbcClient jdbc, Ids ids, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.events = events;
    }

    /** Says that somebody is about to be erased; to be called before their row is locked. */
    void announce(BusinessId business, CustomerId customer) {
        events.publishEvent(new CustomerToBeErased(business, customer));
    }

    /** Erases; expects the row of the customer to be locked. */
    void erase(BusinessId business, KnownCustomer customer, Instant now) {
        events.publishEvent(new CustomerErased(business, customer.id(), now));
        String traces = traces(business, customer);
        // the history first: it is found by the names that go
        forget(business, customer, traces);
        execute(business, customer, traces, now, """
                update appointments a
                set version = a.version + 1,
                    notes = case
                      when a.capacity = 1 then ''
                      else regexp_replace(a.notes, :traces, :nobody, 'gi')
                    end
                where a.business_id = :business
                  and a.id in (
                    select b.appointment_id
                    from bookings b
                    where b.business_id = :business
                      and b.customer_id = :customer)
                """);
        // the key of the link is replaced by one that nobody has
        execute(business, customer, traces, now, """
                update bookings
                set notes = '',
                    zone = null,
                    name = null,
                    phone = null,
                    marketing_opt_in_at = null,
                    marketing_opt_in_source = null,
                    manage_token_hash = sha256(convert_to(gen_random_uuid()::text, 'UTF8'))
                where business_id = :business
                  and customer_id = :customer
                """);
        execute(business, customer, traces, now, """
                update customers
                set name = :nobody,
                    email = :email,
                    phone = null,
                    locale = null,
                    zone = null,
                    notes = '',
                    marketing_opt_in = false,
                    marketing_opt_in_at = null,
                    marketing_opt_in_source = null,
                    erased_at = :now,
                    version = version + 1
                where business_id = :business
                  and id = :customer
                """);
    }

    private void forget(BusinessId business, KnownCustomer customer, String traces) {
        execute(business, customer, traces, Instant.EPOCH, """
                update appointment_activity h
                set actor_name = case
                      when h.actor_kind = 'CUSTOMER' and (h.actor_id = :customer or a.capacity = 1) then :nobody
                      else h.actor_name
                    end,
                    reason = regexp_replace(h.reason, :traces, :nobody, 'gi'),
                    before = case
                      when h.before -> 'notes' is null then h.before
                      when a.capacity = 1 then h.before || '{"notes": ""}'
                      else jsonb_set(h.before, '{notes}', to_jsonb(regexp_replace(h.before ->> 'notes', :traces, :nobody, 'gi')))
                    end,
                    after = case
                      when h.after -> 'notes' is null then h.after
                      when a.capacity = 1 then h.after || '{"notes": ""}'
                      else jsonb_set(h.after, '{notes}', to_jsonb(regexp_replace(h.after ->> 'notes', :traces, :nobody, 'gi')))
                    end
                from appointments a
                where h.business_id = :business
                  and a.business_id = h.business_id
                  and a.id = h.appointment_id
                  and a.id in (
                    select b.appointment_id
                    from bookings b
                    where b.business_id = :business
                      and b.customer_id = :customer)
                """);
    }

    private void execute(BusinessId business, KnownCustomer customer, String traces, Instant now, String statement) {
        jdbc.sql(statement)
                .param("business", business.value())
                .param("customer", customer.id().value())
                .param("nobody", NOBODY)
                .param("traces", traces)
                .param("email", ids.next() + NOWHERE)
                .param("now", CustomerRows.toSql(now))
                .update();
    }

    /** A pattern for names, the address and numbers, also those typed with a booking, where they stand as words of their own. */
    private String traces(BusinessId business, KnownCustomer customer) {
        Set<String> words = new LinkedHashSet<>(List.of(customer.name(), customer.email()));
        if (customer.phone() != null) {
            words.add(customer.phone());
        }
        words.addAll(jdbc.sql("""
                        select name
                        from bookings
                        where business_id = :business
                          and customer_id = :customer
                          and name is not null
                        union
                        select phone
                        from bookings
                        where business_id = :business
                          and customer_id = :customer
                          and phone is not null
                        """)
                .param("business", business.value())
                .param("customer", customer.id().value())
                .query(String.class)
                .list());
        return words.stream()
                .map(Erasures::literal)
                .collect(Collectors.joining("|", "(?<![[:alnum:]])(?:", ")(?![[:alnum:]])"));
    }

    private static String literal(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
