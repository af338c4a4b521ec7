package io.horarium.transfer;

import io.horarium.kernel.BusinessId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came in from files before. Every method expects a transaction of the business. */
@Repository
class ImportedEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportedEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By what an entry is recognised: the digest of what identifies it in its file. */
    static String key(String... parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Claims these keys, in their order, so that of two files that come at once one waits for the other.
     *
     * @return those that were never claimed before
     */
    Set<String> claim(BusinessId business, Collection<String> keys) {
        return new HashSet<>(jdbc.sql("""
                        insert into imported_entries (business_id, key, imported_at)
                        select :business, decode(given.key, 'hex'), :now
                        from unnest(:keys) as given (key)
                        order by given.key
                        on conflict (business_id, key) do nothing
                        returning encode(key, 'hex') as name
                        """)
                .param("business", business.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("keys", keys.stream().distinct().toArray(String[]::new))
                .query((row, number) -> row.getString("name"))
                .list());
    }
}
