package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service has to approve waits until the business says yes, however it came about. */
class ApprovalTest extends AtTheSalon {

    Browser owner;
    Browser customer;

    @BeforeEach
    void signIn() {
        owner = owner();
        customer = new Browser(port);
    }

    @Test
    void aSeatWaitsAlsoInASessionThatIsAgreedTo() {
        ServiceId circle = salon.service(Draft.ofMinutes(60).seats(3).withApproval(), member);
        Answer noor = visitor.book(circle, Salon.at("10:00"), "noor@example.test");
        agree(appointmentId(noor));

        Answer huda = visitor.book(circle, Salon.at("10:00"), "huda@example.test");

        assertThat(huda.json().at("/appointment/status").asString()).isEqualTo("PENDING");
        assertThat(status(huda)).isEqualTo("PENDING");
        assertThat(status(noor)).isEqualTo("CONFIRMED");
        Answer session = owner.get("/api/appointments/" + appointmentId(huda));
        assertThat(session.json().path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(session.json().at("/attendees/0/pending").asBoolean()).isFalse();
        assertThat(session.json().at("/attendees/1/pending").asBoolean()).isTrue();
        String booking = session.json().at("/attendees/1/bookingId").asString();

        Answer agreed = owner.post("/api/bookings/" + booking + "/confirm", Map.of("reason", "She is welcome"));

        assertThat(agreed.status()).as(agreed.body()).isEqualTo(200);
        assertThat(agreed.json().at("/attendees/1/pending").asBoolean()).isFalse();
        assertThat(status(huda)).isEqualTo("CONFIRMED");
        assertThat(owner.post("/api/bookings/" + booking + "/confirm", Map.of()).problem())
                .isEqualTo("not-possible");
        Answer history = owner.get("/api/appointments/" + appointmentId(huda) + "/activity");
        assertThat(history.json().at("/activity/0/action").asString()).isEqualTo("STATUS_CHANGED");
        assertThat(history.json().at("/activity/0/before/pendingBookingIds/0").asString())
                .isEqualTo(booking);
    }

    @Test
    void aSeatThatIsRefusedIsFreeAgain() {
        ServiceId circle = salon.service(Draft.ofMinutes(60).seats(2).withApproval(), member);
        agree(appointmentId(visitor.book(circle, Salon.at("10:00"), "noor@example.test")));
        Answer huda = visitor.book(circle, Salon.at("10:00"), "huda@example.test");
        String booking = owner.get("/api/appointments/" + appointmentId(huda))
                .json()
                .at("/attendees/1/bookingId")
                .asString();

        owner.post("/api/bookings/" + booking + "/cancel", Map.of("reason", "Not this time"));

        assertThat(status(huda)).isEqualTo("CANCELLED");
        assertThat(visitor.book(circle, Salon.at("10:00"), "omar@example.test").status())
                .isEqualTo(201);
    }

    @Test
    void agreeingToASessionAgreesToEverybodyInIt() {
        ServiceId circle = salon.service(Draft.ofMinutes(60).seats(3).withApproval(), member);
        Answer noor = visitor.book(circle, Salon.at("10:00"), "noor@example.test");
        Answer huda = visitor.book(circle, Salon.at("10:00"), "huda@example.test");

        agree(appointmentId(noor));

        assertThat(status(noor)).isEqualTo("CONFIRMED");
        assertThat(status(huda)).isEqualTo("CONFIRMED");
    }

    @Test
    void theFrontDeskWaitsForNobody() {
        ServiceId circle = salon.service(Draft.ofMinutes(60).seats(3).withApproval(), member);
        agree(appointmentId(visitor.book(circle, Salon.at("10:00"), "noor@example.test")));

        Answer joined = owner.post(
                "/api/appointments",
                Map.of(
                        "serviceId", circle.toString(),
                        "start", Salon.at("10:00").toString(),
                        "customer", Map.of("name", "Sara Ali", "email", "sara@example.test")));

        assertThat(joined.json().at("/attendees/1/pending").asBoolean()).isFalse();
    }

    @Test
    void whatCustomersMoveWaitsAgain() {
        ServiceId consultation = salon.service(Draft.ofMinutes(30).withApproval(), member);
        Answer noor = visitor.book(consultation, Salon.at("10:00"), "noor@example.test");
        agree(appointmentId(noor));

        Answer moved = move(noor, "14:00");

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().path("status").asString()).isEqualTo("PENDING");
        assertThat(owner.get("/api/appointments/" + appointmentId(noor))
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("PENDING");
        assertThat(visitor.book(consultation, Salon.at("14:00"), "huda@example.test")
                        .status())
                .isEqualTo(409);
        agree(appointmentId(noor));
        Answer byStaff = owner.send(
                "PUT", "/api/appointments/" + appointmentId(noor), "{\"start\":\"" + Salon.at("15:00") + "\"}");
        assertThat(byStaff.json().path("status").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void aSeatThatACustomerTakesElsewhereWaitsAgain() {
        ServiceId circle = salon.service(Draft.ofMinutes(60).seats(3).withApproval(), member);
        Answer noor = visitor.book(circle, Salon.at("10:00"), "noor@example.test");
        agree(appointmentId(noor));
        Answer huda = visitor.book(circle, Salon.at("14:00"), "huda@example.test");
        agree(appointmentId(huda));

        Answer joined = move(noor, "14:00");
        Answer opened = move(noor, "16:00");

        assertThat(joined.json().path("status").asString()).isEqualTo("PENDING");
        assertThat(opened.json().path("status").asString()).isEqualTo("PENDING");
        assertThat(status(huda)).isEqualTo("CONFIRMED");
    }

    private void agree(String appointment) {
        Answer agreed = owner.send("PUT", "/api/appointments/" + appointment + "/status", "{\"status\":\"CONFIRMED\"}");
        assertThat(agreed.status()).as(agreed.body()).isEqualTo(200);
    }

    private String status(Answer booked) {
        return customer.get("/api/public/bookings/"
                        + booked.json().path("manageToken").asString())
                .json()
                .path("status")
                .asString();
    }

    private Answer move(Answer booked, String time) {
        return customer.post(
                "/api/public/bookings/" + booked.json().path("manageToken").asString() + "/reschedule",
                Map.of("start", Salon.at(time).toString()));
    }
}
