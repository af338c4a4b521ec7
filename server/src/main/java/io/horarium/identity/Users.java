package io.horarium.identity;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UserId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people who sign in. */
@Repository
class Users {

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
                .query((row, number) -> new Account(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("password_hash")))
                .optional();
    }

    /** The business that the account joined first, in the transaction of that person. */
    Optional<CurrentUser> findFirstMembership(Account account) {
        return jdbc.sql("""
                        select m.business_id, m.role, m.staff_id
                        from memberships m
                        join businesses b on b.id = m.business_id
                        where m.user_id = :user
                        order by b.created_at, b.id
                        limit 1
                        """)
                .param("user", account.id().value())
                .query((row, number) -> new CurrentUser(
                        account.id(),
                        account.name(),
                        account.email(),
                        new BusinessId(row.getObject("business_id", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        staff(row.getObject("staff_id", UUID.class))))
                .optional();
    }

    static @Nullable StaffId staff(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }
}
