package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The power goes out while people book. */
class CrashTest {

    private static final int ENOUGH = 12;
    private static final int VISITORS = 4;

    /** A booking of which its visitor was told. */
    record Acknowledged(String key, Map<String, Object> wish, Answer answer) {}

    @TempDir
    Path home;

    @Test
    void everyAcknowledgedBookingIsThereAfterTheApplicationAndItsDatabaseWereKilled() throws Exception {
        Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
        Installed first = Installed.start(home);
        try {
            bookUntilThePowerGoes(first, acknowledged);
        } finally {
            first.close();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);

        try (Installed second = Installed.start(home)) {
            List<JsonNode> there = appointments(second);
            Map<String, Long> references = new HashMap<>();
            there.forEach(each -> references.merge(each.path("reference").asString(), 1L, Long::sum));
            Visitor visitor = new Visitor(second.port(), "demo");
            acknowledged.forEach(each -> {
                String reference =
                        each.answer().json().at("/appointment/reference").asString();
                assertThat(references).containsEntry(reference, 1L);
                Answer again = visitor.send(each.wish(), "Idempotency-Key", each.key());
                assertThat(again.status()).as(again.body()).isEqualTo(201);
                assertThat(again.json()).isEqualTo(each.answer().json());
            });
            assertThat(appointments(second)).hasSameSizeAs(there);
            nobodyIsThereTwice(there);
        }
    }

    private static void bookUntilThePowerGoes(Installed installed, Queue<Acknowledged> acknowledged)
            throws IOException, InterruptedException {
        Queue<Map<String, Object>> wishes = new ConcurrentLinkedQueue<>(wishes(installed.port()));
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < VISITORS; i++) {
                crowd.execute(() -> {
                    Visitor visitor = new Visitor(installed.port(), "demo");
                    for (Map<String, Object> wish = wishes.poll(); wish != null; wish = wishes.poll()) {
                        String key = "key-" + wish.get("start") + wish.get("serviceId");
                        try {
                            Answer answer = visitor.send(wish, "Idempotency-Key", key);
                            if (answer.status() == 201) {
                                acknowledged.add(new Acknowledged(key, wish, answer));
                                enough.countDown();
                            }
                        } catch (UncheckedIOException gone) {
                            return;
                        }
                    }
                });
            }
            assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
            installed.kill();
        }
    }

    /** Every start that the demo offers in the next weeks, of each of its services. */
    private static List<Map<String, Object>> wishes(int port) {
        Browser browser = new Browser(port);
        Queue<Map<String, Object>> wishes = new ArrayDeque<>();
        Answer page = browser.get("/api/public/booking/demo/services");
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        for (JsonNode service : page.json().path("services")) {
            String id = service.path("id").asString();
            Answer grid = browser.get("/api/public/booking/demo/availability?days=35&serviceId=" + id);
            for (JsonNode day : grid.json().path("days")) {
                for (JsonNode slot : day.path("slots")) {
                    String start = slot.path("start").asString();
                    wishes.add(new HashMap<>(Map.of(
                            "serviceId",
                            id,
                            "start",
                            start,
                            "timezone",
                            "Asia/Dubai",
                            "customer",
                            Map.of("name", "Noor", "email", "noor" + wishes.size() + "@example.test"))));
                }
            }
        }
        return List.copyOf(wishes);
    }

    private static List<JsonNode> appointments(Installed installed) {
        Browser owner = new Browser(installed.port());
        owner.get("/api/session");
        Answer login = owner.post("/api/auth/login", Map.of("email", "owner@demo.test", "password", "demo"));
        assertThat(login.status()).as(login.body()).isEqualTo(200);
        Instant now = Instant.now();
        Answer list = owner.get("/api/appointments?rangeStart=" + now.minus(Duration.ofDays(1)) + "&rangeEnd="
                + now.plus(Duration.ofDays(60)));
        assertThat(list.status()).as(list.body()).isEqualTo(200);
        return list.json().path("appointments").valueStream().toList();
    }

    private static void nobodyIsThereTwice(List<JsonNode> appointments) {
        for (JsonNode one : appointments) {
            for (JsonNode other : appointments) {
                boolean shareStaff = one.path("staffIds")
                        .valueStream()
                        .anyMatch(each -> other.path("staffIds").valueStream().anyMatch(each::equals));
                if (shareStaff && !one.path("id").equals(other.path("id"))) {
                    assertThat(end(one).isAfter(start(other)) && end(other).isAfter(start(one)))
                            .as("%s and %s", one.path("reference"), other.path("reference"))
                            .isFalse();
                }
            }
        }
    }

    private static Instant start(JsonNode appointment) {
        return Instant.parse(appointment.path("start").asString())
                .minus(Duration.ofMinutes(
                        appointment.path("bufferBeforeMinutes").asInt()));
    }

    private static Instant end(JsonNode appointment) {
        return Instant.parse(appointment.path("end").asString())
                .plus(Duration.ofMinutes(appointment.path("bufferAfterMinutes").asInt()));
    }
}
