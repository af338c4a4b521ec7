package io.horarium.platform;

import io.horarium.kernel.BusinessId;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does a request once, however often it is sent. The key is a row of the same transaction as the effect: of many requests
 * with one key the first inserts the row, the others wait for it in PostgreSQL and then find its answer; and when the first
 * one fails, its row is gone with its effect and the next one begins anew.
 *
 * <p>A refusal ({@link Rejected}) had no effect, so it is not kept: the same request may succeed later.
 */
@Component
public class Idempotency {

    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final IdempotencyCleanup cleanup;

    Idempotency(Tenants tenants, JdbcClient jdbc, JsonMapper json, Clock clock, IdempotencyCleanup cleanup) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.cleanup = cleanup;
    }

    /**
     * Does the work in one transaction of the business, or answers what it answered when the same attempt came before,
     * within at least 24 hours. Without a key the work is simply done.
     *
     * @param type of the answer; it is kept as JSON
     * @throws Rejected when the key came before with another request
     */
    public <T> T once(BusinessId business, Attempt attempt, Class<T> type, Supplier<T> work) {
        String key = attempt.key();
        return tenants.write(business, () -> key == null ? work.get() : once(business, attempt, key, type, work));
    }

    private <T> T once(BusinessId business, Attempt attempt, String key, Class<T> type, Supplier<T> work) {
        String name = SealedAnswer.digest(key);
        byte[] hash = SealedAnswer.sha256(attempt.operation() + "\n" + json.writeValueAsString(attempt.request()));
        while (!claim(business, attempt.caller(), name, hash)) {
            Optional<Earlier> earlier = find(business, attempt.caller(), name);
            if (earlier.isPresent()) {
                return replay(earlier.get(), hash, key, type);
            }
            // the row went in the moment between: it was a day old
        }
        T answer = work.get();
        store(business, attempt.caller(), name, SealedAnswer.seal(json.writeValueAsString(answer), key));
        cleanup.arrange(business, clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
        return answer;
    }

    private boolean claim(BusinessId business, String caller, String name, byte[] hash) {
        return jdbc.sql("""
                        insert into idempotency_keys (business_id, caller, key, request_hash, created_at)
                        values (:business, :caller, :key, :hash, :now)
                        on conflict do nothing
                        """)
                        .param("business", business.value())
                        .param("caller", caller)
                        .param("key", name)
                        .param("hash", hash)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private Optional<Earlier> find(BusinessId business, String caller, String name) {
        return jdbc.sql("""
                        select request_hash, body
                        from idempotency_keys
                        where business_id = :business
                          and caller = :caller
                          and key = :key
                        """)
                .param("business", business.value())
                .param("caller", caller)
                .param("key", name)
                .query((row, number) -> new Earlier(row.getBytes("request_hash"), row.getString("body")))
                .optional();
    }

    private void store(BusinessId business, String caller, String name, String body) {
        jdbc.sql("""
                        update idempotency_keys
                        set body = :body
                        where business_id = :business
                          and caller = :caller
                          and key = :key
                        """)
                .param("business", business.value())
                .param("caller", caller)
                .param("key", name)
                .param("body", body)
                .update();
    }

    private <T> T replay(Earlier earlier, byte[] hash, String key, Class<T> type) {
        if (!MessageDigest.isEqual(earlier.hash(), hash) || earlier.body() == null) {
            throw new Rejected(new KeyReused());
        }
        // an older version may have written a field that this one does not know, and not one that this one has
        return json.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .readValue(SealedAnswer.open(earlier.body(), key));
    }

    private record Earlier(byte[] hash, @Nullable String body) {}
}
