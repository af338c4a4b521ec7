package io.horarium.identity;

import io.horarium.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A living session and when it was last prolonged. */
    record Found(CurrentUser user, Instant seenAt) {}

    /** Behind the door of the token's hash. */
    Optional<Found> find(SecretToken token, Instant now) {
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

    /** A living session, as its owner sees it. */
    record Open(UUID id, String hash, String business, String device, Instant createdAt, Instant seenAt) {}

    /** Newest use first, in the transaction of that person. */
    List<Open> list(UserId person, Instant now) {
        return jdbc.sql("""
                        select s.id, s.token_hash, b.name, s.device, s.created_at, s.seen_at
                        from sessions s
                        join businesses b on b.id = s.business_id
                        where s.user_id = :person
                          and s.expires_at > :now
                        order by s.seen_at desc, s.id
                        limit :most
                        """)
                .param("person", person.value())
                .param("now", utc(now))
                .param("most", MOST)
                .query((row, number) -> new Open(
                        row.getObject("id", UUID.class),
                        row.getString("token_hash"),
                        row.getString("name"),
                        row.getString("device"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Ends one of the person's sessions and answers whether there was one, in the transaction of that person. */
    boolean close(UserId person, UUID session) {
        return jdbc.sql("""
                        delete from sessions
                        where user_id = :person
                          and id = :id
                        """)
                        .param("person", person.value())
                        .param("id", session)
                        .update()
                == 1;
    }

    /** Ends all of the person's sessions but the one with this hash, in the transaction of that person. */
    void closeOthers(UserId person, String keptHash) {
        jdbc.sql("""
                        delete from sessions
                        where user_id = :person
                          and token_hash <> :kept
                        """).param("person", person.value()).param("kept", keptHash).update();
    }

    /**
     * In the transaction of that person. A person has at most two hundred sessions: one more ends the one that was not used for
     * the longest time.
     */
    void open(SecretToken token, CurrentUser user, String device, Instant now) {
        jdbc.sql("""
                        delete from sessions
                        where token_hash in (
                          select token_hash
                          from sessions
                          where user_id = :user
                          order by seen_at desc, id
                          offset :kept
                        )
                        """).param("user", user.id().value()).param("kept", MOST - 1).update();
        jdbc.sql("""
                        insert into sessions (token_hash, user_id, business_id, device, created_at, seen_at, expires_at)
                        values (:hash, :user, :business, :device, :now, :now, :end)
                        """)
                .param("hash", token.hash())
                .param("user", user.id().value())
                .param("business", user.business().value())
                .param("device", device)
                .param("now", utc(now))
                .param("end", utc(now.plus(IDLE)))
                .update();
    }

    /**
     * Lets a living session go on at another business of the person, in the transaction of that person. It is the same session and ends
     * when it would have ended; other windows of the browser share it, so its token stays.
     *
     * @return whether the session was living still
     */
    boolean move(SecretToken token, CurrentUser user, Instant now) {
        return jdbc.sql("""
                        update sessions
                        set (business_id) = row (:business)
                        where token_hash = :hash
                          and user_id = :user
                          and expires_at > :now
                        """)
                        .param("hash", token.hash())
                        .param("business", user.business().value())
                        .param("user", user.id().value())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** Prolongs it, in the transaction of that person. */
    void touch(SecretToken token, Instant now) {
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
    void close(SecretToken token) {
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
        return new Found(
                Users.current(row),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
