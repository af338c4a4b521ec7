package io.horarium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rooms and machines, and when they are out of use. */
@ServerTest
class ResourceSettingsTest {

    private static final Instant NINE = Instant.parse("2027-01-04T05:00:00Z");
    private static final Map<String, String> MORNING =
            Map.of("start", "2027-01-04T05:00:00Z", "end", "2027-01-04T07:00:00Z", "reason", "Service");

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    TestStudio studio;
    StaffId layla;
    ServiceId service;
    UnitId room;
    Browser owner;

    @BeforeEach
    void open() {
        studio = studios.create();
        layla = studio.staff("Layla");
        service = studio.service(Map.of("horizon_days", 400), layla);
        room = studio.units(service, 1, false, "Blue room").getFirst();
        owner = new Browser(port);
        owner.signIn(studio.tenant().ownerEmail());
    }

    @Test
    void aDowntimeTellsWhomItConcernsAndHidesItsTime() {
        studio.appointment(
                service, List.of(layla), List.of(room), TimeInterval.startingAt(NINE, Duration.ofHours(1)), Map.of());

        Answer tried = owner.post("/api/units/" + room + "/downtimes?dryRun=true", MORNING);
        Answer taken = owner.post("/api/units/" + room + "/downtimes", MORNING);

        assertThat(tried.json().path("downtime").isNull()).isTrue();
        assertThat(tried.json().path("appointments")).hasSize(1);
        assertThat(taken.json().path("appointments")).isEqualTo(tried.json().path("appointments"));
        assertThat(reasonAt("10:00")).isEqualTo("resource_unavailable");

        String id = taken.json().at("/downtime/id").asString();
        assertThat(owner.get("/api/units/" + room + "/downtimes").json().path("downtimes"))
                .hasSize(1);
        assertThat(owner.send("DELETE", "/api/downtimes/" + id, null).status()).isEqualTo(204);
        assertThat(reasonAt("10:00")).isEmpty();
        assertThat(owner.send("DELETE", "/api/downtimes/" + id, null).status()).isEqualTo(404);
    }

    @Test
    void aUnitThatWasTakenIsKeptOutOfUseAndAnotherOneIsDeleted() {
        studio.appointment(
                service, List.of(layla), List.of(room), TimeInterval.startingAt(NINE, Duration.ofHours(1)), Map.of());
        String resource =
                owner.get("/api/resources").json().at("/resources/0/id").asString();
        Answer two = owner.post("/api/resources/" + resource + "/units", Map.of("name", "Green room", "position", 7));
        String green = two.json().at("/units/1/id").asString();

        owner.send("DELETE", "/api/units/" + room, null);
        owner.send("DELETE", "/api/units/" + green, null);

        Answer left = owner.get("/api/resources/" + resource);
        assertThat(left.json().path("units")).hasSize(1);
        assertThat(left.json().at("/units/0/active").asBoolean()).isFalse();
        assertThat(left.header("ETag")).contains("\"4\"");
    }

    @Test
    void aResourceThatIsNeededStays() {
        String resource =
                owner.get("/api/resources").json().at("/resources/0/id").asString();

        assertThat(owner.send("DELETE", "/api/resources/" + resource, null).status())
                .isEqualTo(422);
        String unused = owner.post("/api/resources", Map.of("name", "Bikes"))
                .json()
                .path("id")
                .asString();
        assertThat(owner.send("DELETE", "/api/resources/" + unused, null).status())
                .isEqualTo(204);
    }

    @Test
    void aHeadingThatIsTakenAwayLeavesItsServices() {
        String id = owner.post(
                        "/api/categories", Map.of("name", "Body", "translations", Map.of("ar", Map.of("name", "جسم"))))
                .json()
                .at("/categories/0/id")
                .asString();
        String made = owner.post(
                        "/api/services",
                        Map.of(
                                "name",
                                "Scrub",
                                "categoryId",
                                id,
                                "durationMinutes",
                                30,
                                "price",
                                Map.of("amount", 0, "currency", "AED")))
                .json()
                .path("id")
                .asString();
        assertThat(owner.get("/api/services/" + made)
                        .json()
                        .at("/settings/categoryId")
                        .asString())
                .isEqualTo(id);

        owner.send("PUT", "/api/categories/" + id, "{\"name\": \"Skin\"}");
        assertThat(owner.get("/api/categories").json().at("/categories/0/name").asString())
                .isEqualTo("Skin");
        assertThat(owner.send("DELETE", "/api/categories/" + id, null).status()).isEqualTo(204);

        assertThat(owner.get("/api/categories").json().path("categories")).isEmpty();
        assertThat(owner.get("/api/services/" + made)
                        .json()
                        .at("/settings/categoryId")
                        .isNull())
                .isTrue();
    }

    /** Why a time of that Monday is not offered; empty when it is. */
    private String reasonAt(String time) {
        return owner.post(
                        "/api/services/" + service + "/availability",
                        Map.of("date", "2027-01-04", "timezone", "Asia/Dubai"))
                .json()
                .path("unavailableSlots")
                .valueStream()
                .filter(slot -> slot.path("time").asString().equals(time))
                .map(slot -> slot.path("reason").asString())
                .findFirst()
                .orElse("");
    }
}
