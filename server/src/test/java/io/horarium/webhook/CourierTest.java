package io.horarium.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Tenants;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.webhook.Receiver.Told;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;

/** Receivers that fail, hang and stay away, addresses that must not be reached, and couriers that die. */
class CourierTest extends WithReceiver {

    @Autowired
    TestClock clock;

    @Autowired
    Tenants tenants;

    @Autowired
    Courier courier;

    @Autowired
    Deliveries deliveries;

    @Autowired
    WaitingDeliveries waiting;

    @Autowired
    DeliverySweep sweep;

    @Autowired
    Webhooks webhooks;

    @Autowired
    Sender sender;

    @Autowired
    WebhookSecrets secrets;

    @Test
    void givesUpAfterTwelveTriesInAboutADayAndGoesOnWithTheNext() {
        Instant began = Clock.systemUTC().instant();
        receiver.answers(told -> new Receiver.Answer(told.what().equals("BOOKED") ? 500 : 200, "no"));
        String id = book(10);
        note(owner, id, "one");
        JsonNode first = tried(1, 1);
        for (int tries = 2; tries <= 12; tries++) {
            clock.set(Instant.parse(first.path("nextAttemptAt").asString()).plusMillis(1));
            courier.next(lane(id));
            first = tried(1, tries);
        }
        courier.next(lane(id));

        assertThat(settled("DELIVERED").path("body").asString()).contains("NOTES_CHANGED");
        assertThat(first.path("status").asString()).isEqualTo("FAILED");
        assertThat(first.path("nextAttemptAt").isNull()).isTrue();
        assertThat(Duration.between(began, clock.instant())).isBetween(Duration.ofHours(20), Duration.ofHours(30));
    }

    @Test
    void switchesOffWhatTakesNothingForThreeDaysAndSaysSo() {
        receiver.answers(500);
        String id = book(10);
        note(owner, id, "one");
        tried(1, 1);
        assertThat(webhook().path("failingSince").isNull()).isFalse();

        clock.set(Clock.systemUTC().instant().plus(Duration.ofDays(3)).plusSeconds(60));
        courier.next(lane(id));
        tried(1, 2);

        JsonNode stopped = webhook();
        assertThat(stopped.path("active").asBoolean()).isFalse();
        assertThat(stopped.path("stoppedAt").isNull()).isFalse();
        assertThat(deliveries().valueStream().map(each -> each.path("status").asString()))
                .containsOnly("FAILED");
        receiver.answers(200);
        owner.send(
                "PUT",
                "/api/webhooks/" + webhook,
                JSON.writeValueAsString(Map.of("url", receiver.url(), "events", ALL, "active", true)));
        assertThat(webhook().path("stoppedAt").isNull()).isTrue();
        assertThat(webhook().path("failingSince").isNull()).isTrue();
    }

    @Test
    void sendsAgainUnderTheSameIdWhatACourierTookAndDiedWith() {
        UUID id = put(UUID.randomUUID(), "now()");
        Lane lane = new Lane(studio.business(), webhookId(), subject(id));
        Instant now = clock.instant();
        Delivery taken = tenants.write(studio.business(), () -> waiting.claim(lane, now, now.plusSeconds(30)))
                .orElseThrow();
        // it was sent, and nobody wrote that down
        Webhook found = tenants.read(studio.business(), () -> webhooks.find(studio.business(), webhookId()))
                .orElseThrow();
        sender.send(studio.business(), found, taken);
        Told first = receiver.next();

        assertThat(courier.next(lane)).as("while the claim holds").isFalse();
        assertThat(receiver.unread()).isZero();
        clock.set(now.plusSeconds(31));
        courier.next(lane);

        assertThat(receiver.next().delivery()).isEqualTo(first.delivery()).isEqualTo(id.toString());
        assertThat(settled("DELIVERED").path("attempts").asInt()).isEqualTo(2);
    }

    @Test
    void findsInOrderWhatWasLeftLying() {
        UUID subject = UUID.randomUUID();
        UUID one = put(subject, "now() - interval '3 minutes'");
        UUID two = put(subject, "now() - interval '2 minutes'");

        sweep.run();

        assertThat(receiver.next(2).stream().map(Told::delivery)).containsExactly(one.toString(), two.toString());
    }

    @Test
    void forgetsAfterThirtyDays() {
        TestStudio other = studios.create();
        String row = """
                insert into webhook_deliveries
                  (business_id, id, webhook_id, event, subject, body, status, next_attempt_at, created_at)
                select :business, gen_random_uuid(), gen_random_uuid(), 'webhook.test', gen_random_uuid(), '{}', 'DELIVERED', now(),
                       now() - make_interval(days => age)
                from unnest(array[29, 31]) age
                """;
        studio.change(row, Map.of());
        other.change(row, Map.of());

        sweep.run();

        for (TestStudio each : List.of(studio, other)) {
            assertThat(each.change("delete from webhook_deliveries where business_id = :business", Map.of()))
                    .isEqualTo(1);
        }
    }

