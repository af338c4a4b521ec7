package io.horarium.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import io.horarium.testing.TestClock;
import io.horarium.webhook.Receiver.Told;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What happened is told, signed, in order, at least once, and under one id however often. */
class DeliveryTest extends WithReceiver {

    @Autowired
    TestClock clock;

    @Test
    void tellsWhatHappenedAndNamesNobody() {
        String id = book(10);

        Told told = receiver.next();

        assertThat(told.path()).isEqualTo("/hook");
        assertThat(told.event()).isEqualTo("appointment.created");
        assertThat(told.contentType()).startsWith("application/json");
        assertThat(told.json().path("id").asString()).isEqualTo(told.delivery());
        assertThat(told.json().path("event").asString()).isEqualTo("appointment.created");
        assertThat(told.json().at("/data/appointment/id").asString()).isEqualTo(id);
        assertThat(told.json().at("/data/appointment/start").asString()).isEqualTo(at(10).toString());
        assertThat(told.json().at("/data/appointment/attendees/0/customerId").asString())
                .hasSize(36);
        assertThat(told.body()).doesNotContain("Noor").doesNotContain("noor@");
    }

    @Test
    void signsTheSecondAndTheBody() throws Exception {
        book(10);

        Told told = receiver.next();

        String[] parts = told.signature().split(",");
        assertThat(parts).hasSize(2);
        String seconds = parts[0].substring("t=".length());
        assertThat(Duration.between(
                        Instant.ofEpochSecond(Long.parseLong(seconds)),
                        Clock.systemUTC().instant()))
                .isLessThan(Duration.ofMinutes(2));
        assertThat(parts[1]).isEqualTo("v1=" + hmac(secret, seconds + "." + told.body()));
    }

    @Test
    void signsWithBothSecretsForADay() throws Exception {
        String other = owner.post("/api/webhooks/" + webhook + "/secret", "")
                .json()
                .path("secret")
                .asString();
        book(10);

        Told told = receiver.next();

        String[] parts = told.signature().split(",");
        String text = parts[0].substring("t=".length()) + "." + told.body();
        assertThat(Arrays.stream(parts).skip(1)).containsExactly("v1=" + hmac(other, text), "v1=" + hmac(secret, text));
        clock.set(Clock.systemUTC().instant().plus(Duration.ofHours(25)));
        book(12);
        String[] later = receiver.next().signature().split(",");
        assertThat(later).hasSize(2);
    }

    @Test
    void tellsEachStepInItsOrder() {
        String id = book(10);
        note(owner, id, "Left knee");
        owner.post("/api/bookings/" + id + "/cancel", Map.of("reason", "Noor has the flu"));

        List<Told> told = receiver.next(3);

        assertThat(told.stream().map(Told::event))
                .containsExactly("appointment.created", "appointment.updated", "appointment.cancelled");
        assertThat(told.stream().map(Told::what)).containsExactly("BOOKED", "NOTES_CHANGED", "CANCELLED");
        assertThat(told.stream()
                        .map(each -> each.json().at("/data/appointment/version").asLong()))
                .containsExactly(1L, 2L, 3L);
        assertThat(told.getLast().body()).doesNotContain("flu").doesNotContain("knee");
    }

    @Test
    void letsNothingOvertakeWhatFailsWithinAnAppointmentButBesideIt() {
        AtomicInteger refused = new AtomicInteger();
        String held = book(10);
        Told first = receiver.next();
        receiver.answers(told -> told.body().contains(held) && refused.incrementAndGet() == 1
                ? new Receiver.Answer(503, "not now")
                : new Receiver.Answer(200, ""));
        note(owner, held, "one");
        Told refusedOne = receiver.next();
        note(owner, held, "two");
        String free = book(12);

        List<Told> rest = receiver.next(3);

        assertThat(first.what()).isEqualTo("BOOKED");
        assertThat(rest.stream().filter(each -> each.body().contains(held)).map(Told::delivery))
                .as("the refused one again, then the one behind it")
                .hasSize(2)
                .first()
                .isEqualTo(refusedOne.delivery());
        assertThat(rest.stream().filter(each -> each.body().contains(free))).hasSize(1);
        assertThat(versions(rest, held)).containsExactly(2L, 3L);
    }

    @Test
    void hasItsEffectOnceWhereAReceiverCountsIds() {
        Map<String, Integer> effects = new java.util.concurrent.ConcurrentHashMap<>();
        receiver.answers(told -> {
            // it does its work and fails to say so
            boolean firstTime = effects.merge(told.delivery(), 1, Integer::sum) == 1;
            return new Receiver.Answer(firstTime ? 500 : 200, "");
        });
        book(10);

        Told once = receiver.next();
        Told again = receiver.next();

        assertThat(again.delivery()).isEqualTo(once.delivery());
        assertThat(again.body()).isEqualTo(once.body());
        assertThat(effects).hasSize(1);
        JsonNode delivery = settled("DELIVERED");
        assertThat(delivery.path("attempts").asInt()).isEqualTo(2);
        assertThat(webhook().path("failingSince").isNull()).isTrue();
    }

    @Test
    void keepsTheBeginningOfTheAnswer() {
        receiver.answers(any -> new Receiver.Answer(202, "a".repeat(100_000)));
        book(10);
        receiver.next();

        JsonNode delivery = settled("DELIVERED");

        assertThat(delivery.path("answerStatus").asInt()).isEqualTo(202);
        assertThat(delivery.path("answerBody").asString()).isEqualTo("a".repeat(4096));
    }

