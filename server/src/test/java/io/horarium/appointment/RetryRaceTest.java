package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One request arrives many times at the same moment, on both nodes. */
class RetryRaceTest extends OverTwoNodes {

    @Test
    void aKeyThatIsSentFiftyTimesBooksOnce() {
        Instant start = Salon.at("10:00");

        List<Answer> answers = Race.of(
                50,
                racer -> one(racer)
                        .send(Visitor.request(service, start, "noor@example.test"), "Idempotency-Key", "the-same"));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::body))
                .containsOnly(answers.getFirst().body());
        assertThat(salon.count("select count(*) from bookings where business_id = :business"))
                .isEqualTo(1);
        assertThat(visitor.send(Visitor.request(service, start, "huda@example.test"), "Idempotency-Key", "the-same")
                        .problem())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void aKeyOfTheFrontDeskThatIsSentFiftyTimesBooksOnce() {
        Map<String, Object> order = Map.of(
                "serviceId", service.toString(),
                "start", Salon.at("10:00").toString(),
                "customer", Map.of("name", "Sara Ali", "email", "sara@example.test"));

        List<Answer> answers =
                Race.of(50, racer -> desk(racer).post("/api/appointments", order, "Idempotency-Key", "the-same"));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::body))
                .containsOnly(answers.getFirst().body());
        assertThat(salon.count("select count(*) from appointments where business_id = :business"))
                .isEqualTo(1);
    }

    @Test
    void aKeyOfASeriesThatIsSentFiftyTimesBooksItOnce() {
        Map<String, Object> order = Map.of(
                "serviceId", service.toString(),
                "start", Salon.at("10:00").toString(),
                "rule", "FREQ=DAILY;COUNT=3",
                "customer", Map.of("name", "Sara Ali", "email", "sara@example.test"));

        List<Answer> answers =
                Race.of(50, racer -> desk(racer).post("/api/series", order, "Idempotency-Key", "the-same"));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(Answer::body))
                .containsOnly(answers.getFirst().body());
        assertThat(salon.count("select count(*) from appointments where business_id = :business"))
                .isEqualTo(3);
    }

    @Test
    void anAppointmentThatIsCalledOffFiftyTimesAtOnceIsCalledOffOnce() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));

        List<Answer> answers =
                Race.of(50, racer -> desk(racer).post("/api/bookings/" + id + "/cancel", Map.of("reason", "Rain")));

        assertThat(answers.stream().filter(each -> each.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(each -> each.status() != 200)).allSatisfy(each -> {
            assertThat(each.status()).as(each.body()).isEqualTo(409);
            assertThat(each.problem()).isEqualTo("not-cancellable");
        });
        assertThat(salon.count("""
                select count(*)
                from appointment_activity
                where business_id = :business
                  and action = 'CANCELLED'
                """)).isEqualTo(1);
    }
}
