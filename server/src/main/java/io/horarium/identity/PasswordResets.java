package io.horarium.identity;

import io.horarium.kernel.UserId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links for new passwords; a person has at most one. */
@Repository
class PasswordResets {

    private final JdbcClient jdbc;

    PasswordResets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the place of an earlier one, in the transaction of that person. */
    void put(UserId user, SecretToken token, Instant expiresAt) {
        jdbc.sql("""
                        insert into password_resets (user_id, token_hash, expires_at)
                        values (:user, :hash, :end)
                        on conflict (user_id) do update
                        set token_hash = excluded.token_hash, expires_at = excluded.expires_at
                        """)
                .param("user", user.value())
                .param("hash", token.hash())
                .param("end", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whose link it is, behind the door of the token's hash; empty when it is over. */
    Optional<UserId> find(SecretToken token, Instant now) {
        return jdbc.sql("""
                        select user_id
                        from password_resets
                        where token_hash = :hash
                          and expires_at > :now
                        """)
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new UserId(row.getObject("user_id", UUID.class)))
                .optional();
    }

    /** Uses it up, in the transaction of that person: of two that try at once, one gets true. */
    boolean use(UserId user, SecretToken token, Instant now) {
        return jdbc.sql("""
                        delete from password_resets
                        where user_id = :user
                          and token_hash = :hash
                          and expires_at > :now
                        """)
                        .param("user", user.value())
                        .param("hash", token.hash())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Ends whatever link there is, in the transaction of that person. */
    void remove(UserId user) {
        jdbc.sql("""
                        delete from password_resets
                        where user_id = :user
                        """).param("user", user.value()).update();
    }
}
