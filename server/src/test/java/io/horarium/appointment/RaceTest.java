package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.testing.Browser.Answer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many visitors want one start, or starts that overlap. */
class RaceTest extends OverTwoNodes {

    @Test
    void oneOfTwoHundredGetsTheStart() {
        Instant start = Salon.at("10:00");

        List<Answer> answers = Race.of(200, racer -> one(racer).book(service, start, email(racer)));

        assertThat(Race.winners(answers)).hasSize(1);
        losersHearWhatElseThereIs(Race.losers(answers));
        assertThat(salon.count("select count(*) from bookings where business_id = :business"))
                .isEqualTo(1);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void startsThatOverlapShareNobody() {
        ServiceId longer = salon.service(Draft.ofMinutes(45).buffers(10, 5), member);
        List<Instant> starts =
                List.of(Salon.at("10:00"), Salon.at("10:30"), Salon.at("11:00"), Salon.at("11:30"), Salon.at("12:00"));

        List<Answer> answers = Race.of(
                100,
                racer -> one(racer)
                        .book(racer % 2 == 0 ? longer : service, starts.get(racer % starts.size()), email(racer)));

        assertThat(answers.stream().map(Answer::status).distinct()).isSubsetOf(201, 409);
        assertThat(Race.winners(answers)).isNotEmpty();
        assertThat(salon.overlaps()).isZero();
    }
}
