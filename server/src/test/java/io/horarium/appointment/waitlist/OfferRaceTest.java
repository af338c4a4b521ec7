package io.horarium.appointment.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                Map.of("start", at("10:00").toString()));
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

    @Test
    void whateverIsAnsweredAtOnceNothingIsLostAndNobodyFails() throws Exception {
        service = studio.service(Map.of("capacity", 8), member);
        date = date.plusDays(1);
        String session = book("10:00", "first@example.test");
        rules(false, 30, 0, 0);
        List<String> entries = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> offers = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            keys.add(wait("guest" + number + "@example.test"));
        }
        owner.get("/api/waitlist?status=WAITING")
                .json()
                .path("entries")
                .valueStream()
                .forEach(each -> entries.add(each.path("id").asString()));
        for (String id : entries) {
            Answer made = owner.post(
                    "/api/waitlist/" + id + "/offer",
                    Map.of("start", at("10:00").toString()));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            offers.add(
                    "/api/public/waitlist-offers/" + made.json().path("token").asString());
        }
        Browser there = new Browser(node.port());
        Browser elsewhere = new Browser(node.port());
        elsewhere.signIn(studio.tenant().ownerEmail());

        List<Answer> answers = all(56, number -> () -> {
            int guest = number % 7;
            Browser somebody = number % 2 == 0 ? visitor : there;
            Browser desk = number % 2 == 0 ? owner : elsewhere;
            return switch (number / 7) {
                case 0, 1, 2 -> somebody.post(offers.get(guest) + "/accept", "");
                case 3, 4 -> somebody.post(offers.get(guest) + "/decline", "");
                case 5 -> somebody.send("DELETE", "/api/public/waitlist/" + keys.get(guest), null);
                case 6 ->
                    guest < 2
                            ? desk.post("/api/bookings/" + session + "/cancel", "{}")
                            : desk.send("DELETE", "/api/waitlist/" + entries.get(guest), null);
                default -> desk.post("/api/customers/" + customer("guest" + guest + "@example.test") + "/erase", "");
            };
        });

        assertThat(answers)
                .allSatisfy(each -> assertThat(each.status()).as(each.body()).isIn(200, 204, 404, 409));
        assertThat(count("""
                        select count(*)
                        from waitlist_offers o
                        join appointment_holds h on h.business_id = o.business_id and h.id = o.hold_id
                        join appointments a on a.business_id = h.business_id and a.id = h.appointment_id
                        where o.business_id = :business
                          and (o.status = 'OPEN') <> (h.status = 'RUNNING' and a.status <> 'CANCELLED')
                        """)).isZero();
        assertThat(count("""
                        select count(*)
                        from appointments a
                        where a.business_id = :business
                          and a.seats_taken <> (
                            select coalesce(sum(b.seats), 0)
                            from bookings b
                            where b.business_id = a.business_id
                              and b.appointment_id = a.id
                              and b.status = 'ACTIVE')
                        """)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "decline", "leave", "remove", "erase"})
    void whoeverAnswersWaitsForTheStaffBeforeAnythingOfTheirsIsLocked(String what) throws Exception {
        rules(false, 30, 0, 0);
        String key = wait("noor@example.test");
        String entry = owner.get("/api/waitlist?status=WAITING")
                .json()
                .at("/entries/0/id")
                .asString();
        cancel(ten);
        Answer made = owner.post(
                "/api/waitlist/" + entry + "/offer", Map.of("start", at("10:00").toString()));
        String offer =
                "/api/public/waitlist-offers/" + made.json().path("token").asString();
        String noor = customer("noor@example.test");

        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> answer = tenants.write(studio.business(), () -> {
                lock("select id from staff_members where business_id = :business for no key update");
                Future<Answer> running = other.submit(() -> switch (what) {
                    case "accept" -> visitor.post(offer + "/accept", "");
                    case "decline" -> visitor.post(offer + "/decline", "");
                    case "leave" -> visitor.send("DELETE", "/api/public/waitlist/" + key, null);
                    case "remove" -> owner.send("DELETE", "/api/waitlist/" + entry, null);
                    default -> owner.post("/api/customers/" + noor + "/erase", "");
                });
                become(this::isAwaited, true);
                lock("select id from customers where business_id = :business for no key update nowait");
                lock("select id from waitlist_entries where business_id = :business for no key update nowait");
                lock("select id from waitlist_offers where business_id = :business for no key update nowait");
                return running;
            });

            assertThat(answer.get().status()).as(answer.get().body()).isIn(200, 204);
        }
    }

    private void lock(String rows) {
        jdbc.sql(rows)
                .param("business", studio.business().value())
                .query((row, number) -> true)
                .list();
    }

    /** Whether somebody waits for what this transaction has locked. */
    private boolean isAwaited() {
        return jdbc.sql("""
                        select exists (
                          select
                          from pg_stat_activity a
                          where pg_backend_pid() = any(pg_blocking_pids(a.pid))
                        )
                        """).query(Boolean.class).single();
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
