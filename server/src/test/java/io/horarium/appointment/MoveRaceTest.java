package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Movers and bookers want one start at the same moment, through two applications on one database. */
class MoveRaceTest extends OverTwoNodes {

    @Test
    void oneOfTwentyMoversGetsTheStart() {
        List<String> ids = new ArrayList<>();
        for (int day = 4; day < 8; day++) {
            for (int hour = 9; hour < 14; hour++) {
                Instant start = Salon.at(day, "%02d:00".formatted(hour));
                ids.add(appointmentId(visitor.book(service, start, "c" + day + "x" + hour + "@example.test")));
            }
        }
        String wish = "{\"start\":\"" + Salon.at("10:00") + "\"}";

        List<Answer> answers =
                Race.of(ids.size(), racer -> desk(racer).send("PUT", "/api/appointments/" + ids.get(racer), wish));

        assertThat(ids).hasSize(20);
        assertThat(answers.stream().filter(each -> each.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(each -> each.status() != 200)).allSatisfy(each -> {
            assertThat(each.status()).as(each.body()).isEqualTo(409);
            assertThat(each.json().path("alternatives").size()).isPositive();
        });
        assertThat(salon.overlaps()).isZero();
        assertThat(
                        salon.count(
                                "select count(distinct appointment_id) from appointment_occupancies where business_id = :business"))
                .isEqualTo(20);
    }

    @Test
    void eitherTheFrontDeskOrAVisitorGetsTheTime() {
        Instant start = Salon.at("10:00");
        Map<String, Object> order = Map.of(
                "serviceId", service.toString(),
                "start", start.plus(Duration.ofMinutes(7)).toString(),
                "customer", Map.of("name", "Sara Ali", "email", "sara@example.test"));

        List<Answer> answers = Race.of(
                24,
                racer -> racer % 4 < 2
                        ? desk(racer).post("/api/appointments", order)
                        : one(racer).book(service, start, email(racer)));

        assertThat(Race.winners(answers)).hasSize(1);
        assertThat(Race.losers(answers))
                .allSatisfy(each -> assertThat(each.status()).as(each.body()).isEqualTo(409));
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void oneOfTwentyCustomersMovesToTheStart() {
        List<String> tokens = new ArrayList<>();
        for (int day = 4; day < 8; day++) {
            for (int hour = 9; hour < 14; hour++) {
                Instant start = Salon.at(day, "%02d:00".formatted(hour));
                tokens.add(visitor.book(service, start, "c" + day + "x" + hour + "@example.test")
                        .json()
                        .path("manageToken")
                        .asString());
            }
        }
        Map<String, Object> wish = Map.of("start", Salon.at("10:00").toString());

        List<Answer> answers = Race.of(
                tokens.size(),
                racer -> stranger(racer).post("/api/public/bookings/" + tokens.get(racer) + "/reschedule", wish));

        List<Answer> losers =
                answers.stream().filter(each -> each.status() != 200).toList();
        assertThat(losers).hasSize(tokens.size() - 1);
        losersHearWhatElseThereIs(losers);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void twoWhoChangePlacesBothKeepAPlace() {
        String first = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        String second = appointmentId(visitor.book(service, Salon.at("12:00"), "huda@example.test"));

        List<Answer> answers = Race.of(20, racer -> {
            boolean forth = racer / 4 % 2 == 0;
            String start =
                    Salon.at(forth == (racer % 4 < 2) ? "12:00" : "10:00").toString();
            return desk(racer)
                    .send(
                            "PUT",
                            "/api/appointments/" + (racer % 4 < 2 ? first : second),
                            "{\"start\":\"" + start + "\"}");
        });

        assertThat(answers)
                .allSatisfy(each -> assertThat(each.status()).as(each.body()).isIn(200, 409));
        assertThat(salon.overlaps()).isZero();
        assertThat(salon.count("select count(*) from appointment_occupancies where business_id = :business"))
                .isEqualTo(2);
    }
}
