package io.horarium.webhook;

import io.horarium.kernel.BusinessId;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits to be told, as couriers take it and settle it. Every method expects a transaction of the business. */
@Repository
class WaitingDeliveries {

    private final JdbcClient jdbc;

    WaitingDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the first delivery of a lane that waits, if it is due and nobody is at it, and counts the attempt. Whoever takes it
     * has until a moment to settle it; then it can be taken again.
     */
    Optional<Delivery> claim(Lane lane, Instant now, Instant until) {
        return jdbc.sql("""
                        update webhook_deliveries
                        set attempts = attempts + 1,
                            claimed_until = :until
                        where business_id = :business
                          and id = (
                            select first.id
                            from webhook_deliveries first
                            where first.business_id = :business
                              and first.webhook_id = :webhook
                              and first.subject = :subject
                              and first.status = 'WAITING'
                            order by first.seq
                            limit 1)
                          and status = 'WAITING'
                          and next_attempt_at <= :now
                          and (claimed_until is null or claimed_until <= :now)
                        returning %s
                        """.formatted(Deliveries.COLUMNS))
                .param("business", lane.business().value())
                .param("webhook", lane.webhook().value())
                .param("subject", lane.subject())
                .param("now", utc(now))
                .param("until", utc(until))
                .query((row, number) -> Deliveries.delivery(row))
                .optional();
    }

    /**
     * Writes down how an attempt ended.
     *
     * @param attempted as it was claimed; where somebody else has claimed it since, only a success counts
     * @param nextAttemptAt when it is tried again, while it waits
     * @return false when that attempt no longer counts
     */
    boolean settle(
            BusinessId business,
            Delivery attempted,
            Delivery.Status status,
            Instant nextAttemptAt,
            Delivery.Outcome outcome) {
        return jdbc.sql("""
                        update webhook_deliveries
                        set status = :status,
                            next_attempt_at = :next,
                            claimed_until = null,
                            attempted_at = :at,
                            duration_millis = :millis,
                            answer_status = :answerStatus,
                            answer_body = :answerBody,
                            error = :error
                        where business_id = :business
                          and id = :id
                          and status = 'WAITING'
                          and (attempts = :attempts or :status = 'DELIVERED')
                        """)
                        .param("business", business.value())
                        .param("id", attempted.id().value())
                        .param("attempts", attempted.attempts())
                        .param("status", status.name())
                        .param("next", utc(nextAttemptAt))
                        .param("at", utc(outcome.at()))
                        .param("millis", outcome.durationMillis())
                        .param("answerStatus", outcome.answerStatus(), Types.INTEGER)
                        .param("answerBody", outcome.answerBody(), Types.VARCHAR)
                        .param("error", outcome.error(), Types.VARCHAR)
                        .update()
                == 1;
    }

    /** What waits for a webhook that is switched off is not delivered. */
    void giveUp(BusinessId business, WebhookId webhook) {
        jdbc.sql("""
                        update webhook_deliveries
                        set status = 'FAILED',
                            claimed_until = null,
                            error = 'the webhook was switched off'
                        where business_id = :business
                          and webhook_id = :webhook
                          and status = 'WAITING'
                        """)
                .param("business", business.value())
                .param("webhook", webhook.value())
                .update();
    }

    /** How many wait for a webhook; counts no further than a number. */
    int countWaiting(BusinessId business, WebhookId webhook, int most) {
        return jdbc.sql("""
                        select count(*)
                        from (
                          select
                          from webhook_deliveries
                          where business_id = :business
                            and webhook_id = :webhook
                            and status = 'WAITING'
                          limit :most) counted
                        """)
                .param("business", business.value())
                .param("webhook", webhook.value())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** Forgets everything about a webhook that is removed. */
    void forget(BusinessId business, WebhookId webhook) {
        jdbc.sql("""
                        delete from webhook_deliveries
                        where business_id = :business
                          and webhook_id = :webhook
                        """)
                .param("business", business.value())
                .param("webhook", webhook.value())
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
