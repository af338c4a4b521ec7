package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Statements;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The staff look customers up, write them down and change them. */
class CustomersTest extends AtTheSalon {

    @Autowired
    Statements statements;

    @Test
    void findsByTheBeginningOfNameFamilyNameAndAddressAndByNumber() {
        Browser owner = owner();
        add(owner, "Noor Haddad", "noor@example.test", "+971 50 123 4567");
        add(owner, "Omar Nasser", "hello@nasser.test", null);

        assertThat(names(owner, "")).containsExactly("Noor Haddad", "Omar Nasser");
        assertThat(names(owner, "noo")).containsExactly("Noor Haddad");
        assertThat(names(owner, "NOOR HAD")).containsExactly("Noor Haddad");
        assertThat(names(owner, "hadd")).containsExactly("Noor Haddad");
        assertThat(names(owner, "hello@")).containsExactly("Omar Nasser");
        assertThat(names(owner, "+971 50")).containsExactly("Noor Haddad");
        assertThat(names(owner, "050 1234567")).containsExactly("Noor Haddad");
        assertThat(names(owner, "4567")).containsExactly("Noor Haddad");
        assertThat(names(owner, "oor")).isEmpty();
        assertThat(names(owner, "%")).isEmpty();
        assertThat(names(owner, "050 1234568")).isEmpty();
    }

    @Test
    void turnsThePagesInTheOrderOfNamesWithoutLosingAnybody() {
        Browser owner = owner();
        tenants.write(
                salon.id(),
                () -> jdbc.sql("""
                        insert into customers (business_id, id, name, email, created_at)
                        select :business, gen_random_uuid(), 'Guest ' || n % 7, 'guest' || n || '@example.test', now()
                        from generate_series(1, 120) n
                        """).param("business", salon.id().value()).update());

        List<String> emails = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = owner.get("/api/customers?cursor=" + cursor).json();
            emails.addAll(page.path("customers").findValuesAsString("email"));
            names.addAll(page.path("customers").findValuesAsString("name"));
            sizes.add(page.path("customers").size());
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());

