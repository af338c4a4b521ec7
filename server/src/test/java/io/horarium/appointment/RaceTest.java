package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many visitors want the same at the same moment, through two applications on one database. */
class RaceTest extends AtTheSalon {

    static Node node;

    Visitor elsewhere;

    @BeforeAll
    static void startAnother() {
        node = Node.start();
    }

    @AfterAll
    static void stopIt() {
        node.close();
    }

    @BeforeEach
    void find() {
        elsewhere = new Visitor(node.port(), salon.slug());
    }

    @Test
    void oneOfSixtyFourGetsTheStart() {
        Instant start = Salon.at("10:00");

        List<Answer> answers = Race.of(64, racer -> one(racer).book(service, start, email(racer)));

        assertThat(Race.winners(answers)).hasSize(1);
        losersHearWhatElseThereIs(answers);
        assertThat(salon.count("select count(*) from bookings where business_id = :business"))
                .isEqualTo(1);
        assertThat(salon.overlaps()).isZero();
    }

    @ParameterizedTest(name = "{0} seats")
    @ValueSource(ints = {1, 5, 12})
    void asManyGetASeatAsThereAre(int seats) {
        ServiceId yoga = salon.service(Draft.ofMinutes(60).seats(seats), member);
        Instant start = Salon.at("10:00");

        List<Answer> answers = Race.of(200, racer -> one(racer).book(yoga, start, email(racer)));

        assertThat(Race.winners(answers)).hasSize(seats);
        losersHearWhatElseThereIs(answers);
        assertThat(salon.count("select count(*) from appointments where business_id = :business"))
                .isEqualTo(1);
        assertThat(salon.count("select seats_taken from appointments where business_id = :business"))
                .isEqualTo(seats);
    }

    @Test
    void eachOfTenFreeStaffMembersGetsOneBooking() {
        List<StaffId> team = salon.staff(10);
        ServiceId cut = salon.service(Draft.ofMinutes(30), team);
        Instant start = Salon.at("10:00");

        List<Answer> answers = Race.of(64, racer -> one(racer).book(cut, start, email(racer)));

        assertThat(Race.winners(answers)).hasSize(10);
        assertThat(Race.winners(answers).stream()
                        .map(each -> each.json().at("/appointment/staffIds/0").asString()))
                .doesNotHaveDuplicates();
        losersHearWhatElseThereIs(answers);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void threeRoomsTakeThreeAndNoneIsHalfTaken() {
        List<StaffId> team = salon.staff(6);
        ServiceId massage = salon.service(Draft.ofMinutes(30), team);
        salon.units(3, 1, false, massage);
        Instant start = Salon.at("10:00");

        List<Answer> answers =
                Race.of(60, racer -> one(racer).book(massage, start, email(racer), team.get(racer % team.size())));

        assertThat(Race.winners(answers)).hasSize(3);
        losersHearWhatElseThereIs(answers);
        assertThat(salon.count("select count(*) from appointment_occupancies where business_id = :business"))
                .isEqualTo(6);
        assertThat(salon.count("select count(distinct unit_id) from appointment_units where business_id = :business"))
                .isEqualTo(3);
        assertThat(salon.overlaps()).isZero();
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

    private Visitor one(int racer) {
        return racer % 2 == 0 ? visitor : elsewhere;
    }

    private static String email(int racer) {
        return "racer" + racer + "@example.test";
    }

    private static void losersHearWhatElseThereIs(List<Answer> answers) {
        assertThat(Race.losers(answers).stream().map(Answer::status).distinct()).containsOnly(409);
        assertThat(Race.losers(answers).stream().map(Answer::problem).distinct())
                .containsOnly("slot-taken");
        assertThat(Race.losers(answers).stream()
                        .filter(each -> each.json().path("alternatives").isEmpty()))
                .isEmpty();
    }
}
