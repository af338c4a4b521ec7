package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Customers look at, move and call off their own booking with the key of its link. */
class ManagedBookingTest extends AtTheSalon {

    @Autowired
    TestClock clock;

    Browser customer;
    String id;
    String token;

    @BeforeEach
    void book() {
        customer = new Browser(port);
        Answer booked = visitor.book(service, Salon.at("10:00"), "noor@example.test");
        id = appointmentId(booked);
        token = booked.json().path("manageToken").asString();
    }

    @Test
    void showsTheBookingToItsKeyOnly() {
        Answer shown = managed("");

        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        assertThat(shown.json().path("id").asString()).isEqualTo(id);
        assertThat(shown.json().path("changeable").asBoolean()).isTrue();
        assertThat(shown.json().path("deadline").asString())
                .isEqualTo(Salon.at("10:00").minus(Duration.ofHours(24)).toString());
        assertThat(shown.json().at("/business/timezone").asString()).isEqualTo("Asia/Dubai");
        assertThat(shown.header("ETag")).contains("\"1\"");
        assertThat(customer.get("/api/public/bookings/" + "A".repeat(32)).status())
                .isEqualTo(404);
        assertThat(customer.get("/api/public/bookings/short").status()).isEqualTo(404);
        assertThat(shown.body()).doesNotContain(token);
    }

    @Test
    void callsOffOnce() {
        Answer gone = send("/cancel", Map.of("reason", "Ill"), "Idempotency-Key", "once");
        Answer again = send("/cancel", Map.of("reason", "Ill"), "Idempotency-Key", "once");

        assertThat(gone.status()).as(gone.body()).isEqualTo(200);
        assertThat(gone.json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(gone.json().path("changeable").asBoolean()).isFalse();
        assertThat(again.body()).isEqualTo(gone.body());
        assertThat(send("/cancel", Map.of()).problem()).isEqualTo("not-cancellable");
        Answer history = owner().get("/api/appointments/" + id + "/activity");
        assertThat(history.json().at("/activity/0/actor/kind").asString()).isEqualTo("CUSTOMER");
        assertThat(history.json().at("/activity/0/actor/name").asString()).isEqualTo("Noor Haddad");
        assertThat(visitor.book(service, Salon.at("10:00"), "huda@example.test").status())
                .isEqualTo(201);
    }

    @Test
    void movesToAStartThatThePageOffers() {
        Answer offered = managed("/alternatives?count=3");
        String start = offered.json().at("/alternatives/0/slot/start").asString();

        Answer offGrid = send("/reschedule", Map.of("start", Salon.at("12:07").toString()));
        Answer moved = send("/reschedule", Map.of("start", start), "If-Match", "\"1\"");

        assertThat(offered.json().path("alternatives").size()).isEqualTo(3);
        assertThat(offGrid.problem()).isEqualTo("not-bookable");
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().path("start").asString()).isEqualTo(start);
        assertThat(moved.json().path("reference").asString())
                .isEqualTo(managed("").json().path("reference").asString());
        assertThat(send("/reschedule", Map.of("start", Salon.at("15:00").toString()), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(owner().get("/api/appointments/" + id + "/activity")
                        .json()
                        .at("/activity/0/action")
                        .asString())
                .isEqualTo("RESCHEDULED");
    }

    @Test
    void losesATakenStartWithAlternatives() {
        visitor.book(service, Salon.at("14:00"), "huda@example.test");

        Answer lost = send("/reschedule", Map.of("start", Salon.at("14:00").toString()));

        assertThat(lost.status()).isEqualTo(409);
        assertThat(lost.problem()).isEqualTo("slot-taken");
        assertThat(lost.json().path("alternatives").size()).isPositive();
        assertThat(managed("").json().path("start").asString())
                .isEqualTo(Salon.at("10:00").toString());
    }

    @Test
    void mayChangeUntilTheDeadlineAndNotAfterIt() {
        String deadline = Salon.at("10:00").minus(Duration.ofHours(24)).toString();

        clock.set(Salon.at("10:00").minus(Duration.ofHours(24)).plusSeconds(1));
        Answer late = send("/cancel", Map.of());
        Answer lateMove =
                send("/reschedule", Map.of("start", Salon.at(5, "10:00").toString()));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("too-late");
        assertThat(late.json().path("deadline").asString()).isEqualTo(deadline);
        assertThat(lateMove.problem()).isEqualTo("too-late");
        assertThat(managed("/alternatives").problem()).isEqualTo("too-late");
        assertThat(managed("").json().path("changeable").asBoolean()).isFalse();
        Answer desk = owner().post("/api/bookings/" + id + "/cancel", Map.of("reason", "Good will"));
        assertThat(desk.status()).isEqualTo(200);
    }

    @Test
    void mayStillChangeAtTheVeryDeadline() {
        clock.set(Salon.at("10:00").minus(Duration.ofHours(24)));

        assertThat(send("/cancel", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void takesTheDeadlineOfTheServiceBeforeThatOfTheBusiness() {
        salon.write("update services set free_cancel_hours = 48 where business_id = :business");

        assertThat(managed("").json().path("deadline").asString())
                .isEqualTo(Salon.at("10:00").minus(Duration.ofHours(48)).toString());
    }

    @Test
    void leavesAClassAloneAndKeepsTheOthers() {
        ServiceId yoga = salon.service(Draft.ofMinutes(60).seats(3), member);
        String noor = visitor.book(yoga, Salon.at(4, "10:00"), "noor@example.test")
                .json()
                .path("manageToken")
                .asString();
        Answer huda = visitor.book(yoga, Salon.at(4, "10:00"), "huda@example.test");

        Answer gone = customer.post("/api/public/bookings/" + noor + "/cancel", Map.of());

        assertThat(gone.json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(customer.get("/api/public/bookings/"
                                + huda.json().path("manageToken").asString())
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void isAFileForCalendars() {
        salon.write(
                "update businesses set address = :address where id = :business",
                "address",
                "Villa 12, Jumeirah; behind the mosque\nبرج خليفة، دبي، الإمارات العربية المتحدة");
        Answer first = managed("/calendar.ics");
        send("/reschedule", Map.of("start", Salon.at("15:00").toString()));
        Answer second = managed("/calendar.ics");
        send("/cancel", Map.of());
        Answer third = managed("/calendar.ics");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Content-Type").orElse("")).startsWith("text/calendar");
        String[] lines = first.body().split("\r\n", -1);
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR", "");
        assertThat(first.body().replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(Arrays.stream(lines).map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(octets -> octets <= 75);
        assertThat(unfolded(first)).contains("LOCATION:Villa 12\\, Jumeirah\\; behind the mosque\\nبرج خليفة، دبي");
        assertThat(unfolded(first)).contains("SEQUENCE:1\r\n").contains("STATUS:CONFIRMED");
        assertThat(unfolded(second)).contains("SEQUENCE:2\r\n").contains(uid(first));
        assertThat(unfolded(third))
                .contains("SEQUENCE:3\r\n")
                .contains("STATUS:CANCELLED")
                .contains(uid(first));
    }

    private static String unfolded(Answer file) {
        return file.body().replace("\r\n ", "");
    }

    private static String uid(Answer file) {
        return Arrays.stream(unfolded(file).split("\r\n"))
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    private Answer managed(String path) {
        return customer.get("/api/public/bookings/" + token + path);
    }

    private Answer send(String path, Map<String, Object> body, String... headers) {
        return customer.post("/api/public/bookings/" + token + path, body, headers);
    }
}
