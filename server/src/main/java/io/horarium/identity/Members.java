package io.horarium.identity;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UserId;
import io.horarium.platform.Ceilings;
import io.horarium.platform.Rejected;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to a business. Every call belongs inside a transaction of that business. */
@Repository
class Members {

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final Ceilings ceilings;

    Members(JdbcClient jdbc, Ceilings ceilings) {
        this.jdbc = jdbc;
        this.ceilings = ceilings;
    }

    /** Somebody who may sign in for the business. */
    record Member(
            UserId id,
            String name,
            String email,
            Role role,
            @Nullable StaffId staffId,
            long version) {}

    /** By name; there are at most a thousand. */
    List<Member> list(BusinessId business) {
        return jdbc.sql("""
                        select u.id, u.name, u.email, m.role, m.staff_id, m.version
                        from memberships m
                        join users u on u.id = m.user_id
                        where m.business_id = :business
                        order by lower(u.name), u.id
                        """)
                .param("business", business.value())
                .query((row, number) -> member(row))
                .list();
    }

    Optional<Member> find(BusinessId business, UserId user) {
        return jdbc.sql("""
                        select u.id, u.name, u.email, m.role, m.staff_id, m.version
                        from memberships m
                        join users u on u.id = m.user_id
                        where m.business_id = :business
                          and m.user_id = :user
                        """)
                .param("business", business.value())
                .param("user", user.value())
                .query((row, number) -> member(row))
                .optional();
    }

    boolean has(BusinessId business, String email) {
        return jdbc.sql("""
                        select exists (
                          select from memberships m
                          join users u on u.id = m.user_id
                          where m.business_id = :business
                            and u.email = :email)
                        """)
                .param("business", business.value())
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    /** The owners, locked until the transaction ends: of two that demote each other the second one waits and then sees it. */
    List<UserId> lockOwners(BusinessId business) {
        return jdbc.sql("""
                        select user_id
                        from memberships
                        where business_id = :business
                          and role = 'OWNER'
                        order by user_id
                        for update
                        """)
                .param("business", business.value())
                .query((row, number) -> new UserId(row.getObject("user_id", UUID.class)))
                .list();
    }

    /** Locks a membership until the transaction ends, where there is one. */
    void lock(BusinessId business, UserId user) {
        jdbc.sql("""
                        select user_id
                        from memberships
                        where business_id = :business
                          and user_id = :user
                        for update
                        """)
                .param("business", business.value())
                .param("user", user.value())
                .query()
                .listOfRows();
    }

    /**
     * Whether the person was new to the business.
     *
     * @throws Rejected when there are a thousand already
     */
    boolean add(BusinessId business, UserId user, Role role, @Nullable StaffId staff) {
        ceilings.mustHaveRoom(business, "people who sign in", MOST, """
                select count(*)
                from memberships
                where business_id = :business
                """);
        return jdbc.sql("""
                        insert into memberships (business_id, user_id, role, staff_id)
                        values (:business, :user, :role, :staff)
                        on conflict (business_id, user_id) do nothing
                        """)
                        .param("business", business.value())
                        .param("user", user.value())
                        .param("role", role.name())
                        .param("staff", staff == null ? null : staff.value())
                        .update()
                == 1;
    }

    void update(BusinessId business, UserId user, Role role, @Nullable StaffId staff) {
        jdbc.sql("""
                        update memberships
                        set role = :role, staff_id = :staff, version = version + 1
                        where business_id = :business
                          and user_id = :user
                        """)
                .param("business", business.value())
                .param("user", user.value())
                .param("role", role.name())
                .param("staff", staff == null ? null : staff.value())
                .update();
    }

    /** Ends the membership and with it the sessions of that person at this business. */
    void remove(BusinessId business, UserId user) {
        jdbc.sql("""
                        delete from memberships
                        where business_id = :business
                          and user_id = :user
                        """)
                .param("business", business.value())
                .param("user", user.value())
                .update();
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                Users.staff(row.getObject("staff_id", UUID.class)),
                row.getLong("version"));
    }
}
