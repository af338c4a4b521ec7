package io.horarium.appointment.waitlist;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All wishes of one customer at once. Every method expects a transaction of the business. */
@Repository
class WaitlistCustomers {

    private final JdbcClient jdbc;

    WaitlistCustomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The wishes that a customer has or had. */
    List<EntryId> of(BusinessId business, CustomerId customer) {
        return jdbc.sql("""
                        select id
                        from waitlist_entries
                        where business_id = :business
                          and customer_id = :customer
                        order by id
                        """)
                .param("business", business.value())
                .param("customer", customer.value())
                .query((row, number) -> new EntryId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Takes the wishes of a customer out of what is stored, with all that was offered. */
    void forget(BusinessId business, CustomerId customer) {
        jdbc.sql("""
                        delete from waitlist_offers o
                        using waitlist_entries e
                        where o.business_id = :business
                          and e.business_id = o.business_id
                          and e.id = o.entry_id
                          and e.customer_id = :customer
                        """)
                .param("business", business.value())
                .param("customer", customer.value())
                .update();
        jdbc.sql("""
                        delete from waitlist_entries
                        where business_id = :business
                          and customer_id = :customer
                        """)
                .param("business", business.value())
                .param("customer", customer.value())
                .update();
    }

    /** Gives the wishes of one customer to another; where both wait for the same, one of them has left. */
    void move(BusinessId business, CustomerId from, CustomerId into) {
        jdbc.sql("""
                        update waitlist_entries e
                        set customer_id = :into,
                            version = e.version + 1,
                            status = case when twice.id is null then e.status else 'LEFT' end,
                            told_from = case when twice.id is null then e.told_from end
                        from waitlist_entries o
                        left join waitlist_entries twice
                          on twice.business_id = o.business_id
                          and twice.customer_id = :into
                          and twice.service_id = o.service_id
                          and twice.first_date = o.first_date
                          and twice.last_date = o.last_date
                          and twice.status = 'WAITING'
                          and not twice.echo
                          and o.status = 'WAITING'
                          and not o.echo
                        where o.business_id = :business
                          and o.customer_id = :from
                          and e.business_id = o.business_id
                          and e.id = o.id
                        """)
                .param("business", business.value())
                .param("from", from.value())
                .param("into", into.value())
                .update();
    }
}
