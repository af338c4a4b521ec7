package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The staff ask whether something is possible, and give customers another start. */
class RescheduleTest extends AtTheSalon {

    @Autowired
    Statements statements;

    Browser owner;
    String id;

    @BeforeEach
    void signIn() {
        owner = owner();
        id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
    }

    @Test
    void tellsWhatStandsInTheWayOfAMove() {
        String other = appointmentId(visitor.book(service, Salon.at("12:00"), "huda@example.test"));

        Answer taken =
                check(Map.of("appointmentId", id, "start", Salon.at("12:00").toString()));
        Answer own =
                check(Map.of("appointmentId", id, "start", Salon.at("10:10").toString()));
        Answer night =
                check(Map.of("appointmentId", id, "start", Salon.at("23:00").toString()));

        assertThat(taken.json().path("possible").asBoolean()).isFalse();
        assertThat(taken.json().path("reason").asString()).isEqualTo("booked");
        assertThat(taken.json().path("sourceId").asString()).isEqualTo(other);
        assertThat(taken.json().path("overridable").asBoolean()).isFalse();
        assertThat(own.json().path("possible").asBoolean()).isTrue();
        assertThat(own.json().at("/staffIds/0").asString()).isEqualTo(member.toString());
        assertThat(night.json().path("reason").asString()).isEqualTo("no_service_hours");
        assertThat(night.json().path("overridable").asBoolean()).isTrue();
        assertThat(salon.count(
                        "select version from appointments where business_id = :business and id = :id::uuid", "id", id))
                .isEqualTo(1);
    }

    @Test
    void tellsWhetherSomethingNewWouldFit() {
        Map<String, Object> free = Map.of(
                "serviceId", service.toString(), "start", Salon.at("14:03").toString());
        Map<String, Object> tooLong = Map.of(
                "serviceId", service.toString(),
                "start", Salon.at("09:03").toString(),
                "end", Salon.at("10:03").toString());

        assertThat(check(free).json().path("possible").asBoolean()).isTrue();
        assertThat(check(tooLong).json().path("reason").asString()).isEqualTo("booked");
        assertThat(check(Map.of("start", Salon.at("14:00").toString())).status())
                .isEqualTo(422);
        assertThat(check(Map.of("serviceId", service.toString())).status()).isEqualTo(422);
    }

    @Test
    void asksWithFewStatementsAndWritesNothing() {
        Map<String, Object> move =
                Map.of("appointmentId", id, "start", Salon.at("12:00").toString());

        List<String> sent = statements.of(() -> check(move));

        assertThat(sent.stream().filter(sql -> !sql.contains("sessions")))
                .as("%s", sent)
                .hasSizeLessThanOrEqualTo(8);
        assertThat(sent).noneMatch(sql -> sql.contains("for no key update"));
    }

    @Test
    void ranksOtherStartsAndNeverThePresentOne() {
        StaffId colleague = salon.staff();
        ServiceId both = salon.service(Draft.ofMinutes(30), member, colleague);
        Instant start = Salon.at(4, "10:00");
        String moved = appointmentId(visitor.book(both, start, "sara@example.test", member));

        Answer answer = owner.get("/api/bookings/" + moved + "/reschedule/alternatives?count=9");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("alternatives").size()).isEqualTo(9);
        assertThat(answer.json().path("alternatives").findValuesAsString("kind"))
                .contains("same_staff", "same_start", "same_time");
        assertThat(answer.json().at("/alternatives/0/kind").asString()).isEqualTo("same_staff");
        for (var each : answer.json().path("alternatives")) {
            boolean present = each.at("/slot/start").asString().equals(start.toString())
                    && each.path("staffId").asString().equals(member.toString());
            assertThat(present).isFalse();
        }
        assertThat(owner.get("/api/bookings/" + moved + "/reschedule/alternatives?count=21")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void givesEveryAlternativeThatItNames() {
        Answer answer = owner.get("/api/bookings/" + id + "/reschedule/alternatives?count=4");

        for (var each : answer.json().path("alternatives")) {
            Answer moved = reschedule(
                    id,
                    Map.of(
                            "start", each.at("/slot/start").asString(),
                            "staffId", each.path("staffId").asString()));
            assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        }
    }

    @Test
    void writesDownThatItWasTheWishOfTheCustomer() {
        Answer first = reschedule(
                id, Map.of("start", Salon.at("15:00").toString(), "reason", "Train"), "Idempotency-Key", "r");
        Answer again = reschedule(
                id, Map.of("start", Salon.at("15:00").toString(), "reason", "Train"), "Idempotency-Key", "r");

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        Answer history = owner.get("/api/appointments/" + id + "/activity");
        assertThat(history.json().path("activity").findValuesAsString("action"))
                .containsExactly("RESCHEDULED", "BOOKED");
        assertThat(history.json().at("/activity/0/reason").asString()).isEqualTo("Train");
    }

    @Test
    void movesAClassWithEverybodyInIt() {
        ServiceId yoga = salon.service(Draft.ofMinutes(60).seats(3), member);
        String session = appointmentId(visitor.book(yoga, Salon.at(4, "10:00"), "noor@example.test"));
        visitor.book(yoga, Salon.at(4, "10:00"), "huda@example.test");
        String later = Salon.at(4, "10:00").plus(Duration.ofHours(4)).toString();

        Answer moved = reschedule(session, Map.of("start", later));

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().path("id").asString()).isEqualTo(session);
        assertThat(moved.json().path("seatsTaken").asInt()).isEqualTo(2);
    }

    private Answer check(Map<String, Object> question) {
        return owner.post("/api/appointments/check", question);
    }

    private Answer reschedule(String which, Map<String, Object> wish, String... headers) {
        return owner.post("/api/bookings/" + which + "/reschedule", wish, headers);
    }
}
