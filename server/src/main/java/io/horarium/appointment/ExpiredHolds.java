package io.horarium.appointment;

import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holds that ran out. For the engine they are gone at their last moment; the constraint has to be told. */
@Repository
class ExpiredHolds {

    // no stretch is longer than 72 hours, so no hold further away can stand in the way
    private static final Duration REACH = Duration.ofDays(3);

    private final JdbcClient jdbc;

    ExpiredHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Ends the holds around a start that have run out, and frees what they took. Only those that take something which is locked can
     * stand in the way; others are left to whoever locks what they take, so that nobody waits for rows out of their order.
     */
    void end(BusinessId business, Instant around, Locked locked, Instant now) {
        jdbc.sql("""
                        with ended as (
                          update appointments
                          set status = 'EXPIRED',
                              version = version + 1,
                              updated_at = :now
                          where business_id = :business
                            and id in (
                              select h.id
                              from appointments h
                              where h.business_id = :business
                                and h.status = 'HELD'
                                and h.held_until <= :now
                                and h.starts_at > :from
                                and h.starts_at < :to
                                and exists (
                                  select
                                  from appointment_occupancies o
                                  where o.business_id = h.business_id
                                    and o.appointment_id = h.id
                                    and o.resource_id = any(:locked)
                                )
                              for no key update skip locked)
                          returning id
                        ), over as (
                          update appointment_holds h
                          set status = 'EXPIRED',
                              address_key = null,
                              contact_key = null
                          from ended
                          where h.business_id = :business
                            and h.appointment_id = ended.id
                            and h.status = 'RUNNING'
                        ), told as (
                          insert into appointment_activity
                            (business_id, id, appointment_id, at, actor_kind, actor_name, action, before, after)
                          select :business, gen_random_uuid(), id, :now, :kind, :name, 'EXPIRED',
                                 '{"status": "HELD"}', '{"status": "EXPIRED"}'
                          from ended
                        )
                        delete from appointment_occupancies o
                        using ended
                        where o.business_id = :business
                          and o.appointment_id = ended.id
                        """)
                .param("business", business.value())
                .param("now", Moments.toSql(now))
                .param("locked", locked.rows().toArray(UUID[]::new))
                .param("from", Moments.toSql(around.minus(REACH)))
                .param("to", Moments.toSql(around.plus(REACH)))
                .param("kind", Actor.SYSTEM.kind().name())
                .param("name", Actor.SYSTEM.name())
                .update();
    }
}
