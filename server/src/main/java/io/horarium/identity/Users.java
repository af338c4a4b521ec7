package io.horarium.identity;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people who sign in. */
@Repository
class Users {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account as the sign-in sees it; without a hash it has no password. */
    record Account(
            UserId id, String name, String email, @Nullable String passwordHash) {}

    /** Behind the door of the e-mail address, which is in lower case. */
    Optional<Account> find(String email) {
        return jdbc.sql("""
                        select id, name, email, password_hash
                        from users
                        where email = :email
                        """)
                .param("email", email)
                .query((row, number) -> account(row))
                .optional();
    }

    /** The account of somebody who is known already, in the transaction of that person. */
    Optional<Account> find(UserId user) {
        return jdbc.sql("""
                        select id, name, email, password_hash
                        from users
                        where id = :user
                        """)
                .param("user", user.value())
                .query((row, number) -> account(row))
                .optional();
    }

    /**
     * Whether the account has the password that was proved, in the transaction of that person. The row is held until its end: whoever changes the password meanwhile waits,
     * and then ends the session that this transaction opened.
     */
    boolean holdPassword(Account proved) {
        return jdbc.sql("""
                        select id
                        from users
                        where id = :user
                          and password_hash is not distinct from :hash
                        for share
                        """)
                .param("user", proved.id().value())
                .param("hash", proved.passwordHash())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** A new account, in the transaction of that person; an address that somebody has is a violation of a constraint. */
    void add(Account account, Instant now) {
        jdbc.sql("""
                        insert into users (id, email, name, password_hash, created_at)
                        values (:id, :email, :name, :hash, :now)
                        """)
                .param("id", account.id().value())
                .param("email", account.email())
                .param("name", account.name())
                .param("hash", account.passwordHash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the transaction of that person. */
    void setPassword(UserId user, String hash) {
        jdbc.sql("""
                        update users
                        set password_hash = :hash
                        where id = :user
                        """).param("hash", hash).param("user", user.value()).update();
    }

    /** A business that somebody may switch to. */
    record Membership(BusinessId id, String slug, String name, Role role) {}

    /** All businesses of somebody by name, in the transaction of that person. */
    List<Membership> memberships(UserId user) {
        return jdbc.sql("""
                        select b.id, b.slug, b.name, m.role
                        from memberships m
                        join businesses b on b.id = m.business_id
                        where m.user_id = :user
                        order by lower(b.name), b.id
                        limit :most
                        """)
                .param("user", user.value())
                .param("most", MOST)
                .query((row, number) -> new Membership(
                        new BusinessId(row.getObject("id", UUID.class)),
                        row.getString("slug"),
                        row.getString("name"),
                        Role.valueOf(row.getString("role"))))
                .list();
    }

    /** Somebody at one of their businesses, in the transaction of that person. */
    Optional<CurrentUser> findMembership(UserId user, BusinessId business) {
        return jdbc.sql("""
                        select u.id, u.name, u.email, m.business_id, m.role, m.staff_id
                        from memberships m
                        join users u on u.id = m.user_id
                        where m.user_id = :user
                          and m.business_id = :business
                        """)
                .param("user", user.value())
                .param("business", business.value())
                .query((row, number) -> current(row))
                .optional();
    }

    /** The business that the account joined first, in the transaction of that person. */
    Optional<CurrentUser> findFirstMembership(Account account) {
        return jdbc.sql("""
                        select u.id, u.name, u.email, m.business_id, m.role, m.staff_id
                        from memberships m
                        join businesses b on b.id = m.business_id
                        join users u on u.id = m.user_id
                        where m.user_id = :user
                        order by b.created_at, b.id
                        limit 1
                        """)
                .param("user", account.id().value())
                .query((row, number) -> current(row))
                .optional();
    }

    /** From the columns of a user and of a membership. */
    static CurrentUser current(ResultSet row) throws SQLException {
        return new CurrentUser(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                new BusinessId(row.getObject("business_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                staff(row.getObject("staff_id", UUID.class)),
                null);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("password_hash"));
    }

    static @Nullable StaffId staff(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }
}
