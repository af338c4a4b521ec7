package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Series and single bookings want the same days at the same moment. */
class SeriesRaceTest extends OverTwoNodes {

    private static final int OCCURRENCES = 5;

    @Test
    void aSeriesGetsAllOfItsDaysOrNoneAndNobodyGetsADayTwice() {
        List<Answer> answers = Race.of(
                60,
                racer -> racer % 6 < 2
                        ? series(racer, "10:00")
                        : one(racer).book(service, day(racer % OCCURRENCES), email(racer), member));

        List<Answer> series = Race.winners(answers).stream()
                .filter(each -> each.json().has("series"))
                .toList();
        long singles = Race.winners(answers).size() - series.size();
        assertThat(series.isEmpty() ? singles : singles + OCCURRENCES).isEqualTo(OCCURRENCES);
        assertThat(Race.losers(answers))
                .allSatisfy(each -> assertThat(each.status()).as(each.body()).isEqualTo(409));
        assertThat(salon.count("select count(*) from appointments where business_id = :business"))
                .isEqualTo(OCCURRENCES);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void oneOfTwentySeriesThatCrossGetsItsDays() {
        // half of them begin a quarter of an hour later, so that none fits beside another
        List<Answer> answers = Race.of(20, racer -> series(racer, racer % 4 < 2 ? "10:00" : "10:15"));

        assertThat(Race.winners(answers)).hasSize(1);
        assertThat(Race.losers(answers)).allSatisfy(each -> {
            assertThat(each.status()).as(each.body()).isEqualTo(409);
            assertThat(each.problem()).isEqualTo("series-taken");
            assertThat(each.json().at("/conflicts/0/alternatives").size()).isPositive();
        });
        assertThat(salon.count("select count(*) from appointments where business_id = :business"))
                .isEqualTo(OCCURRENCES);
    }

    @Test
    void aSeriesThatMovesAndSinglesThatComeShareNoTime() {
        String id = series(0, "10:00").json().at("/series/id").asString();

        List<Answer> answers = Race.of(
                32,
                racer -> racer % 8 == 0
                        ? desk(racer / 8).send("PUT", "/api/series/" + id + "?scope=all", "{\"time\":\"14:00\"}")
                        : one(racer)
                                .book(
                                        service,
                                        day(racer % OCCURRENCES).plus(Duration.ofHours(4)),
                                        email(racer),
                                        member));

        assertThat(answers)
                .allSatisfy(each -> assertThat(each.status()).as(each.body()).isIn(200, 201, 409));
        long moved = salon.count("""
                select count(*)
                from appointments
                where business_id = :business
                  and series_id is not null
                  and starts_at <> recurrence_id
                """);
        assertThat(moved).isIn(0L, (long) OCCURRENCES);
        assertThat(Race.winners(answers)).hasSize(moved == 0 ? OCCURRENCES : 0);
        assertThat(salon.overlaps()).isZero();
    }

    private static Instant day(int number) {
        return Salon.at(3 + number, "10:00");
    }

    private Answer series(int racer, String time) {
        return desk(racer)
                .post(
                        "/api/series",
                        Map.of(
                                "serviceId", service.toString(),
                                "staffId", member.toString(),
                                "start", Salon.at(3, time).toString(),
                                "rule", "FREQ=DAILY;COUNT=" + OCCURRENCES,
                                "customer", Map.of("name", "Sara Ali", "email", "sara@example.test")));
    }
}
