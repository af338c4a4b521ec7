package io.horarium.webhook;

import io.horarium.kernel.BusinessId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The webhooks of a business. Every method expects a transaction of that business. */
@Repository
class Webhooks {

    private static final String COLUMNS = """
            id, url, events, description, active, secret, former_secret, former_secret_until, failing_since, stopped_at,
            delivered_at, version, created_at
            """;

    private final JdbcClient jdbc;

    Webhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Webhook> list(BusinessId business) {
        return jdbc.sql("""
                        select %s
                        from webhooks
                        where business_id = :business
                        order by created_at, id
                        """.formatted(COLUMNS))
                .param("business", business.value())
                .query((row, number) -> webhook(row))
                .list();
    }

    Optional<Webhook> find(BusinessId business, WebhookId id) {
        return jdbc.sql("""
                        select %s
                        from webhooks
                        where business_id = :business
                          and id = :id
                        """.formatted(COLUMNS))
                .param("business", business.value())
                .param("id", id.value())
                .query((row, number) -> webhook(row))
                .optional();
    }

    /** Until the end of the transaction nobody else changes it. */
    void lock(BusinessId business, WebhookId id) {
        jdbc.sql("""
                        select id
                        from webhooks
                        where business_id = :business
                          and id = :id
                        for update
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .query()
                .listOfRows();
    }

    /** Those that are switched on and want to be told of this. */
    List<WebhookId> wanting(BusinessId business, WebhookEvent event) {
        return jdbc.sql("""
                        select id
                        from webhooks
                        where business_id = :business
                          and active
                          and :event = any(events)
                        """)
                .param("business", business.value())
                .param("event", event.text())
                .query((row, number) -> new WebhookId(row.getObject("id", UUID.class)))
                .list();
    }

    void add(BusinessId business, Webhook webhook) {
        jdbc.sql("""
                        insert into webhooks (business_id, id, url, events, description, active, secret, created_at)
                        values (:business, :id, :url, :events, :description, :active, :secret, :now)
                        """)
                .param("business", business.value())
                .param("id", webhook.id().value())
                .param("url", webhook.settings().url())
                .param("events", events(webhook.settings()))
                .param("description", webhook.settings().description())
                .param("active", webhook.settings().active())
                .param("secret", webhook.secret())
                .param("now", utc(webhook.createdAt()))
                .update();
    }

    /** Whoever switches it on, or lets it stay on, forgives what failed. */
    void change(BusinessId business, WebhookId id, Webhook.Settings settings) {
        jdbc.sql("""
                        update webhooks
                        set url = :url,
                            events = :events,
                            description = :description,
                            active = :active,
                            failing_since = case when :active then null else failing_since end,
                            stopped_at = case when :active then null else stopped_at end,
                            version = version + 1
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("url", settings.url())
                .param("events", events(settings))
                .param("description", settings.description())
                .param("active", settings.active())
                .update();
    }

    /** Another secret signs from now on, and the present one beside it until a moment. */
    void rotate(BusinessId business, WebhookId id, String secret, Instant until) {
        jdbc.sql("""
                        update webhooks
                        set former_secret = secret,
                            former_secret_until = :until,
                            secret = :secret,
                            version = version + 1
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("secret", secret)
                .param("until", utc(until))
                .update();
    }

    boolean remove(BusinessId business, WebhookId id) {
        return jdbc.sql("""
                        delete from webhooks
                        where business_id = :business
                          and id = :id
                        """)
                        .param("business", business.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Something was delivered. Where all was well already it is written down once a minute only. */
    void succeeded(BusinessId business, WebhookId id, Instant now) {
        jdbc.sql("""
                        update webhooks
                        set failing_since = null,
                            delivered_at = :now
                        where business_id = :business
                          and id = :id
                          and (failing_since is not null or delivered_at is null or delivered_at < :aMinuteAgo)
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("now", utc(now))
                .param("aMinuteAgo", utc(now.minusSeconds(60)))
                .update();
    }

    /** Something could not be delivered; answers since when nothing could. */
    Instant failed(BusinessId business, WebhookId id, Instant now) {
        jdbc.sql("""
                        update webhooks
                        set failing_since = :now
                        where business_id = :business
                          and id = :id
                          and failing_since is null
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("now", utc(now))
                .update();
        return find(business, id).map(Webhook::failingSince).orElse(now);
    }

    /** Switches it off, which its owner sees. */
    void stop(BusinessId business, WebhookId id, Instant now) {
        jdbc.sql("""
                        update webhooks
                        set active = false,
                            stopped_at = :now,
                            version = version + 1
                        where business_id = :business
                          and id = :id
                          and active
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .param("now", utc(now))
                .update();
    }

    private static String[] events(Webhook.Settings settings) {
        return settings.events().stream().map(WebhookEvent::text).toArray(String[]::new);
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                new WebhookId(row.getObject("id", UUID.class)),
                new Webhook.Settings(
                        row.getString("url"),
                        Arrays.stream((String[]) row.getArray("events").getArray())
                                .map(WebhookEvent::of)
                                .toList(),
                        row.getBoolean("active"),
                        row.getString("description")),
                row.getString("secret"),
                row.getString("former_secret"),
                instant(row, "former_secret_until"),
                instant(row, "failing_since"),
                instant(row, "stopped_at"),
                instant(row, "delivered_at"),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
