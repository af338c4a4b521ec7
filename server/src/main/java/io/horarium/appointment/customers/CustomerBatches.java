package io.horarium.appointment.customers;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.platform.Ids;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many customers at once, each step one statement however many they are. Every method expects a transaction of the business. */
@Repository
public class CustomerBatches {

    private final JdbcClient jdbc;
    private final Ids ids;

    CustomerBatches(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** By what the database recognises these addresses, in their order: two with one key are one customer. */
    public List<String> keys(List<String> emails) {
        return jdbc.sql("""
                        select lower(given.email) as email_key
                        from unnest(:emails) with ordinality as given (email, position)
                        order by given.position
                        """)
                .param("emails", emails.toArray(String[]::new))
                .query((row, number) -> row.getString("email_key"))
                .list();
    }

    /** Who is known under these keys, locked in the order of their ids until the end of the transaction. */
    public Map<String, KnownCustomer> lock(BusinessId business, Set<String> keys) {
        Map<String, KnownCustomer> known = new HashMap<>();
        jdbc.sql("select c.email_key, " + CustomerRows.COLUMNS + """
                        from customers c
                        where c.business_id = :business
                          and c.email_key = any(:keys)
                        order by c.id
                        for no key update
                        """)
                .param("business", business.value())
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("email_key"), CustomerRows.customer(row));
                });
        return known;
    }

    /**
     * Writes new customers down.
     *
     * @return the keys of those that were made; the others became known a moment ago
     */
    public Set<String> insert(BusinessId business, List<NewCustomer> customers, Consent consent, Instant now) {
        return new HashSet<>(jdbc.sql("""
                        insert into customers
                          (business_id, id, name, email, phone, notes, marketing_opt_in, marketing_opt_in_at,
                           marketing_opt_in_source, created_at)
                        select
                          :business, given.id, given.name, given.email, given.phone, given.notes, :optIn, :givenAt::timestamptz,
                          :source, :now
                        from unnest(:ids, :names, :emails, :phones, :notes) as given (id, name, email, phone, notes)
                        order by lower(given.email)
                        on conflict (business_id, email_key) do nothing
                        returning email_key
                        """)
                .param("business", business.value())
                .param("ids", customers.stream().map(each -> ids.next()).toArray(UUID[]::new))
                .param("names", texts(customers, NewCustomer::name))
                .param("emails", texts(customers, NewCustomer::email))
                .param("phones", customers.stream().map(NewCustomer::phone).toArray(String[]::new))
                .param("notes", texts(customers, each -> each.notes() == null ? "" : each.notes()))
                .param("optIn", consent.optIn())
                .param("givenAt", CustomerRows.toSql(consent.givenAt()))
                .param("source", consent.source())
                .param("now", CustomerRows.toSql(now))
                .query((row, number) -> row.getString("email_key"))
                .list());
    }

    /** Writes what can change of customers that are locked; their versions grow. */
    public void update(BusinessId business, List<KnownCustomer> customers) {
        jdbc.sql("""
                        update customers c
                        set name = given.name,
                            phone = given.phone,
                            notes = given.notes,
                            marketing_opt_in = given.opt_in,
                            marketing_opt_in_at = given.opt_in_at,
                            marketing_opt_in_source = given.opt_in_source,
                            version = c.version + 1
                        from unnest(:ids, :names, :phones, :notes, :optIns, :givenAts::timestamptz[], :sources)
                          as given (id, name, phone, notes, opt_in, opt_in_at, opt_in_source)
                        where c.business_id = :business
                          and c.id = given.id
                        """)
                .param("business", business.value())
                .param("ids", customers.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .param("names", customers.stream().map(KnownCustomer::name).toArray(String[]::new))
                .param("phones", customers.stream().map(KnownCustomer::phone).toArray(String[]::new))
                .param("notes", customers.stream().map(KnownCustomer::notes).toArray(String[]::new))
                .param(
                        "optIns",
                        customers.stream().map(each -> each.marketing().optIn()).toArray(Boolean[]::new))
                .param(
                        "givenAts",
                        customers.stream()
                                .map(each -> each.marketing().givenAt())
                                .map(moment -> moment == null ? null : moment.toString())
                                .toArray(String[]::new))
                .param(
                        "sources",
                        customers.stream()
                                .map(each -> each.marketing().source())
                                .toArray(String[]::new))
                .update();
    }

    /**
     * The next customers in the order of their ids, those who were erased left out.
     *
     * @param after the last one of the page before; the smallest id for the first page
     * @param most positive
     */
    public List<KnownCustomer> after(BusinessId business, CustomerId after, int most) {
        return jdbc.sql("select " + CustomerRows.COLUMNS + """
                        from customers c
                        where c.business_id = :business
                          and c.id > :after
                          and c.erased_at is null
                        order by c.id
                        limit :most
                        """)
                .param("business", business.value())
                .param("after", after.value())
                .param("most", most)
                .query((row, number) -> CustomerRows.customer(row))
                .list();
    }

    private static String[] texts(List<NewCustomer> customers, Function<NewCustomer, String> member) {
        return customers.stream().map(member).toArray(String[]::new);
    }
}
