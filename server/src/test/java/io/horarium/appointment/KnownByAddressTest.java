package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever types the e-mail address of somebody learns nothing about them and changes nothing. */
class KnownByAddressTest extends AtTheSalon {

    static final String ADDRESS = "noor@example.test";

    @BeforeEach
    void knowNoor() {
        Map<String, Object> request = Visitor.request(service, Salon.at("10:00"), ADDRESS);
        Visitor.customer(request).put("phone", "+971 50 123 4567");
        request.put("locale", "ar");
        assertThat(visitor.send(request).status()).isEqualTo(201);
    }

    @Test
    void showsWhatWasTypedAndNotWhoItIs() {
        Answer booked = strangerBooks();
        String token = booked.json().path("manageToken").asString();

        Browser stranger = new Browser(port);
        Answer shown = stranger.get("/api/public/bookings/" + token);

        assertThat(shown.json().path("customerName").asString()).isEqualTo("Somebody Else");
        assertThat(shown.body()).doesNotContain("Noor");
        assertThat(stranger.get("/api/public/bookings/" + token + "/calendar.ics")
                        .body())
                .doesNotContain("Noor");
        stranger.post("/api/public/bookings/" + token + "/cancel", Map.of("reason", "Changed my mind"));
        assertThat(owner().get("/api/appointments/" + appointmentId(booked) + "/activity")
                        .json()
                        .at("/activity/0/actor/name")
                        .asString())
                .isEqualTo("Somebody Else");
    }

    @Test
    void changesNothingThatIsKnown() {
        strangerBooks();

        JsonNode known = file().path("customer");
        assertThat(known.path("name").asString()).isEqualTo("Noor Haddad");
        assertThat(known.path("phone").asString()).isEqualTo("+971 50 123 4567");
        assertThat(known.path("locale").asString()).isEqualTo("ar");
        assertThat(known.path("zone").asString()).isEqualTo("Asia/Dubai");
        assertThat(known.at("/marketing/optIn").asBoolean()).isFalse();
        assertThat(known.path("version").asLong()).isEqualTo(1);
    }

    @Test
    void remembersWithTheBookingWhatWasTypedAndAgreedTo() {
        String id = appointmentId(strangerBooks());

        JsonNode visit = file().at("/visits/0");
        assertThat(visit.at("/bookedAs/name").asString()).isEqualTo("Somebody Else");
        assertThat(visit.at("/bookedAs/phone").asString()).isEqualTo("+44 20 7946 0000");
        assertThat(visit.at("/consent/optIn").asBoolean()).isTrue();
        assertThat(visit.at("/consent/givenAt").asString()).isNotEmpty();
        assertThat(visit.at("/consent/source").asString()).isEqualTo("booking");
        JsonNode attendee = owner().get("/api/appointments/" + id).json().at("/attendees/0");
        assertThat(attendee.at("/customer/name").asString()).isEqualTo("Noor Haddad");
        assertThat(attendee.at("/bookedAs/name").asString()).isEqualTo("Somebody Else");
    }

    @Test
    void fillsInWhatWasUnknown() {
        visitor.book(service, Salon.at("14:00"), "huda@example.test");
        Map<String, Object> again = Visitor.request(service, Salon.at("15:00"), "huda@example.test");
        Visitor.customer(again).put("phone", "+971 50 765 4321");
        again.put("locale", "en");
        visitor.send(again);

        assertThat(salon.count("""
                        select count(*)
                        from customers
                        where business_id = :business
                          and email = 'huda@example.test'
                          and phone = '+971 50 765 4321'
                          and locale = 'en'
                          and version = 2
                        """)).isEqualTo(1);
    }

    @Test
    void forgetsWhatWasTypedWithTheCustomer() {
        String id = appointmentId(strangerBooks());
        Browser owner = owner();
        String noor = customer();
        owner.send("PUT", "/api/appointments/" + id, "{\"notes\":\"Somebody Else rang from +44 20 7946 0000\"}");
        for (JsonNode each : file().path("visits")) {
            owner.post(
                    "/api/bookings/" + each.path("bookingId").asString() + "/cancel",
                    Map.of("reason", "For Somebody Else"));
        }
        Answer erased = owner.post("/api/customers/" + noor + "/erase", "");

        assertThat(erased.status()).as(erased.body()).isEqualTo(200);
        assertThat(owner.get("/api/customers/" + noor + "/export").body())
                .doesNotContain("Somebody Else")
                .doesNotContain("7946");
        assertThat(owner.get("/api/appointments/" + id + "/activity").body())
                .doesNotContain("Somebody Else")
                .doesNotContain("7946");
        assertThat(salon.count("""
                        select count(*)
                        from bookings
                        where business_id = :business
                          and coalesce(name, phone, marketing_opt_in_source, marketing_opt_in_at::text) is not null
                        """)).isZero();
    }

    @Test
    void givesNoConsentOfOneAddressToAnother() {
        strangerBooks();
        String from = customer();
        Browser owner = owner();
        String into = owner.post("/api/customers", Map.of("name", "Noor", "email", "noor@home.test"))
                .json()
                .path("id")
                .asString();

        owner.post("/api/customers/" + from + "/merge", Map.of("into", into));

        JsonNode visit = owner.get("/api/customers/" + into).json().at("/visits/0");
        assertThat(visit.at("/bookedAs/name").asString()).isEqualTo("Somebody Else");
        assertThat(visit.at("/consent/optIn").asBoolean()).isFalse();
    }

    private Answer strangerBooks() {
        Map<String, Object> request = Visitor.request(service, Salon.at("12:00"), ADDRESS);
        Visitor.customer(request).put("name", "Somebody Else");
        Visitor.customer(request).put("phone", "+44 20 7946 0000");
        request.put("locale", "en");
        request.put("timezone", "Europe/London");
        request.put("marketingOptIn", true);
        Answer booked = visitor.send(request);
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        return booked;
    }

    private JsonNode file() {
        return owner().get("/api/customers/" + customer()).json();
    }

    private String customer() {
        return owner().get("/api/customers?search=noor@")
                .json()
                .at("/customers/0/id")
                .asString();
    }
}
