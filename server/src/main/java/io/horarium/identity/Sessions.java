package io.horarium.identity;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is signed in, on all nodes. */
@Repository
class Sessions {

    /** How long a session lives that nobody uses. */
    static final Duration IDLE = Duration.ofDays(14);

    /** How long a session lives at most. */
    static final Duration LONGEST = Duration.ofDays(90);

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A living session and when it was last prolonged. */
    record Found(CurrentUser user, Instant seenAt) {}

    /** Behind the door of the token's hash. */
    Optional<Found> find(SessionToken token, Instant now) {
        return jdbc.sql("""
                        select u.id, u.name, u.email, s.business_id, m.role, m.staff_id, s.seen_at
                        from sessions s
                        join memberships m on m.business_id = s.business_id and m.user_id = s.user_id
                        join users u on u.id = s.user_id
                        where s.token_hash = :hash
                          and s.expires_at > :now
                        """)
                .param("hash", token.hash())
                .param("now", utc(now))
                .query((row, number) -> found(row))
                .optional();
    }

    /** In the transaction of that person. */
    void open(SessionToken token, CurrentUser user, Instant now) {
        jdbc.sql("""
                        insert into sessions (token_hash, user_id, business_id, created_at, seen_at, expires_at)
                        values (:hash, :user, :business, :now, :now, :end)
                        """)
                .param("hash", token.hash())
                .param("user", user.id().value())
                .param("business", user.business().value())
                .param("now", utc(now))
                .param("end", utc(now.plus(IDLE)))
                .update();
    }

    /** Prolongs it, in the transaction of that person. */
    void touch(SessionToken token, Instant now) {
        jdbc.sql("""
                        update sessions
                        set seen_at = :now, expires_at = least(:idle, created_at + make_interval(days => :longest))
                        where token_hash = :hash
                        """)
                .param("hash", token.hash())
                .param("now", utc(now))
                .param("idle", utc(now.plus(IDLE)))
                .param("longest", (int) LONGEST.toDays())
                .update();
    }

    /** Ends it, in the transaction of that person. */
    void close(SessionToken token) {
        jdbc.sql("""
                        delete from sessions
                        where token_hash = :hash
                        """).param("hash", token.hash()).update();
    }

    /** Removes what is over; any transaction may, and none is needed. */
    void sweep() {
        jdbc.sql("""
                        delete from sessions
                        where expires_at < now()
                        """).update();
    }

    private static Found found(ResultSet row) throws SQLException {
        CurrentUser user = new CurrentUser(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                new BusinessId(row.getObject("business_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                Users.staff(row.getObject("staff_id", UUID.class)));
        return new Found(user, row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
