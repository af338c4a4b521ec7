package io.horarium.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A studio whose owner has told us the address of a receiver. */
@ServerTest
abstract class WithReceiver {

    static final JsonMapper JSON = JsonMapper.shared();
    static final List<String> ALL = List.of("appointment.created", "appointment.updated", "appointment.cancelled");
    private static final int MOST_LOOKS = 3_000;

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    TestStudio studio;
    StaffId omar;
    ServiceId service;
    Browser owner;
    Receiver receiver;
    String secret;
    String webhook;

    @BeforeEach
    void open() {
        studio = studios.create();
        omar = studio.staffWithoutHours("Omar", Map.of());
        for (int weekday = 1; weekday <= 7; weekday++) {
            studio.open(omar, weekday, 0, 1440);
        }
        service = studio.service(Map.of(), omar);
        owner = new Browser(port);
        owner.signIn(studio.tenant().ownerEmail());
        receiver = Receiver.open();
        Answer made = make(receiver.url(), ALL);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        secret = made.json().path("secret").asString();
        webhook = made.json().at("/webhook/id").asString();
    }

    @AfterEach
    void closeReceiver() {
        // what still waits would only be sent to nobody
        owner.send("DELETE", "/api/webhooks/" + webhook, null);
        receiver.close();
    }

    Answer make(String url, List<String> events) {
        return owner.post("/api/webhooks", Map.of("url", url, "events", events));
    }

    String book(int hour) {
        return book(owner, hour);
    }

    String book(Browser browser, int hour) {
        Answer booked = browser.post(
                "/api/appointments",
                Map.of(
                        "serviceId", service.toString(),
                        "staffId", omar.toString(),
                        "start", at(hour).toString(),
                        "customer", Map.of("name", "Noor Haddad", "email", "noor@example.test")));
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        return booked.json().path("id").asString();
    }

    void note(Browser browser, String appointment, String words) {
        Answer noted = browser.send(
                "PUT", "/api/appointments/" + appointment, JSON.writeValueAsString(Map.of("notes", words)));
        assertThat(noted.status()).as(noted.body()).isEqualTo(200);
    }

    /** Three days from now and an hour of that day. */
    static Instant at(int hour) {
        return java.time.Clock.systemUTC()
                .instant()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(3, ChronoUnit.DAYS)
                .plus(hour, ChronoUnit.HOURS);
    }

    JsonNode deliveries() {
        return owner.get("/api/webhooks/" + webhook + "/deliveries").json().path("deliveries");
    }

    JsonNode webhook() {
        return owner.get("/api/webhooks/" + webhook).json();
    }

    /** The newest delivery, once it is in this state. */
    JsonNode settled(String status) {
        for (int i = 0; i < MOST_LOOKS; i++) {
            JsonNode newest = deliveries().path(0);
            if (newest.path("status").asString("").equals(status)) {
                return newest;
            }
            pause();
        }
        throw new AssertionError("nothing is " + status + ": " + deliveries());
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
