package io.horarium.identity;

import io.horarium.kernel.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The second factors of people. Every call belongs inside a transaction of that person. */
@Repository
class SecondFactors {

    private final JdbcClient jdbc;

    SecondFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody's authenticator. */
    record Factor(
            String sealedSecret,
            boolean confirmed,
            long lastStep,
            int wrongCodes,
            @Nullable Instant wrongSince) {}

    /** Locked until the transaction ends, so that of two equal codes that come at once one is taken. */
    Optional<Factor> lock(UserId user) {
        return jdbc.sql("""
                        select secret, confirmed_at, last_step, wrong_codes, wrong_since
                        from second_factors
                        where user_id = :user
                        for update
                        """)
                .param("user", user.value())
                .query((row, number) -> new Factor(
                        row.getString("secret"),
                        row.getObject("confirmed_at", OffsetDateTime.class) != null,
                        row.getLong("last_step"),
                        row.getInt("wrong_codes"),
                        instant(row.getObject("wrong_since", OffsetDateTime.class))))
                .optional();
    }

    boolean isOn(UserId user) {
        return jdbc.sql("""
                        select exists (
                          select from second_factors
                          where user_id = :user
                            and confirmed_at is not null)
                        """).param("user", user.value()).query(Boolean.class).single();
    }

    /** A secret that counts for nothing until it is confirmed; takes the place of another such one. */
    void offer(UserId user, String sealedSecret) {
        jdbc.sql("""
                        insert into second_factors (user_id, secret)
                        values (:user, :secret)
                        on conflict (user_id) do update
                        set secret = excluded.secret, last_step = 0
                        where second_factors.confirmed_at is null
                        """).param("user", user.value()).param("secret", sealedSecret).update();
    }

    /** A right code: its step is used up, and wrong ones are forgotten. */
    void right(UserId user, long step, Instant now) {
        jdbc.sql("""
                        update second_factors
                        set last_step = :step, wrong_codes = 0, wrong_since = null, confirmed_at = coalesce(confirmed_at, :now)
                        where user_id = :user
                        """)
                .param("user", user.value())
                .param("step", step)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void wrong(UserId user, int count, Instant since) {
        jdbc.sql("""
                        update second_factors
                        set wrong_codes = :count, wrong_since = :since
                        where user_id = :user
                        """)
                .param("user", user.value())
                .param("count", count)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UserId user) {
        jdbc.sql("""
                        delete from recovery_codes
                        where user_id = :user
                        """).param("user", user.value()).update();
        jdbc.sql("""
                        delete from second_factors
                        where user_id = :user
                        """).param("user", user.value()).update();
    }

    /** Takes the place of all earlier ones. */
    void putRecoveryCodes(UserId user, List<String> hashes) {
        jdbc.sql("""
                        delete from recovery_codes
                        where user_id = :user
                        """).param("user", user.value()).update();
        jdbc.sql("""
                        insert into recovery_codes (user_id, code_hash)
                        select :user, unnest(string_to_array(:hashes, ' '))
                        """)
                .param("user", user.value())
                .param("hashes", String.join(" ", hashes))
                .update();
    }

    /** Uses one up and answers whether there was one. */
    boolean useRecoveryCode(UserId user, String hash) {
        return jdbc.sql("""
                        delete from recovery_codes
                        where user_id = :user
                          and code_hash = :hash
                        """).param("user", user.value()).param("hash", hash).update() == 1;
    }

    int countRecoveryCodes(UserId user) {
        return jdbc.sql("""
                        select count(*)
                        from recovery_codes
                        where user_id = :user
                        """).param("user", user.value()).query(Integer.class).single();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
