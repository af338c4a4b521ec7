package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser.Answer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many visitors want the seats of one class, or one named place of it. */
class SeatRaceTest extends OverTwoNodes {

    @ParameterizedTest(name = "{0} seats")
    @ValueSource(ints = {1, 5, 12})
    void asManyGetASeatAsThereAre(int seats) {
        ServiceId yoga = salon.service(Draft.ofMinutes(60).seats(seats), member);
        Instant start = Salon.at("10:00");

        List<Answer> answers = Race.of(200, racer -> one(racer).book(yoga, start, email(racer)));

        assertThat(Race.winners(answers)).hasSize(seats);
        losersHearWhatElseThereIs(Race.losers(answers));
        assertThat(salon.count("select count(*) from appointments where business_id = :business"))
                .isEqualTo(1);
        assertThat(salon.count("select seats_taken from appointments where business_id = :business"))
                .isEqualTo(seats);
    }

    @Test
    void oneGetsThePlaceThatAllChoseAndTheOthersHearWhichAreFree() {
        ServiceId pilates = salon.service(Draft.ofMinutes(60).seats(4), member);
        List<UnitId> reformers = salon.units(4, 1, true, pilates);
        Instant start = Salon.at("10:00");

        List<Answer> answers = Race.of(20, racer -> one(racer).book(pilates, start, email(racer), reformers.get(2)));

        assertThat(Race.winners(answers)).hasSize(1);
        assertThat(Race.losers(answers)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.json().path("reason").asString()).isEqualTo("resource_unavailable");
            assertThat(answer.json().path("freeUnits").findValuesAsString("id"))
                    .hasSize(3)
                    .doesNotContain(reformers.get(2).toString());
        });
    }
}