    @Test
    void letsOneThatHangsHoldUpNobodyElse() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        receiver.answers(told -> {
            await(end);
            return new Receiver.Answer(200, "");
        });
        try (Receiver quick = Receiver.open()) {
            make(quick.url(), ALL);
            for (int hour = 0; hour < 8; hour++) {
                book(hour);
            }

            assertThat(quick.next(8)).hasSize(8);
        } finally {
            end.countDown();
        }
    }

    @Test
    void waitsTenSecondsAndNoLonger() {
        CountDownLatch end = new CountDownLatch(1);
        receiver.answers(told -> {
            await(end);
            return new Receiver.Answer(200, "");
        });
        try {
            assertThat(send(receiver.url(), sender).error()).isEqualTo("no answer within 10 s");
        } finally {
            end.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://[::1]:%d/",
                "http://[::1]:%d/",
                "https://10.0.0.1:%d/",
                "https://169.254.169.254/latest",
                "https://[::ffff:10.0.0.1]:%d/",
                "http://8.8.8.8/"
            })
    void connectsToNoAddressThatCameInLater(String url) {
        Delivery.Outcome outcome = send(url.formatted(receiver.port()), sender);

        assertThat(outcome.error()).isEqualTo("its address is not one of the public internet");
        assertThat(outcome.answerStatus()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://localhost:%d/", "http://localhost:%d/", "http://127.0.0.1:%d/"})
    void connectsToNoNameThatLeadsInside(String url) throws Exception {
        Sender strict = new Sender(secrets, new Destinations(new MockEnvironment()), clock);
        try {
            Delivery.Outcome outcome = send(url.formatted(receiver.port()), strict);

            assertThat(outcome.error()).isEqualTo("its address is not one of the public internet");
            assertThat(receiver.unread()).isZero();
        } finally {
            strict.destroy();
        }
    }

    @Test
    void speaksToNobodyWhoseCertificateNobodyVouchesFor(@TempDir Path folder) throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder)));
        server.start();
        try {
            Delivery.Outcome outcome =
                    send("https://127.0.0.1:" + server.getAddress().getPort() + "/", sender);

            assertThat(outcome.error()).startsWith("no secure connection");
        } finally {
            server.stop(0);
        }
    }

    private Delivery.Outcome send(String url, Sender by) {
        BusinessId business = studio.business();
        Webhook found = tenants.read(business, () -> webhooks.find(business, webhookId()))
                .orElseThrow();
        Webhook there = new Webhook(
                found.id(),
                new Webhook.Settings(url, found.settings().events(), true, ""),
                found.secret(),
                null,
                null,
                null,
                null,
                null,
                1,
                found.createdAt());
        Instant now = clock.instant();
        DeliveryId id = new DeliveryId(UUID.randomUUID());
        return by.send(
                business,
                there,
                new Delivery(
                        id,
                        1,
                        found.id(),
                        WebhookEvent.TEST,
                        id.value(),
                        "{}",
                        Delivery.Status.WAITING,
                        1,
                        now,
                        null,
                        now));
    }

    /** A delivery that nobody was promised to look at. */
    private UUID put(UUID subject, String due) {
        UUID id = UUID.randomUUID();
        studio.change(
                """
                insert into webhook_deliveries (business_id, id, webhook_id, event, subject, body, next_attempt_at, created_at)
                values (:business, :id, :webhook, 'webhook.test', :subject, '{}', %s, now())
                """.formatted(due), Map.of("id", id, "webhook", webhookId().value(), "subject", subject));
        return id;
    }

    private UUID subject(UUID delivery) {
        return tenants.read(
                        studio.business(),
                        () -> deliveries.find(studio.business(), webhookId(), new DeliveryId(delivery)))
                .orElseThrow()
                .subject();
    }

    private WebhookId webhookId() {
        return new WebhookId(UUID.fromString(webhook));
    }

    private Lane lane(String appointment) {
        return new Lane(studio.business(), webhookId(), UUID.fromString(appointment));
    }

    /** The delivery at this place of the list, the newest being 0, once it was tried so often and nobody is at it. */
    private JsonNode tried(int place, int tries) {
        for (int i = 0; i < 3_000; i++) {
            JsonNode each = deliveries().path(place);
            boolean failed = each.path("status").asString().equals("FAILED");
            if (each.path("attempts").asInt() == tries
                    && (failed
                            || Instant.parse(each.path("nextAttemptAt").asString())
                                    .isAfter(clock.instant()))) {
                return each;
            }
            pause();
        }
        throw new AssertionError("not tried " + tries + " times: " + deliveries());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext selfSigned(Path folder) throws Exception {
        Path file = folder.resolve("keys.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "it",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
