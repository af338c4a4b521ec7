package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.UserId;
import io.horarium.platform.Tenants;
import io.horarium.testing.Browser;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestBusiness;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestClock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A business with an owner, an administrator and somebody of the staff, each with a browser. */
@ServerTest
abstract class Office {

    @LocalServerPort
    int port;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    TestClock clock;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    TestBusiness business;
    UserId adminId;
    UserId staffId;
    Browser owner;
    Browser admin;
    Browser staff;

    @BeforeEach
    void open() {
        business = businesses.create();
        adminId = businesses.join(business.id(), mail("admin"), "ADMIN", null);
        staffId = businesses.join(business.id(), mail("staff"), "STAFF", null);
        owner = signedIn(business.ownerEmail());
        admin = signedIn(mail("admin"));
        staff = signedIn(mail("staff"));
    }

    String mail(String name) {
        return name + "@" + business.slug() + ".test";
    }

    Browser signedIn(String email) {
        Browser browser = new Browser(port);
        assertThat(browser.signIn(email).status()).isEqualTo(200);
        return browser;
    }

    /** Nobody, but with the cookie that a form needs. */
    Browser stranger() {
        Browser browser = new Browser(port);
        browser.get("/api/session");
        return browser;
    }

    /** A staff member whom people can be tied to. */
    UUID staffMember(TestBusiness of) {
        UUID id = UUID.randomUUID();
        tenants.write(
                of.id(),
                () -> jdbc.sql("insert into staff_members (business_id, id, name) values (:business, :id, 'Layla')")
                        .param("business", of.id().value())
                        .param("id", id)
                        .update());
        return id;
    }
}
