package io.horarium.appointment.customers;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives one customer what was another one's. Expects a transaction of the business that has locked both. */
@Repository
class Merges {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Merges(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Appointments that have not ended and in which both have a booking that stands, the soonest first. */
    List<AppointmentId> shared(BusinessId business, CustomerId one, CustomerId other, Instant now) {
        return jdbc.sql("""
                        select a.id
                        from bookings b
                        join bookings o on o.business_id = b.business_id and o.appointment_id = b.appointment_id
                        join appointments a on a.business_id = b.business_id and a.id = b.appointment_id
                        where b.business_id = :business
                          and b.customer_id = :one
                          and o.customer_id = :other
                          and b.status = 'ACTIVE'
                          and o.status = 'ACTIVE'
                          and a.status in ('HELD', 'PENDING', 'CONFIRMED')
                          and a.ends_at > :now
                        order by a.starts_at, a.id
                        limit 50
                        """)
                .param("business", business.value())
                .param("one", one.value())
                .param("other", other.value())
                .param("now", CustomerRows.toSql(now))
                .query((row, number) -> new AppointmentId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Moves the bookings, without the consents that another e-mail address gave with them, says so in the history's references, and takes the empty customer away. */
    void move(BusinessId business, CustomerId from, CustomerId into) {
        execute(business, from, into, """
                update appointments a
                set version = a.version + 1
                where a.business_id = :business
                  and a.id in (
                    select b.appointment_id
                    from bookings b
                    where b.business_id = :business
                      and b.customer_id = :from)
                """);
        execute(business, from, into, """
                update appointment_activity h
                set actor_id = :into
                where h.business_id = :business
                  and h.actor_kind = 'CUSTOMER'
                  and h.actor_id = :from
                  and h.appointment_id in (
                    select b.appointment_id
                    from bookings b
                    where b.business_id = :business
                      and b.customer_id = :from)
                """);
        execute(business, from, into, """
                update bookings
                set customer_id = :into,
                    marketing_opt_in_at = null,
                    marketing_opt_in_source = null
                where business_id = :business
                  and customer_id = :from
                """);
        events.publishEvent(new CustomersMerged(business, from, into));
        execute(business, from, into, """
                delete from customers
                where business_id = :business
                  and id = :from
                """);
    }

    private void execute(BusinessId business, CustomerId from, CustomerId into, String statement) {
        jdbc.sql(statement)
                .param("business", business.value())
                .param("from", from.value())
                .param("into", into.value())
                .update();
    }
}
