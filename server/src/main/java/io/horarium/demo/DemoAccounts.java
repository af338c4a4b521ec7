package io.horarium.demo;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The people who may sign in to the demo: its owner, and one staff member who sees her own column. */
@Component
class DemoAccounts {

    static final String OWNER_EMAIL = "owner@demo.test";
    static final String STAFF_EMAIL = "layla@demo.test";
    static final String PASSWORD = "demo";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Ids ids;
    private final Clock clock;

    DemoAccounts(JdbcClient jdbc, PasswordEncoder passwords, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.ids = ids;
        this.clock = clock;
    }

    /** Inside the transaction that moves the studio in. */
    void open(BusinessId business, CatalogRows catalog) {
        String hash = String.valueOf(passwords.encode(PASSWORD));
        account(business, OWNER_EMAIL, "Noor Al Hashimi", hash, "OWNER", null);
        account(business, STAFF_EMAIL, "Layla Haddad", hash, "STAFF", catalog.staff("layla"));
    }

    private void account(
            BusinessId business, String email, String name, String hash, String role, @Nullable UUID staff) {
        UUID user = ids.next();
        // a person's own row can be written by that person only
        jdbc.sql("select set_config('horarium.user_id', :user, true)")
                .param("user", user.toString())
                .query(String.class)
                .single();
        jdbc.sql("""
                        insert into users (id, email, name, password_hash, created_at)
                        values (:id, :email, :name, :hash, :now)
                        """)
                .params(Map.of(
                        "id", user,
                        "email", email,
                        "name", name,
                        "hash", hash,
                        "now", clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
        jdbc.sql("""
                        insert into memberships (business_id, user_id, role, staff_id)
                        values (:business, :user, :role, :staff)
                        """)
                .param("business", business.value())
                .param("user", user)
                .param("role", role)
                .param("staff", staff)
                .update();
    }
}
