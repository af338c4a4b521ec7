package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Movers and bookers want one start at the same moment, through two applications on one database. */
class MoveRaceTest extends AtTheSalon {

    static Node node;

    @BeforeAll
    static void startAnother() {
        node = Node.start();
    }

    @AfterAll
    static void stopIt() {
        node.close();
    }

    @Test
    void oneOfTwentyMoversGetsTheStart() {
        List<String> ids = new ArrayList<>();
        for (int day = 4; day < 8; day++) {
            for (int hour = 9; hour < 14; hour++) {
                Instant start = Salon.at(day, "%02d:00".formatted(hour));
                ids.add(appointmentId(visitor.book(service, start, "c" + day + "x" + hour + "@example.test")));
            }
        }
        Browser here = owner();
        Browser there = elsewhere();
        String wish = "{\"start\":\"" + Salon.at("10:00") + "\"}";

        List<Answer> answers = Race.of(
                ids.size(),
                racer -> (racer % 2 == 0 ? here : there).send("PUT", "/api/appointments/" + ids.get(racer), wish));

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
        Browser here = owner();
        Visitor there = new Visitor(node.port(), salon.slug());
        Instant start = Salon.at("10:00");
        Map<String, Object> order = Map.of(
                "serviceId", service.toString(),
                "start", start.plus(Duration.ofMinutes(7)).toString(),
                "customer", Map.of("name", "Sara Ali", "email", "sara@example.test"));

        List<Answer> answers = Race.of(
                24,
                racer -> racer % 2 == 0
                        ? here.post("/api/appointments", order)
                        : there.book(service, start, "racer" + racer + "@example.test"));

        assertThat(Race.winners(answers)).hasSize(1);
        assertThat(Race.losers(answers))
                .allSatisfy(each -> assertThat(each.status()).as(each.body()).isEqualTo(409));
        assertThat(salon.overlaps()).isZero();
    }

    private Browser elsewhere() {
        Browser browser = new Browser(node.port());
        browser.signIn(salon.ownerEmail());
        return browser;
    }
}
