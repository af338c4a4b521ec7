package io.horarium.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Tenants;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who did what, over HTTP. */
@ServerTest
class AuditTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    TestStudio studio;
    Browser owner;
    StaffId layla;
    ServiceId service;

    @BeforeEach
    void open() {
        studio = studios.create();
        layla = studio.staff("Layla");
        service = studio.service(Map.of("name", "Facial"), layla);
        owner = new Browser(port);
        owner.signIn(studio.tenant().ownerEmail());
    }

    @Test
    void tellsWhoChangedWhatFromWhatToWhat() {
        Answer made = owner.post("/api/resources", Map.of("name", "Rooms"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String id = made.json().path("id").asString();
        owner.send("PUT", "/api/resources/" + id, "{\"name\":\"Quiet rooms\"}");

        JsonNode entry = newest("");

        assertThat(entry.path("kind").asString()).isEqualTo("resource.changed");
        assertThat(entry.path("operation").asString()).isEqualTo("changeResource");
        assertThat(entry.at("/subject/id").asString()).isEqualTo(id);
        assertThat(entry.at("/subject/label").asString()).isEqualTo("Quiet rooms");
        assertThat(entry.at("/actor/kind").asString()).isEqualTo("USER");
        assertThat(entry.at("/actor/id").asString())
                .isEqualTo(studio.tenant().owner().toString());
        assertThat(entry.at("/actor/name").asString()).isEqualTo("Test Person");
        assertThat(entry.at("/fields/0").asString()).isEqualTo("name");
        assertThat(entry.at("/before/name").asString()).isEqualTo("Rooms");
        assertThat(entry.at("/after/name").asString()).isEqualTo("Quiet rooms");
        assertThat(entry.path("network").asString()).isEqualTo("127.0.0.0/24");
    }

    @Test
    void tellsTheSignInAndTheSignOut() {
        owner.post("/api/auth/logout", Map.of());
        owner.signIn(studio.tenant().ownerEmail());

        List<String> kinds = kinds("?kind=session");

        assertThat(kinds).startsWith("session.created", "session.removed", "session.created");
        JsonNode entry = newest("?kind=session.created");
        assertThat(entry.path("operation").asString()).isEqualTo("login");
        assertThat(entry.at("/actor/kind").asString()).isEqualTo("USER");
        assertThat(entry.at("/actor/id").asString())
                .isEqualTo(studio.tenant().owner().toString());
    }

    @Test
    void tellsNoSecretAndNothingOfACustomerButTheirId() {
        owner.post("/api/api-keys", Map.of("name", "Till", "scopes", List.of("catalog:read")));
        Answer added = owner.post(
                "/api/customers",
                Map.of("name", "Noor Haddad", "email", "noor@example.test", "phone", "+971501234567"));
        assertThat(added.status()).as(added.body()).isEqualTo(201);

        JsonNode entry = newest("?kind=customer");
        assertThat(entry.at("/subject/label").asString()).isEqualTo("Noor Haddad");
        assertThat(stored()).contains("Till").doesNotContain("token_hash").doesNotContain("Noor", "noor@", "97150");

        String customer = added.json().path("id").asString();
        assertThat(owner.send("POST", "/api/customers/" + customer + "/erase", null)
                        .status())
                .isEqualTo(200);
        assertThat(owner.get("/api/audit").body()).doesNotContain("Noor");
        assertThat(newest("?kind=customer").path("fields").toString()).contains("name", "erasedAt");
    }

    @Test
    void writesOneEntryForOneDocument() {
        Answer schedule = owner.get("/api/staff/" + layla + "/schedule");
        Answer changed = owner.send(
                "PUT",
                "/api/staff/" + layla + "/schedule",
                "{\"weekly\":[{\"kind\":\"OPEN\",\"day\":\"MONDAY\",\"start\":\"10:00\",\"end\":\"12:00\"}],\"exceptions\":[],\"travel\":[]}",
                "If-Match",
                schedule.header("ETag").orElseThrow());
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);

        JsonNode entries = owner.get("/api/audit?kind=staff").json().path("entries");
        JsonNode entry = entries.path(0);
        assertThat(entry.path("operation").asString()).isEqualTo("changeStaffSchedule");
        assertThat(entry.path("fields").toString()).isEqualTo("[\"weeklyHours\"]");
        assertThat(entry.at("/before/weeklyHours").size()).isEqualTo(5);
        assertThat(entry.at("/after/weeklyHours").toString())
                .contains("\"startMinute\":600")
                .contains("\"endMinute\":720");
    }

    @Test
    void writesNothingWhereNothingHappened() {
        int before = count();

        owner.send("PUT", "/api/business?dryRun=true", business("Another name"));
        owner.send("PUT", "/api/business", "{\"name\":7}");
        owner.get("/api/services");
        assertThat(count()).isEqualTo(before);

        Answer changed = owner.send("PUT", "/api/business", business("Another name"));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(newest("").path("kind").asString()).isEqualTo("business.changed");
        int after = count();
        owner.send("PUT", "/api/business", business("Another name"));
        assertThat(count()).isEqualTo(after);
    }

    @Test
    void cannotBeChanged() {
        for (String attack : List.of(
                "update audit_entries set actor_name = 'somebody else' where business_id = :business",
                "delete from audit_entries where business_id = :business",
                "truncate audit_entries")) {
            assertThatThrownBy(() -> tenants.write(
                            studio.business(),
                            () -> attack.contains(":business")
                                    ? jdbc.sql(attack)
                                            .param("business", studio.business().value())
                                            .update()
                                    : jdbc.sql(attack).update()))
                    .as(attack)
                    .hasStackTraceContaining("an audit entry stays as it was written");
        }
    }

    @Test
    void isReadPageByPage() {
        for (int i = 0; i < 5; i++) {
            owner.post("/api/resources", Map.of("name", "Room " + i));
        }

        JsonNode first = owner.get("/api/audit?kind=resource&limit=2").json();
        JsonNode second = owner.get("/api/audit?kind=resource&limit=2&cursor="
                        + first.path("nextCursor").asString())
                .json();
        JsonNode third = owner.get("/api/audit?kind=resource&limit=2&cursor="
                        + second.path("nextCursor").asString())
                .json();

        assertThat(List.of(labels(first), labels(second), labels(third)))
                .containsExactly("Room 4 Room 3", "Room 2 Room 1", "Room 0");
        assertThat(third.path("nextCursor").isNull()).isTrue();
        assertThat(owner.get("/api/audit?cursor=nonsense").status()).isEqualTo(422);
        assertThat(owner.get("/api/audit?limit=0").status()).isEqualTo(400);
        assertThat(owner.get("/api/audit?from=2026-11-02&to=2026-11-01").status())
                .isEqualTo(422);
    }

    @Test
    void isNarrowedByDateAndActor() {
        String other = "admin@" + studio.slug() + ".test";
        String id = businesses.join(studio.business(), other, "ADMIN", null).toString();
        Browser admin = new Browser(port);
        admin.signIn(other);
        admin.post("/api/resources", Map.of("name", "Rooms"));

        assertThat(kinds("?actorId=" + id)).containsExactly("resource.created", "session.created");
        assertThat(kinds("?to=2020-01-01")).isEmpty();
        assertThat(kinds("?from=2020-01-01")).isNotEmpty();
    }

    @Test
    void isForOwnersAndAdministrators() {
        String email = "staff@" + studio.slug() + ".test";
        businesses.join(studio.business(), email, "STAFF", layla);
        Browser member = new Browser(port);
        member.signIn(email);

        assertThat(member.get("/api/audit").status()).isEqualTo(403);
        assertThat(member.get("/api/exports?kind=audit").status()).isEqualTo(403);
    }

    @Test
    void saysThatItWasACustomer() {
        Answer booked = new Browser(port)
                .post(
                        "/api/public/booking/" + studio.slug() + "/waitlist",
                        Map.of(
                                "serviceId", service.toString(),
                                "from", java.time.LocalDate.now().plusDays(2).toString(),
                                "to", java.time.LocalDate.now().plusDays(3).toString(),
                                "timezone", "Asia/Dubai",
                                "customer", Map.of("name", "Noor Haddad", "email", "noor@example.test")));
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);

        JsonNode entry = newest("?kind=waitlist-entry");
        assertThat(entry.at("/actor/kind").asString()).isEqualTo("CUSTOMER");
        assertThat(entry.at("/actor/name").isNull()).isTrue();
    }

    @Test
    void goesOutAsAFile() {
        owner.post("/api/resources", Map.of("name", "=cmd|' /C calc'!A0"));

        String file = owner.get("/api/exports?kind=audit").body();

        assertThat(file)
                .startsWith("At,What,Id,Label,By,Actor,Operation,Fields,Before,After,Network\r\n")
                .contains(",'=cmd|' /C calc'!A0,USER,Test Person,addResource,");
    }

    private static String business(String name) {
        return """
                {"name":"%s","zone":"Asia/Dubai","currency":"AED","locale":"en","weekStart":"MONDAY",
                 "defaultBufferBeforeMinutes":0,"defaultBufferAfterMinutes":60,"minimumNoticeMinutes":60,"horizonDays":60,"freeCancelHours":24}
                """.formatted(name);
    }

    private JsonNode newest(String query) {
        Answer answer = owner.get("/api/audit" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().at("/entries/0");
    }

    private List<String> kinds(String query) {
        return owner.get("/api/audit" + query)
                .json()
                .path("entries")
                .valueStream()
                .map(each -> each.path("kind").asString())
                .toList();
    }

    private static String labels(JsonNode page) {
        return String.join(
                " ",
                page.path("entries")
                        .valueStream()
                        .map(each -> each.at("/subject/label").asString())
                        .toList());
    }

    private int count() {
        return tenants.read(
                studio.business(),
                () -> jdbc.sql("select count(*) from audit_entries")
                        .query(Integer.class)
                        .single());
    }

    private String stored() {
        return tenants.read(
                studio.business(),
                () -> jdbc.sql("select string_agg(e::text, ' ') from audit_entries e")
                        .query(String.class)
                        .single());
    }
}
