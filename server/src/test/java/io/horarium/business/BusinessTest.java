package io.horarium.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import io.horarium.testing.Browser;
import io.horarium.testing.ServerTest;
import io.horarium.testing.Statements;
import io.horarium.testing.TestBusiness;
import io.horarium.testing.TestBusinesses;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The settings of a business and the way from its slug to it. */
@ServerTest
class BusinessTest {

    @LocalServerPort
    int port;

    @Autowired
    Businesses businesses;

    @Autowired
    BusinessDirectory directory;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    @Autowired
    TestBusinesses tests;

    TestBusiness business;

    @BeforeEach
    void open() {
        business = tests.create();
    }

    @Test
    void aNewBusinessHasTheDefaultsOfTheRules() {
        Business settings = tenants.read(business.id(), () -> businesses.get(business.id()));

        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Dubai"));
        assertThat(settings.weekStart()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(settings.policies()).isEqualTo(new Policies(0, 60, 60, 60, 24));
    }

    @Test
    void itsTextsComeInTheLanguageThatIsAskedForWhereItHasThem() {
        tenants.write(business.id(), () -> jdbc.sql("""
                        update businesses
                        set translations = '{"ar": {"name": "سكون"}}', address = 'Marina'
                        """).update());
        Business settings = tenants.read(business.id(), () -> businesses.get(business.id()));

        assertThat(settings.in("ar").name()).isEqualTo("سكون");
        assertThat(settings.in("ar-EG").name()).isEqualTo("سكون");
        assertThat(settings.in("ar").address()).isEqualTo("Marina");
        assertThat(settings.in("de").name()).isEqualTo("Test Studio");
    }

    @Test
    void aSlugIsLookedUpOnce() {
        assertThat(statements.of(
                        () -> assertThat(directory.recall(business.slug())).isEqualTo(business.id())))
                .hasSize(2);
        assertThat(statements.of(
                        () -> assertThat(directory.recall(business.slug())).isEqualTo(business.id())))
                .isEmpty();
    }

    @Test
    void aSlugThatNobodyHasIsNotFoundUntilSomebodyTakesIt() {
        String slug = "new-" + business.id();
        assertThatThrownBy(() -> directory.get(slug)).isInstanceOf(Rejected.class);

        tenants.write(
                business.id(),
                () -> jdbc.sql("update businesses set slug = :slug")
                        .param("slug", slug)
                        .update());

        assertThat(directory.get(slug)).isEqualTo(business.id());
    }

    @Test
    void nobodyReadsTheSettingsOfAnotherBusiness() {
        TestBusiness other = tests.create();

        assertThatThrownBy(() -> tenants.read(business.id(), () -> businesses.get(other.id())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> {
                    BusinessId nobody = new BusinessId(UUID.randomUUID());
                    tenants.read(nobody, () -> businesses.get(nobody));
                })
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theStaffSeeTheirOwnBusiness() {
        Browser browser = new Browser(port);
        browser.signIn(business.ownerEmail());

        JsonNode read = browser.get("/api/business").json();
        assertThat(read.path("id").asString()).isEqualTo(business.id().toString());
        assertThat(read.path("slug").asString()).isEqualTo(business.slug());
        assertThat(read.path("zone").asString()).isEqualTo("Asia/Dubai");
        assertThat(read.path("currency").asString()).isEqualTo("AED");
        assertThat(read.path("defaultBufferAfterMinutes").asInt()).isEqualTo(60);
        assertThat(read.path("version").asLong()).isEqualTo(1);
    }
}
