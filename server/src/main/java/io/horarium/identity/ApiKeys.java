package io.horarium.identity;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.UserId;
import io.horarium.platform.Ceilings;
import io.horarium.platform.Rejected;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programs that ask for a business. */
@Repository
class ApiKeys {

    private static final int MOST = 500;
    private static final String COLUMNS =
            "id, business_id, name, prefix, scopes, created_by, created_at, expires_at, last_used_at";

    private final JdbcClient jdbc;
    private final Ceilings ceilings;

    ApiKeys(JdbcClient jdbc, Ceilings ceilings) {
        this.jdbc = jdbc;
        this.ceilings = ceilings;
    }

    /** A key without what makes it work. */
    record ApiKey(
            ApiKeyId id,
            BusinessId business,
            String name,
            String prefix,
            List<String> scopes,
            UserId createdBy,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant lastUsedAt) {}

    /**
     * In the transaction of the business.
     *
     * @throws Rejected when there are five hundred that were not revoked
     */
    void add(ApiKey key, SecretToken token) {
        ceilings.mustHaveRoom(
                key.business(), "API keys", MOST, () -> list(key.business()).size());
        jdbc.sql("""
                        insert into api_keys (business_id, id, name, prefix, token_hash, scopes, created_by, created_at, expires_at)
                        values (:business, :id, :name, :prefix, :hash, string_to_array(:scopes, ' '), :by, :now, :end)
                        """)
                .param("business", key.business().value())
                .param("id", key.id().value())
                .param("name", key.name())
                .param("prefix", key.prefix())
                .param("hash", token.hash())
                .param("scopes", String.join(" ", key.scopes()))
                .param("by", key.createdBy().value())
                .param("now", utc(key.createdAt()))
                .param("end", key.expiresAt() == null ? null : utc(key.expiresAt()))
                .update();
    }

    /** Those that were not revoked, at most five hundred, newest first, in a transaction of the business. */
    List<ApiKey> list(BusinessId business) {
        return jdbc.sql("""
                        select %s
                        from api_keys
                        where business_id = :business
                          and revoked_at is null
                        order by created_at desc, id
                        limit :most
                        """.formatted(COLUMNS))
                .param("business", business.value())
                .param("most", MOST)
                .query((row, number) -> key(row))
                .list();
    }

    /** Behind the door of the token's hash; empty when it is over or revoked. */
    Optional<ApiKey> find(SecretToken token, Instant now) {
        return jdbc.sql("""
                        select %s
                        from api_keys
                        where token_hash = :hash
                          and revoked_at is null
                          and (expires_at is null or expires_at > :now)
                        """.formatted(COLUMNS))
                .param("hash", token.hash())
                .param("now", utc(now))
                .query((row, number) -> key(row))
                .optional();
    }

    /** In a transaction of the business. */
    void touch(ApiKey key, Instant now) {
        jdbc.sql("""
                        update api_keys
                        set last_used_at = :now
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", key.business().value())
                .param("id", key.id().value())
                .param("now", utc(now))
                .update();
    }

    /** Ends it and answers whether there was one, in a transaction of the business. */
    boolean revoke(BusinessId business, ApiKeyId id, Instant now) {
        return jdbc.sql("""
                        update api_keys
                        set revoked_at = :now
                        where business_id = :business
                          and id = :id
                          and revoked_at is null
                        """)
                        .param("business", business.value())
                        .param("id", id.value())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                new ApiKeyId(row.getObject("id", UUID.class)),
                new BusinessId(row.getObject("business_id", UUID.class)),
                row.getString("name"),
                row.getString("prefix"),
                texts(row.getArray("scopes")),
                new UserId(row.getObject("created_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("expires_at", OffsetDateTime.class)),
                instant(row.getObject("last_used_at", OffsetDateTime.class)));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
