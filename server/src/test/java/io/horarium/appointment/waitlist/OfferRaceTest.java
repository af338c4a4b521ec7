package io.horarium.appointment.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same look at the list on two nodes, and everybody at once. */
class OfferRaceTest extends AtTheStudio {

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
    void oneOfferComesOfManyLooksAtOnce() throws Exception {
        for (String name : List.of("noor", "huda", "omar", "sara")) {
            wait(name + "@example.test");
        }
        cancel(ten);
        WaitlistRound elsewhere = node.bean(WaitlistRound.class);

        List<Boolean> done = all(12, number -> () -> {
            (number % 2 == 0 ? rounds : elsewhere).run(new WaitlistRound.Look(studio.business()));
            return true;
        });

        assertThat(done).hasSize(12);
        assertThat(answers("noor@example.test")).containsExactly("OPEN");
        assertThat(count("select count(*) from waitlist_offers where business_id = :business"))
                .isEqualTo(1);
        assertThat(count("select count(*) from appointment_holds where business_id = :business"))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsAskedTwiceThoughTwoStartsAreFreeForThem() throws Exception {
        for (String name : List.of("noor", "huda", "omar")) {
            wait(name + "@example.test");
        }
        cancel(ten);
        cancel(eleven);
        WaitlistRound elsewhere = node.bean(WaitlistRound.class);

        all(12, number -> () -> {
            (number % 2 == 0 ? rounds : elsewhere).run(new WaitlistRound.Look(studio.business()));
            return true;
        });

        assertThat(answers("noor@example.test")).containsExactly("OPEN");
        assertThat(answers("huda@example.test")).containsExactly("OPEN");
        assertThat(answers("omar@example.test")).isEmpty();
        assertThat(count("select count(*) from appointment_holds where business_id = :business and status = 'RUNNING'"))
                .isEqualTo(2);
    }

    @Test
    void whoeverAcceptsHasItAgainstAllOthers() throws Exception {
        rules(false, 30, 0, 0);
        Answer added = owner.post("/api/waitlist", wish("noor@example.test"));
        cancel(ten);
        Answer made = owner.post(
                "/api/waitlist/" + added.json().path("id").asString() + "/offer",
                java.util.Map.of("start", at("10:00").toString()));
        String accept =
                "/api/public/waitlist-offers/" + made.json().path("token").asString() + "/accept";
        Browser there = new Browser(node.port());

        List<Answer> answers = all(
                24,
                number -> () -> number % 3 == 0
                        ? (number % 2 == 0 ? visitor : there).post(accept, "")
                        : tryToBook("10:00", "racer" + number + "@example.test"));

        assertThat(answers.stream().filter(each -> each.status() == 200).map(Answer::body))
                .hasSize(8)
                .containsOnly(answers.getFirst().body());
        assertThat(answers.stream().filter(each -> each.status() != 200).map(Answer::status))
                .containsOnly(409);
        assertThat(count("select count(*) from bookings where business_id = :business and status = 'ACTIVE'"))
                .isEqualTo(2);
    }

    private static <T> List<T> all(int many, java.util.function.IntFunction<Callable<T>> work) throws Exception {
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int number = 0; number < many; number++) {
                running.add(crowd.submit(work.apply(number)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