        assertThat(sizes).containsExactly(50, 50, 20);
        assertThat(emails).hasSize(120).doesNotHaveDuplicates();
        assertThat(names).isSorted();
    }

    @Test
    void refusesACursorAndASearchThatAreNone() {
        Browser owner = owner();

        assertThat(owner.get("/api/customers?cursor=nowhere").status()).isEqualTo(422);
        assertThat(owner.get("/api/customers?cursor=%00").status()).isIn(400, 422);
        assertThat(owner.get("/api/customers?search=a%00b").status()).isIn(400, 422);
        assertThat(owner.get("/api/customers?search=" + "a".repeat(101)).status())
                .isEqualTo(422);
    }

    @Test
    void asksTheDatabaseOnceForAPageAndTwiceForAFileHoweverMuchThereIs() {
        Browser owner = owner();
        visitor.book(service, Salon.at("10:00"), "noor@example.test");
        String id = idOf(owner, "noor");
        visitor.book(service, Salon.at("11:00"), "noor@example.test");
        visitor.book(service, Salon.at("12:00"), "omar@example.test");

        assertThat(statements.of(() -> owner.get("/api/customers")).stream().filter(sql -> sql.contains("customers")))
                .hasSize(1);
        assertThat(statements.of(() -> owner.get("/api/customers/" + id)).stream()
                        .filter(sql -> sql.contains("customers") || sql.contains("appointments")))
                .hasSize(2);
    }

    @Test
    void tellsWhenACustomerCame() {
        Browser owner = owner();
        visitor.book(service, Salon.at("10:00"), "noor@example.test");
        visitor.book(service, Salon.at("11:00"), "noor@example.test");

        Answer file = owner.get("/api/customers/" + idOf(owner, "noor"));

        assertThat(file.header("ETag")).contains("\"1\"");
        assertThat(file.json().path("visits").findValuesAsString("start"))
                .containsExactly(Salon.at("11:00").toString(), Salon.at("10:00").toString());
        assertThat(file.json().at("/visits/0/status").asString()).isEqualTo("CONFIRMED");
        assertThat(file.json().at("/visits/0/serviceName").asString()).isEqualTo("Something");
        assertThat(file.json().path("moreVisits").asBoolean()).isFalse();
    }

    @Test
    void turnsThePagesOfTheVisitsWithoutLosingOne() {
        Browser owner = owner();
        visitor.book(service, Salon.at("10:00"), "noor@example.test");
        String id = idOf(owner, "noor");
        // all of them at the same start, so that only their ids tell them apart
        tenants.write(
                salon.id(),
                () -> jdbc.sql("""
                        insert into bookings (business_id, id, appointment_id, customer_id, manage_token_hash, created_at)
                        select b.business_id, gen_random_uuid(), b.appointment_id, b.customer_id, sha256(gen_random_uuid()::text::bytea), now()
                        from bookings b, generate_series(1, 229)
                        where b.business_id = :business
                        """).param("business", salon.id().value()).update());

        JsonNode file = owner.get("/api/customers/" + id).json();
        List<String> found = new ArrayList<>(file.path("visits").findValuesAsString("bookingId"));
        String cursor = file.path("visitsCursor").asString("");
        assertThat(file.path("moreVisits").asBoolean()).isTrue();
        while (!cursor.isEmpty()) {
            JsonNode page = owner.get("/api/customers/" + id + "/visits?cursor=" + cursor)
                    .json();
            found.addAll(page.path("visits").findValuesAsString("bookingId"));
            cursor = page.path("nextCursor").asString("");
        }

        assertThat(found).hasSize(230).doesNotHaveDuplicates();
        assertThat(owner.get("/api/customers/" + id + "/visits?cursor=nowhere").status())
                .isEqualTo(422);
        assertThat(owner.get("/api/customers/" + java.util.UUID.randomUUID() + "/visits")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void showsStaffMembersTheCustomersOfTheirOwnAppointmentsOnly() {
        StaffId colleague = salon.staff();
        ServiceId theirs = salon.service(Draft.ofMinutes(30), colleague);
        visitor.book(service, Salon.at("10:00"), "noor@example.test");
        visitor.book(theirs, Salon.at("11:00"), "noor@example.test");
        visitor.book(theirs, Salon.at("12:00"), "omar@example.test");
        Browser owner = owner();
        String email = "staff@" + salon.slug() + ".test";
        businesses.join(salon.id(), email, "STAFF", member);
        Browser staff = new Browser(port);
        staff.signIn(email);

        assertThat(staff.get("/api/customers").json().path("customers").findValuesAsString("email"))
                .containsExactly("noor@example.test");
        assertThat(staff.get("/api/customers/" + idOf(owner, "noor"))
                        .json()
                        .path("visits")
                        .findValuesAsString("start"))
                .containsExactly(Salon.at("10:00").toString());
        String other = idOf(owner, "omar");
        assertThat(staff.get("/api/customers/" + other).status()).isEqualTo(404);
        assertThat(staff.get("/api/customers/" + other + "/visits").status()).isEqualTo(404);
        assertThat(staff.get("/api/customers/" + other + "/export").status()).isEqualTo(403);
        assertThat(staff.post("/api/customers/" + other + "/erase", "").status())
                .isEqualTo(403);
    }

    @Test
    void writesACustomerDownOnceForEachAddress() {
        Browser owner = owner();
        Map<String, Object> noor = Map.of("name", "Noor", "email", "noor@example.test");
        String key = UUID.randomUUID().toString();

        Answer added = owner.post("/api/customers", noor, "Idempotency-Key", key);
        Answer again = owner.post("/api/customers", noor, "Idempotency-Key", key);
        Answer other = owner.post("/api/customers", Map.of("name", "Nora", "email", "NOOR@example.test"));

        assertThat(added.status()).isEqualTo(201);
        String id = added.json().path("id").asString();
        assertThat(added.header("Location")).contains("/api/customers/" + id);
        assertThat(again.json().path("id").asString()).isEqualTo(id);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("customer-exists");
        assertThat(other.json().path("customerId").asString()).isEqualTo(id);
    }

    @Test
    void changesWhatIsKnownUnlessSomebodyElseDidMeanwhile() {
        Browser owner = owner();
        String path = "/api/customers/" + add(owner, "Noor Haddad", "noor@example.test", null);
        String change = """
                {"name":"Noor Saleh","phone":"+971 50 1","notes":"Left knee",
                 "marketing":{"optIn":true,"givenAt":"2026-01-05T09:00:00Z","source":"form at the desk"}}
                """.replace("+971 50 1", "+971 50 123 4567");

        Answer changed = owner.send("PUT", path, change, "If-Match", "\"1\"");
        Answer late = owner.send("PUT", path, change, "If-Match", "\"1\"");

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.header("ETag")).contains("\"2\"");
        JsonNode known = owner.get(path).json().path("customer");
        assertThat(known.path("name").asString()).isEqualTo("Noor Saleh");
        assertThat(known.path("notes").asString()).isEqualTo("Left knee");
        assertThat(known.at("/marketing/givenAt").asString()).isEqualTo("2026-01-05T09:00:00Z");
        assertThat(known.at("/marketing/source").asString()).isEqualTo("form at the desk");
        assertThat(late.status()).isEqualTo(412);
        assertThat(names(owner, "saleh")).containsExactly("Noor Saleh");
        assertThat(names(owner, "haddad")).isEmpty();
    }

    @Test
    void knowsSinceWhenAndFromWhereAConsentIs() {
        Browser owner = owner();
        visitor.send(
                Visitor.with(Visitor.request(service, Salon.at("10:00"), "noor@example.test"), "marketingOptIn", true));
        String path = "/api/customers/" + idOf(owner, "noor");
        JsonNode given = owner.get(path).json().at("/customer/marketing");

        assertThat(given.path("optIn").asBoolean()).isTrue();
        assertThat(given.path("source").asString()).isEqualTo("booking");
        assertThat(given.path("givenAt").asString()).isNotEmpty();
        assertThat(put(owner, path, "{\"name\":\"Noor\",\"marketing\":{\"optIn\":true}}")
                        .json()
                        .path("marketing"))
                .isEqualTo(given);
        assertThat(put(owner, path, "{\"name\":\"Noor\",\"marketing\":{\"optIn\":false,\"source\":\"desk\"}}")
                        .status())
                .isEqualTo(422);
        assertThat(put(
                                owner,
                                path,
                                "{\"name\":\"Noor\",\"marketing\":{\"optIn\":true,\"givenAt\":\"2199-01-01T00:00:00Z\"}}")
                        .status())
                .isEqualTo(422);
        assertThat(put(owner, path, "{\"name\":\"Noor\"}")
                        .json()
                        .at("/marketing/optIn")
                        .asBoolean())
                .isFalse();
    }

    private String add(Browser owner, String name, String email, @org.jspecify.annotations.Nullable String phone) {
        Map<String, Object> request = phone == null
                ? Map.of("name", name, "email", email)
                : Map.of("name", name, "email", email, "phone", phone);
        return owner.post("/api/customers", request).json().path("id").asString();
    }

    private static Answer put(Browser owner, String path, String body) {
        return owner.send("PUT", path, body);
    }

    private static List<String> names(Browser browser, String search) {
        return browser.get("/api/customers?search=" + URLEncoder.encode(search, StandardCharsets.UTF_8))
                .json()
                .path("customers")
                .findValuesAsString("name");
    }

    private static String idOf(Browser owner, String address) {
        return owner.get("/api/customers?search=" + address + "@")
                .json()
                .at("/customers/0/id")
                .asString();
    }
}
