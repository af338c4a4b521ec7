package io.horarium.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What one node changes the other knows, and of a block and a booking that race for one hour only one comes through. */
@ServerTest
class TwoNodesTest {

    private static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestClock clock;

    @Test
    void blockAndBookingNeverTakeOneHourUnnoticedAndNoAnswerIsStale() throws Exception {
        // the second node goes by the real clock
        clock.set(Instant.now());
        TestStudio studio = studios.create();
        StaffId layla = studio.staff("Layla");
        ServiceId session = studio.service(Map.of(), layla);
        Browser browser = new Browser(port);
        browser.signIn(studio.tenant().ownerEmail());
        Keeping here = new Keeping(browser);
        LocalDate friday = LocalDate.now(DUBAI).plusDays(14).with(DayOfWeek.FRIDAY);
        try (Node second = Node.start()) {
            Browser there = new Browser(second.port());
            race(studio, session, layla, friday, here, there);
            changes(studio, session, layla, friday.plusDays(7), here, there);
        }
    }

    private static void race(
            TestStudio studio, ServiceId session, StaffId layla, LocalDate friday, Keeping here, Browser there)
            throws Exception {
        for (int hour = 9; hour < 17; hour++) {
            Instant start = at(friday, hour);
            Map<String, Object> block =
                    Keeping.block(layla, start.toString(), at(friday, hour + 1).toString());
            Map<String, Object> booking = Map.of(
                    "serviceId",
                    session.toString(),
                    "start",
                    start.toString(),
                    "customer",
                    Map.of("name", "Noor Haddad", "email", "noor@example.test"),
                    "timezone",
                    "Asia/Dubai");
            List<Answer> answers = together(
                    () -> here.block(block, ""),
                    () -> there.post("/api/public/booking/" + studio.slug() + "/book", booking));
            Answer ofBlock = answers.getFirst();
            Answer ofBooking = answers.getLast();
            if (ofBlock.status() == 201) {
                assertThat(ofBooking.status()).as(ofBooking.body()).isEqualTo(409);
                assertThat(ofBooking.json().path("reason").stringValue()).isEqualTo("blocked");
            } else {
                assertThat(ofBlock.problem()).as(ofBlock.body()).isEqualTo("would-orphan");
                assertThat(ofBooking.status()).as(ofBooking.body()).isEqualTo(201);
            }
        }
    }

    private static void changes(
            TestStudio studio, ServiceId session, StaffId layla, LocalDate friday, Keeping here, Browser there) {
        assertThat(free(there, session, friday)).isEqualTo("09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00");

        accept(here.put(layla, Keeping.with(Keeping.weekly("OPEN FRIDAY 09:00 13:00"), "acceptOrphans", true), ""));
        assertThat(free(there, session, friday)).isEqualTo("09:00 10:00 11:00 12:00");

        Answer series = accept(here.block(
                Keeping.with(
                        Keeping.block(
                                layla, at(friday, 9).toString(), at(friday, 10).toString()),
                        "rule",
                        "FREQ=WEEKLY"),
                ""));
        String id = series.json().path("entries").get(0).path("id").stringValue();
        assertThat(free(there, session, friday)).isEqualTo("10:00 11:00 12:00");
        accept(here.reblock(
                id,
                Map.of(
                        "start",
                        at(friday, 11).toString(),
                        "end",
                        at(friday, 12).toString(),
                        "rule",
                        "FREQ=DAILY;COUNT=2"),
                ""));
        assertThat(free(there, session, friday)).isEqualTo("09:00 10:00 12:00");
        accept(here.delete("/api/time-blocks/" + id));
        assertThat(free(there, session, friday)).isEqualTo("09:00 10:00 11:00 12:00");

        Answer off =
                accept(here.takeOff(Map.of("staffIds", List.of(layla.toString()), "firstDate", friday.toString()), ""));
        assertThat(free(there, session, friday)).isEmpty();
        accept(here.delete(
                "/api/time-off/" + off.json().path("entries").get(0).path("id").stringValue()));

        accept(here.browser()
                .post(
                        "/api/availability/bulk",
                        Map.of(
                                "staffIds",
                                List.of(layla.toString()),
                                "exception",
                                Map.of(
                                        "date",
                                        friday.toString(),
                                        "windows",
                                        List.of(Map.of("start", "20:00", "end", "21:00"))))));
        assertThat(free(there, session, friday)).isEqualTo("20:00");
    }

    private static Answer accept(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
        return answer;
    }

    private static String free(Browser there, ServiceId session, LocalDate date) {
        Answer answer = there.post(
                "/api/services/" + session + "/availability",
                Map.of("date", date.toString(), "timezone", "Asia/Dubai"));
        return String.join(
                " ",
                answer.json()
                        .path("availableSlots")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
    }

    private static Instant at(LocalDate date, int hour) {
        return date.atTime(hour, 0).atZone(DUBAI).toInstant();
    }

    private static List<Answer> together(Supplier<Answer> one, Supplier<Answer> other)
            throws InterruptedException, ExecutionException {
        CyclicBarrier gate = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> first = two.submit(() -> {
                gate.await();
                return one.get();
            });
            Future<Answer> second = two.submit(() -> {
                gate.await();
                return other.get();
            });
            return List.of(first.get(), second.get());
        }
    }
}
