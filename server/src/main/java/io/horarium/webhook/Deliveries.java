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

/** The log of what was told and is to be told, as owners see it. Every method expects a transaction of the business. */
@Repository
class Deliveries {

    /** What {@link #delivery} reads. */
    static final String COLUMNS = """
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

    /** Reads {@link #COLUMNS}. */
    static Delivery delivery(ResultSet row) throws SQLException {
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
