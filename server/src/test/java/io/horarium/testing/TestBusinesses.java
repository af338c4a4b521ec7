package io.horarium.testing;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UserId;
import io.horarium.platform.Ids;
import io.horarium.platform.Tenants;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes businesses and people for tests, by SQL and below row-level security, as the application itself writes. */
public final class TestBusinesses {

    /** Everybody's password. */
    public static final String PASSWORD = "correct horse battery staple";

    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final PasswordEncoder passwords;
    private @Nullable String hash;

    TestBusinesses(Tenants tenants, JdbcClient jdbc, Ids ids, PasswordEncoder passwords) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.ids = ids;
        this.passwords = passwords;
    }

    /** A fresh business with its owner. */
    public TestBusiness create() {
        BusinessId business = new BusinessId(ids.next());
        String slug = "test-" + business;
        return tenants.write(business, () -> {
            jdbc.sql("""
                            insert into businesses (id, slug, name, created_at)
                            values (:id, :slug, 'Test Studio', :now)
                            """)
                    .param("id", business.value())
                    .param("slug", slug)
                    .param("now", now())
                    .update();
            String email = "owner@" + slug + ".test";
            UserId owner = join(business, email, "OWNER", null);
            return new TestBusiness(business, slug, owner, email);
        });
    }

    /**
     * Somebody more who may sign in for a business.
     *
     * @param role OWNER, ADMIN or STAFF
     * @param staff the staff member who this person is, where there is one
     */
    public UserId join(BusinessId business, String email, String role, @Nullable StaffId staff) {
        UserId user = new UserId(ids.next());
        return tenants.write(
                business,
                () -> tenants.person(user, () -> {
                    jdbc.sql("""
                            insert into users (id, email, name, password_hash, created_at)
                            values (:id, :email, 'Test Person', :hash, :now)
                            """)
                            .param("id", user.value())
                            .param("email", email)
                            .param("hash", hash())
                            .param("now", now())
                            .update();
                    jdbc.sql("""
                            insert into memberships (business_id, user_id, role, staff_id)
                            values (:business, :user, :role, :staff)
                            """)
                            .param("business", business.value())
                            .param("user", user.value())
                            .param("role", role)
                            .param("staff", staff == null ? null : staff.value())
                            .update();
                    return user;
                }));
    }

    // hashing is slow on purpose; one hash serves all
    private synchronized String hash() {
        String made = hash;
        if (made == null) {
            made = String.valueOf(passwords.encode(PASSWORD));
            hash = made;
        }
        return made;
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
