package io.horarium.webhook;

import io.horarium.kernel.BusinessId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was told and is to be told. Every method expects a transaction of the business. */
@Repository
class Deliveries {

    private static final String COLUMNS = """
            id, seq, webhook_id, event, subject, body, status, attempts, next_attempt_at, attempted_at, duration_millis,
            answer_status, answer_body, error, created_at
            """;

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down what is to be told, due at once. */
    void add(BusinessId business, DeliveryId id, Lane lane, String event, String body, Instant now) {
        jdbc.sql("""
                        insert into webhook_deliveries
                          (business_id, id, webhook_id, event, subject, body, next_attempt_at, created_at)
                        values (:business, :id, :webhook, :event, :subject, :body, :now, :now)
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("webhook", lane.webhook().value())
                .param("event", event)
                .param("subject", lane.subject())
                .param("body", body)
                .param("now", utc(now))
                .update();
    }

    Optional<Delivery> find(BusinessId business, WebhookId webhook, DeliveryId id) {
        return jdbc.sql("""
                        select %s
                        from webhook_deliveries
                        where business_id = :business
                          and webhook_id = :webhook
                          and id = :id
                        """.formatted(COLUMNS))
                .param("business", business.value())
                .param("webhook", webhook.value())
                .param("id", id.value())
                .query((row, number) -> delivery(row))
                .optional();
    }

    /**
     * The newest ones first.
     *
     * @param before only those with a lower number
     * @param status null for all
     */
    List<Delivery> list(
            BusinessId business, WebhookId webhook, long before, Delivery.@Nullable Status status, int most) {
        return jdbc.sql("""
                        select %s
                        from webhook_deliveries
                        where business_id = :business
                          and webhook_id = :webhook
                          and seq < :before
                          and (:status::text is null or status = :status)
                        order by seq desc
                        limit :most
                        """.formatted(COLUMNS))
                .param("business", business.value())
                .param("webhook", webhook.value())
                .param("before", before)
                .param("status", status == null ? null : status.name(), Types.VARCHAR)
                .param("most", most)
                .query((row, number) -> delivery(row))
                .list();
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
                        """.formatted(COLUMNS))
                .param("business", lane.business().value())
                .param("webhook", lane.webhook().value())
                .param("subject", lane.subject())
                .param("now", utc(now))
                .param("until", utc(until))
                .query((row, number) -> delivery(row))
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

    /** Sends it once more, as if it had never been. */
    void replay(BusinessId business, DeliveryId id, Instant now) {
        jdbc.sql("""
                        update webhook_deliveries
                        set status = 'WAITING',
                            attempts = case when status = 'WAITING' then attempts else 0 end,
                            next_attempt_at = :now
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("now", utc(now))
                .update();
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

    private static Delivery delivery(ResultSet row) throws SQLException {
        OffsetDateTime attempted = row.getObject("attempted_at", OffsetDateTime.class);
        return new Delivery(
                new DeliveryId(row.getObject("id", UUID.class)),
                row.getLong("seq"),
                new WebhookId(row.getObject("webhook_id", UUID.class)),
                row.getString("event"),
                row.getObject("subject", UUID.class),
                row.getString("body"),
                Delivery.Status.valueOf(row.getString("status")),
                row.getInt("attempts"),
                row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                attempted == null
                        ? null
                        : new Delivery.Outcome(
                                attempted.toInstant(),
                                row.getInt("duration_millis"),
                                row.getObject("answer_status", Integer.class),
                                row.getString("answer_body"),
                                row.getString("error")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
