package io.horarium.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts attempts for all nodes together. Each call is one statement in a transaction of its own, so that an attempt counts
 * whatever becomes of the request, and of many that come at once exactly as many pass as are allowed.
 */
@Repository
class Attempts {

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts one more, unless there were {@code most} since the first of this window. A window that lies ahead by more than
     * its length was written by a clock that was wrong and counts for nothing.
     *
     * @return whether it was counted
     */
    boolean take(String key, int most, Duration window, Instant now) {
        return jdbc.sql("""
                        insert into login_attempts as seen (key_hash, attempts, since)
                        values (:key, 1, :now)
                        on conflict (key_hash) do update
                        set attempts = case when seen.since > :over and seen.since <= :ahead then seen.attempts + 1 else 1 end,
                            since = case when seen.since > :over and seen.since <= :ahead then seen.since else :now end
                        where seen.attempts < :most
                           or seen.since <= :over
                           or seen.since > :ahead
                        """)
                        .param("key", SecretToken.digest(key))
                        .param("most", most)
                        .param("now", utc(now))
                        .param("over", utc(now.minus(window)))
                        .param("ahead", utc(now.plus(window)))
                        .update()
                == 1;
    }

    /** When the first attempt of the window was made; empty when there is none. */
    Optional<Instant> since(String key) {
        return jdbc.sql("""
                        select since
                        from login_attempts
                        where key_hash = :key
                        """)
                .param("key", SecretToken.digest(key))
                .query((row, number) ->
                        row.getObject("since", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Takes one attempt back. */
    void giveBack(String key) {
        jdbc.sql("""
                        update login_attempts
                        set attempts = attempts - 1
                        where key_hash = :key
                          and attempts > 0
                        """).param("key", SecretToken.digest(key)).update();
    }

    /** Forgets all attempts. */
    void forgive(String key) {
        jdbc.sql("""
                        delete from login_attempts
                        where key_hash = :key
                        """).param("key", SecretToken.digest(key)).update();
    }

    /** Removes what began before this moment. */
    void sweep(Instant end) {
        jdbc.sql("""
                        delete from login_attempts
                        where since < :end
                        """).param("end", utc(end)).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
