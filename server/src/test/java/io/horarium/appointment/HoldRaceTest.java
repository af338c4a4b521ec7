package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many want to keep, or to book, the same at the same moment, through two applications on one database. */
class HoldRaceTest extends AtTheSalon {

    static Node node;

    Visitor elsewhere;
    Instant start;

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
        start = Salon.at("10:00");
    }

    @Test
    void oneOfFortyKeepsTheStart() {
        allowMany();

        List<Answer> answers = Race.of(40, racer -> one(racer).hold(service, start));

        assertThat(Race.winners(answers)).hasSize(1);
        assertThat(Race.losers(answers)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.problem()).isEqualTo("slot-taken");
            assertThat(answer.json().path("alternatives")).isNotEmpty();
        });
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void holdersAndBookersNeverShareAStart() {
        allowMany();

        List<Answer> answers = Race.of(
                40,
                racer -> racer % 4 < 2
                        ? one(racer).hold(service, start)
                        : one(racer).book(service, start, email(racer)));

        assertThat(Race.winners(answers)).hasSize(1);
        assertThat(Race.losers(answers)).allMatch(each -> each.status() == 409);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void whoeverHoldsItBooksItAgainstAllOthers() {
        String hold = HoldTest.id(visitor.hold(service, start));

        List<Answer> answers = Race.of(
                32,
                racer -> racer == 7
                        ? elsewhere.bookHeld(service, start, email(racer), hold)
                        : one(racer).book(service, start, email(racer)));

        assertThat(answers.get(7).status()).isEqualTo(201);
        assertThat(Race.winners(answers)).hasSize(1);
    }

    @Test
    void aHoldIsBookedOnceHoweverOftenItIsTried() {
        String hold = HoldTest.id(visitor.hold(service, start));

        List<Answer> answers = Race.of(20, racer -> one(racer).bookHeld(service, start, email(racer), hold));

        assertThat(Race.winners(answers)).hasSize(1);
        assertThat(Race.losers(answers).stream().map(Answer::problem)).containsOnly("hold-used");
        assertThat(salon.count("select count(*) from bookings where business_id = :business"))
                .isEqualTo(1);
    }

    /** The strangers ask until somebody has it; whoever holds it asks once, at some moment near the end. */
    @RepeatedTest(4)
    void exactlyOneBooksWhileAHoldRunsOut() {
        String hold = HoldTest.id(visitor.hold(service, start));
        endSoon("appointments");
        endSoon("appointment_holds");
        AtomicBoolean won = new AtomicBoolean();

        List<Answer> answers = Race.of(12, racer -> {
            Answer answer;
            int tries = 0;
            do {
                boolean owner = racer == 0 && tries++ == 6;
                answer = owner
                        ? elsewhere.bookHeld(service, start, email(racer), hold)
                        : one(racer).book(service, start, email(racer));
                won.compareAndSet(false, answer.status() == 201);
            } while (!won.get());
            return answer;
        });

        assertThat(Race.winners(answers)).hasSize(1);
        assertThat(Race.losers(answers)).allMatch(each -> each.status() == 409);
        assertThat(salon.count("select count(*) from bookings where business_id = :business"))
                .isEqualTo(1);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void heldAndBookedSeatsAreNeverMoreThanThereAre() {
        allowMany();
        ServiceId yoga = salon.service(Draft.ofMinutes(60).seats(5), member);

        List<Answer> answers = Race.of(
                60,
                racer -> racer % 4 < 2
                        ? one(racer).hold(yoga, start)
                        : one(racer).book(yoga, start, email(racer)));
        List<String> holds = Race.winners(answers).stream()
                .map(each -> each.json().path("holdId").asString(""))
                .filter(each -> !each.isEmpty())
                .toList();
        List<Answer> booked = Race.of(
                holds.size(), racer -> one(racer).bookHeld(yoga, start, "late" + email(racer), holds.get(racer)));

        assertThat(Race.winners(answers)).hasSize(5);
        assertThat(Race.losers(answers)).allMatch(each -> each.status() == 409);
        assertThat(booked).allMatch(each -> each.status() == 201);
        assertThat(salon.count("select seats_taken from appointments where business_id = :business"))
                .isEqualTo(5);
        assertThat(salon.count("select count(*) from appointments where business_id = :business"))
                .isEqualTo(1);
    }

    @Test
    void nobodyKeepsMoreThanTheirShareHoweverFastTheyAsk() {
        List<String> times = List.of("08:00", "09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00");

        List<Answer> answers =
                Race.of(24, racer -> one(racer).hold(service, Salon.at(times.get(racer % times.size()))));

        assertThat(Race.winners(answers)).hasSize(3);
        assertThat(Race.losers(answers).stream().map(Answer::status).toList()).isSubsetOf(409, 429);
        assertThat(salon.count(
                        "select count(*) from appointment_holds where business_id = :business and status = 'RUNNING'"))
                .isEqualTo(3);
    }

    private void endSoon(String table) {
        salon.write("update " + table
                + " set held_until = clock_timestamp() + interval '300 milliseconds' where business_id = :business");
    }

    private void allowMany() {
        salon.write("""
                insert into hold_rules (business_id, hold_minutes, per_address, per_contact)
                values (:business, 10, 1000, 100)
                """);
    }

    private Visitor one(int racer) {
        return racer % 2 == 0 ? visitor : elsewhere;
    }

    private static String email(int racer) {
        return "racer" + racer + "@example.test";
    }
}
