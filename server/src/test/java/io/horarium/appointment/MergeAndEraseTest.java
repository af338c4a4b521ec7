package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two customers become one, and a person is taken out of what is stored. */
class MergeAndEraseTest extends AtTheSalon {

    @Test
    void makesOneCustomerOfTwo() {
        Browser owner = owner();
        String appointment = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@work.test"));
        visitor.book(service, Salon.at("11:00"), "noor@home.test");
        String from = idOf(owner, "noor@work.test");
        String into = idOf(owner, "noor@home.test");
        owner.send("PUT", "/api/customers/" + from, """
                {"name":"N. Haddad","phone":"+971 50 123 4567","notes":"Left knee"}""");
        owner.send("PUT", "/api/customers/" + into, "{\"name\":\"Noor Haddad\",\"notes\":\"Comes early\"}");

        Answer merged = merge(owner, from, into);

        assertThat(merged.status()).as(merged.body()).isEqualTo(200);
        JsonNode file = owner.get("/api/customers/" + into).json();
        assertThat(file.at("/customer/name").asString()).isEqualTo("Noor Haddad");
        assertThat(file.at("/customer/phone").asString()).isEqualTo("+971 50 123 4567");
        assertThat(file.at("/customer/notes").asString()).isEqualTo("Comes early\nLeft knee");
        assertThat(file.path("visits").size()).isEqualTo(2);
        assertThat(owner.get("/api/customers/" + from).status()).isEqualTo(404);
        JsonNode moved = owner.get("/api/appointments/" + appointment).json();
        assertThat(moved.at("/attendees/0/customer/id").asString()).isEqualTo(into);
        assertThat(moved.path("version").asLong()).isEqualTo(2);
        assertThat(owner.get("/api/appointments/" + appointment + "/activity")
                        .json()
                        .path("activity")
                        .size())
                .isEqualTo(1);
        assertThat(owner.get("/api/customers/" + into + "/export")
                        .json()
                        .path("events")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void namesTheClassesThatBothAttendAndChangesNothing() {
        ServiceId pilates = salon.service(Draft.ofMinutes(60).seats(4), member);
        String session = appointmentId(visitor.book(pilates, Salon.at("10:00"), "noor@work.test"));
        visitor.book(pilates, Salon.at("10:00"), "noor@home.test");
        visitor.book(service, Salon.at("12:00"), "noor@work.test");
        Browser owner = owner();
        String from = idOf(owner, "noor@work.test");
        String into = idOf(owner, "noor@home.test");

        Answer refused = merge(owner, from, into);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("both-attend");
        assertThat(refused.json().at("/appointmentIds/0").asString()).isEqualTo(session);
        assertThat(owner.get("/api/customers/" + from).json().path("visits").size())
                .isEqualTo(2);
    }

    @Test
    void mergesNobodyWithThemselvesOrWithAStranger() {
        visitor.book(service, Salon.at("10:00"), "noor@work.test");
        Browser owner = owner();
        String noor = idOf(owner, "noor@work.test");

        assertThat(merge(owner, noor, noor).status()).isEqualTo(422);
        assertThat(merge(owner, noor, UUID.randomUUID().toString()).status()).isEqualTo(422);
        assertThat(merge(owner, UUID.randomUUID().toString(), noor).status()).isEqualTo(404);
    }

    @Test
    void erasesNobodyWhoIsExpected() {
        String appointment = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@home.test"));
        Browser owner = owner();
        String noor = idOf(owner, "noor@home.test");

        Answer refused = erase(owner, noor);
        owner.post("/api/bookings/" + appointment + "/cancel", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("customer-expected");
        assertThat(refused.json().at("/appointmentIds/0").asString()).isEqualTo(appointment);
        assertThat(erase(owner, noor).status()).isEqualTo(200);
    }

    @Test
    void leavesNoTraceOfAPersonAndKeepsTheAppointment() {
        Map<String, Object> request = Visitor.request(service, Salon.at("10:00"), "noor@home.test");
        Visitor.customer(request).put("phone", "+971 50 123 4567");
        Answer booked = visitor.send(Visitor.with(request, "notes", "Haddad, left knee"));
        String appointment = appointmentId(booked);
        String token = booked.json().path("manageToken").asString();
        Browser owner = owner();
        String noor = idOf(owner, "noor@home.test");
        owner.send("PUT", "/api/customers/" + noor, """
                {"name":"Noor Haddad","phone":"+971 50 123 4567","notes":"Left knee"}""");
        owner.send("PUT", "/api/appointments/" + appointment, "{\"notes\":\"Noor has a left knee\"}");
        Answer cancelled = owner.post(
                "/api/bookings/" + appointment + "/cancel",
                Map.of("reason", "noor haddad called from +971 50 123 4567, noor@home.test"));
        assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
        assertThat(stored()).containsIgnoringCase("haddad").contains("knee", "4567", "noor@home.test");

        Browser link = new Browser(port);
        assertThat(link.get("/api/public/bookings/" + token).status()).isEqualTo(200);

        Answer erased = erase(owner, noor);

        assertThat(erased.status()).as(erased.body()).isEqualTo(200);
        assertThat(stored())
                .doesNotContainIgnoringCase("haddad")
                .doesNotContain("knee", "4567", "noor@home.test")
                .contains("Erased customer called from Erased customer, Erased customer");
        JsonNode kept = owner.get("/api/appointments/" + appointment).json();
        assertThat(kept.at("/attendees/0/customer/name").asString()).isEqualTo("Erased customer");
        assertThat(kept.at("/price/amount").asLong()).isEqualTo(4500);
        assertThat(link.get("/api/public/bookings/" + token).status()).isEqualTo(404);
        assertThat(owner.get("/api/customers").json().path("customers").size()).isZero();
        assertThat(owner.send("PUT", "/api/customers/" + noor, "{\"name\":\"Noor\"}")
                        .problem())
                .isEqualTo("customer-erased");
        long version = erased.json().path("version").asLong();
        assertThat(erase(owner, noor).json().path("version").asLong()).isEqualTo(version);
    }

    @Test
    void leavesTheOthersOfAClassInItsHistory() {
        ServiceId pilates = salon.service(Draft.ofMinutes(60).seats(4), member);
        Map<String, Object> request = Visitor.request(pilates, Salon.at("10:00"), "jo@home.test");
        Visitor.customer(request).put("name", "Jo (K.) L+");
        String session = appointmentId(visitor.send(request));
        visitor.book(pilates, Salon.at("10:00"), "noor@home.test");
        Browser owner = owner();
        String booking = owner.get("/api/appointments/" + session)
                .json()
                .at("/attendees/0/bookingId")
                .asString();
        Answer left = owner.post(
                "/api/bookings/" + booking + "/cancel",
                Map.of("reason", "Jo (K.) L+ goes, Noor Haddad and JJo (K.) L+ stay"));
        assertThat(left.status()).as(left.body()).isEqualTo(200);

        Answer erased = erase(owner, idOf(owner, "jo@home.test"));

        assertThat(erased.status()).as(erased.body()).isEqualTo(200);
        JsonNode lines =
                owner.get("/api/appointments/" + session + "/activity").json().path("activity");
        assertThat(lines.at("/0/reason").asString())
                .isEqualTo("Erased customer goes, Noor Haddad and JJo (K.) L+ stay");
        assertThat(lines.at("/1/actor/name").asString()).isEqualTo("Noor Haddad");
        assertThat(lines.at("/2/actor/name").asString()).isEqualTo("Erased customer");
    }

    @Test
    void exportsEverythingAboutThePersonAndNothingAboutOthers() {
        ServiceId pilates = salon.service(Draft.ofMinutes(60).seats(4), member);
        visitor.book(pilates, Salon.at("10:00"), "omar@example.test");
        visitor.book(pilates, Salon.at("10:00"), "noor@home.test");
        String alone = appointmentId(visitor.book(service, Salon.at("12:00"), "noor@home.test"));
        Browser owner = owner();
        owner.send("PUT", "/api/appointments/" + alone, "{\"notes\":\"Left knee\"}");

        Answer export = owner.get("/api/customers/" + idOf(owner, "noor@home.test") + "/export");

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.json().path("visits").size()).isEqualTo(2);
        assertThat(export.json().path("events").size()).isEqualTo(3);
        assertThat(export.json().at("/visits/0/appointmentNotes").asString()).isEqualTo("Left knee");
        assertThat(export.body()).contains("noor@home.test").doesNotContain("omar");
    }

    /** All that is stored about people who book, as text. */
    private String stored() {
        return tenants.read(
                salon.id(),
                () -> String.join("\n", jdbc.sql("""
                                select to_jsonb(c)::text from customers c
                                union all
                                select to_jsonb(b)::text from bookings b
                                union all
                                select to_jsonb(a)::text from appointments a
                                union all
                                select to_jsonb(h)::text from appointment_activity h
                                """).query(String.class).list()));
    }

    private static Answer merge(Browser owner, String from, String into) {
        return owner.post("/api/customers/" + from + "/merge", Map.of("into", into));
    }

    private static Answer erase(Browser owner, String id) {
        return owner.send("POST", "/api/customers/" + id + "/erase", null);
    }

    private static String idOf(Browser owner, String email) {
        return owner.get("/api/customers?search=" + email)
                .json()
                .at("/customers/0/id")
                .asString();
    }
}
