package io.horarium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser;
import io.horarium.testing.ServerTest;
import io.horarium.testing.Statements;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The booking page and the lists of the owner's side, over HTTP. */
@ServerTest
class CatalogHttpTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    Statements statements;

    TestStudio studio;
    Browser browser;

    @BeforeEach
    void open() {
        studio = studios.create();
        browser = new Browser(port);
    }

    @Test
    void pageShowsTheBusinessAndNothingOfWhatIsOutOfUse() {
        StaffId layla = studio.staff("Layla");
        StaffId gone = studio.staffWithoutHours("Gone", Map.of("active", false));
        ServiceId massage = studio.service(Map.of("name", "Massage", "price_amount", 4500), layla, gone);
        studio.service(Map.of("name", "Old", "active", false), layla);

        JsonNode page = page("");

        assertThat(page.path("business").path("slug").stringValue()).isEqualTo(studio.slug());
        assertThat(page.path("business").path("zone").stringValue()).isEqualTo("Asia/Dubai");
        assertThat(page.path("business").path("weekStart").stringValue()).isEqualTo("MONDAY");
        assertThat(page.path("services").size()).isEqualTo(1);
        JsonNode service = page.path("services").get(0);
        assertThat(service.path("id").stringValue()).isEqualTo(massage.toString());
        assertThat(service.path("price").path("amount").longValue()).isEqualTo(4500);
        assertThat(service.path("price").path("currency").stringValue()).isEqualTo("AED");
        assertThat(service.path("staffIds").size()).isEqualTo(1);
        assertThat(service.path("freeCancelHours").intValue()).isEqualTo(24);
        assertThat(service.path("horizonDays").intValue()).isEqualTo(60);
        assertThat(page.path("staff").size()).isEqualTo(1);
    }

    @Test
    void pageAsksNoDepositWhileNothingCanTakeIt() {
        studio.service(Map.of("price_amount", 9000, "deposit_amount", 3000), studio.staff("Layla"));

        assertThat(page("").path("services").get(0).path("deposit").isNull()).isTrue();

        browser.signIn(studio.tenant().ownerEmail());
        JsonNode seenByStaff =
                browser.get("/api/services").json().path("services").get(0);
        assertThat(seenByStaff.path("deposit").path("amount").longValue()).isEqualTo(3000);
    }

    @Test
    void pageSpeaksTheLanguageOfTheVisitorWhereTheBusinessDoes() {
        UUID category = UUID.randomUUID();
        studio.insert(
                "service_categories",
                Map.of(
                        "id",
                        category,
                        "name",
                        "Body",
                        "translations",
                        TestStudio.json("{\"ar\": {\"name\": \"الجسم\"}}")));
        StaffId layla = studio.staffWithoutHours(
                "Layla",
                Map.of(
                        "translations",
                        TestStudio.json("{\"ar\": {\"name\": \"ليلى\", \"title\": \"\"}}"),
                        "title",
                        "Lead"));
        studio.service(
                Map.of(
                        "name",
                        "Massage",
                        "summary",
                        "An hour",
                        "category_id",
                        category,
                        "focus",
                        new String[] {"Back", "Neck"},
                        "translations",
                        TestStudio.json("{\"ar\": {\"name\": \"تدليك\", \"focus\": [\"الظهر\"]}}")),
                layla);

        JsonNode arabic = page("?locale=ar");
        assertThat(arabic.path("categories").get(0).path("name").stringValue()).isEqualTo("الجسم");
        assertThat(arabic.path("services").get(0).path("name").stringValue()).isEqualTo("تدليك");
        assertThat(arabic.path("services").get(0).path("summary").stringValue()).isEqualTo("An hour");
        assertThat(arabic.path("services").get(0).path("focus").toString()).isEqualTo("[\"الظهر\"]");
        assertThat(arabic.path("staff").get(0).path("name").stringValue()).isEqualTo("ليلى");
        assertThat(arabic.path("staff").get(0).path("title").stringValue()).isEqualTo("Lead");

        assertThat(page("?locale=ar-EG").path("services").get(0).path("name").stringValue())
                .isEqualTo("تدليك");
        assertThat(page("?locale=fr").path("services").get(0).path("name").stringValue())
                .isEqualTo("Massage");
        assertThat(page("?locale=%3Cscript%3E")
                        .path("services")
                        .get(0)
                        .path("focus")
                        .toString())
                .isEqualTo("[\"Back\",\"Neck\"]");
    }

    @Test
    void unitsAreShownOnlyWhereTheCustomerChoosesOne() {
        StaffId layla = studio.staff("Layla");
        ServiceId pilates = studio.service(Map.of("capacity", 2, "position", 0), layla);
        ServiceId massage = studio.service(Map.of("position", 1), layla);
        List<UnitId> reformers = studio.units(pilates, 2, true, "Reformer 1", "Reformer 2");
        studio.units(massage, 1, false, "Room 1");

        JsonNode services = page("").path("services");

        assertThat(services.get(0)
                        .path("units")
                        .valueStream()
                        .map(unit -> unit.path("id").stringValue()))
                .containsExactly(reformers.get(0).toString(), reformers.get(1).toString());
        assertThat(services.get(1).path("units").size()).isZero();
    }

    @Test
    void pageTakesFiveStatementsHoweverMuchThereIs() {
        for (int each = 0; each < 20; each++) {
            studio.service(Map.of(), studio.staff("Member " + each));
        }
        page("");

        assertThat(statements.of(() -> page(""))).hasSize(5);
    }

    @Test
    void listsAreForStaffAndInTheOrderOfTheBusiness() {
        assertThat(browser.get("/api/staff").status()).isEqualTo(401);
        assertThat(browser.get("/api/services").status()).isEqualTo(401);
        StaffId first = studio.staffWithoutHours("Zara", Map.of());
        StaffId second = studio.staff("Anna");
        ServiceId session = studio.service(Map.of(), second, first);

        browser.signIn(studio.tenant().ownerEmail());
        JsonNode staff = browser.get("/api/staff").json().path("staff");
        JsonNode services = browser.get("/api/services").json().path("services");

        assertThat(staff.valueStream().map(each -> each.path("name").stringValue()))
                .containsExactly("Zara", "Anna");
        assertThat(staff.get(0).path("zone").isNull()).isTrue();
        assertThat(staff.get(1).path("zone").stringValue()).isEqualTo("Asia/Dubai");
        assertThat(services.get(0).path("id").stringValue()).isEqualTo(session.toString());
        assertThat(services.get(0).path("staffIds").valueStream().map(JsonNode::stringValue))
                .containsExactly(first.toString(), second.toString());
    }

    @Test
    void listsOfAnotherBusinessStayThere() {
        studio.service(Map.of(), studio.staff("Layla"));
        TestStudio other = studios.create();

        browser.signIn(other.tenant().ownerEmail());

        assertThat(browser.get("/api/staff").json().path("staff").size()).isZero();
        assertThat(browser.get("/api/services").json().path("services").size()).isZero();
    }

    private JsonNode page(String query) {
        return browser.get("/api/public/booking/" + studio.slug() + "/services" + query)
                .json();
    }
}