    @Test
    void followsNoRedirect() {
        try (Receiver inside = Receiver.open()) {
            receiver.answers(any -> new Receiver.Answer(302, "", inside.url()));
            book(10);
            receiver.next(2);

            JsonNode delivery = deliveries().path(0);

            assertThat(delivery.path("status").asString()).isEqualTo("WAITING");
            assertThat(delivery.path("error").asString()).contains("302").contains("redirects are not followed");
            assertThat(inside.unread()).isZero();
        }
    }

    @Test
    void sendsADeliveryAgainUnderItsId() {
        book(10);
        Told first = receiver.next();
        settled("DELIVERED");

        Answer replayed = owner.post("/api/webhooks/" + webhook + "/deliveries/" + first.delivery() + "/replay", "");

        assertThat(replayed.status()).as(replayed.body()).isEqualTo(202);
        Told second = receiver.next();
        assertThat(second.delivery()).isEqualTo(first.delivery());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(settled("DELIVERED").path("attempts").asInt()).isEqualTo(1);
        assertThat(owner.post("/api/webhooks/" + webhook + "/deliveries/" + webhook + "/replay", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void sendsATest() {
        Answer promised = owner.post("/api/webhooks/" + webhook + "/test", "");

        Told told = receiver.next();

        assertThat(promised.status()).isEqualTo(202);
        assertThat(told.event()).isEqualTo("webhook.test");
        assertThat(told.delivery()).isEqualTo(promised.json().path("id").asString());
        assertThat(told.json().path("data").isNull()).isTrue();
    }

    @Test
    void tellsOnlyWhatWasAskedForAndNothingWhileItIsOff() {
        change(Map.of("events", List.of("appointment.cancelled")));
        String id = book(10);
        owner.post("/api/bookings/" + id + "/cancel", Map.of());
        assertThat(receiver.next().event()).isEqualTo("appointment.cancelled");
        change(Map.of("active", false));

        book(12);
        Answer test = owner.post("/api/webhooks/" + webhook + "/test", "");

        assertThat(deliveries().size()).isEqualTo(1);
        assertThat(test.status()).isEqualTo(409);
        assertThat(test.problem()).isEqualTo("webhook-off");
    }

    @Test
    void promisesNothingForWhatIsRolledBack() {
        book(10);
        receiver.next();

        assertThat(owner.post(
                                "/api/appointments",
                                Map.of(
                                        "serviceId", service.toString(),
                                        "staffId", omar.toString(),
                                        "start", at(10).toString(),
                                        "customer", Map.of("name", "Huda Aziz", "email", "huda@example.test")))
                        .status())
                .isEqualTo(409);

        assertThat(deliveries().size()).isEqualTo(1);
    }

    @Test
    void listsInPagesAndByStatus() {
        receiver.answers(500);
        studio.change("""
                insert into webhook_deliveries
                  (business_id, id, webhook_id, event, subject, body, status, next_attempt_at, created_at)
                select :business, gen_random_uuid(), cast(:webhook as uuid), 'webhook.test', gen_random_uuid(), '{}',
                       case when n % 2 = 0 then 'DELIVERED' else 'FAILED' end, now(), now()
                from generate_series(1, 120) n
                """, Map.of("webhook", webhook));
        List<String> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = owner.get("/api/webhooks/" + webhook + "/deliveries?status=FAILED" + cursor)
                    .json();
            page.path("deliveries").forEach(each -> all.add(each.path("id").asString()));
            String next = page.path("nextCursor").asString("");
            cursor = next.isEmpty() ? null : "&cursor=" + next;
        }

        assertThat(all).hasSize(60).doesNotHaveDuplicates();
        assertThat(owner.get("/api/webhooks/" + webhook + "/deliveries?cursor=x")
                        .status())
                .isEqualTo(422);
        assertThat(owner.get("/api/webhooks/" + webhook + "/deliveries?status=LOST")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void deliversInOrderWhicheverOfTwoNodesDoesIt() {
        try (Node node = Node.start()) {
            Browser other = new Browser(node.port());
            other.signIn(studio.tenant().ownerEmail());
            Map<String, List<Long>> expected = new HashMap<>();
            for (int hour = 0; hour < 8; hour++) {
                String id = book(hour % 2 == 0 ? owner : other, hour);
                IntStream.range(0, 3).forEach(i -> note(i % 2 == 0 ? other : owner, id, "step " + i));
                expected.put(id, List.of(1L, 2L, 3L, 4L));
            }

            List<Told> told = receiver.next(8 * 4);

            expected.forEach((id, versions) -> assertThat(versions(told, id)).isEqualTo(versions));
            assertThat(told.stream().map(Told::delivery)).doesNotHaveDuplicates();
        }
    }

    private void change(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of("url", receiver.url(), "events", ALL));
        all.putAll(settings);
        assertThat(owner.send("PUT", "/api/webhooks/" + webhook, JSON.writeValueAsString(all))
                        .status())
                .isEqualTo(200);
    }

    private static List<Long> versions(List<Told> told, String appointment) {
        return told.stream()
                .filter(each ->
                        each.json().at("/data/appointment/id").asString().equals(appointment))
                .map(each -> each.json().at("/data/appointment/version").asLong())
                .toList();
    }

    private static String hmac(String key, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
