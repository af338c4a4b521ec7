package io.horarium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What an owner decides about services and the team is what is booked from then on. */
@ServerTest
class ServiceSettingsTest {

    private static final String MONTH = "/calendar-availability?month=2027-01";

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    TestStudio studio;
    StaffId layla;
    Browser owner;

    @BeforeEach
    void open() {
        studio = studios.create();
        layla = studio.staff("Layla");
        owner = new Browser(port);
        owner.signIn(studio.tenant().ownerEmail());
    }

    @Test
    void aNewServiceIsReadAsItWasWrittenAndCanBeBooked() {
        String resource = owner.post("/api/resources", Map.of("name", "Rooms"))
                .json()
                .path("id")
                .asString();
        owner.post("/api/resources/" + resource + "/units", Map.of("name", "Blue room"));
        String body = """
                {"name": "Hot stones", "summary": "Warm.", "translations": {"ar": {"name": "حجارة", "summary": null, "focus": ["ظهر"]}},
                 "durationMinutes": 60, "stepMinutes": 30, "bufferBeforeMinutes": 5, "bufferAfterMinutes": 10,
                 "minimumNoticeMinutes": 0, "horizonDays": 400, "processing": {"startMinute": 20, "minutes": 15},
                 "grid": "CLOCK", "avoidGaps": true, "capacity": 1, "staffMode": "ALL",
                 "schedule": {"timezone": "Asia/Dubai", "schedule": {"MONDAY": [["09:00", "12:00"]]}, "exceptions": {"2027-01-04": []}},
                 "limits": {"perDay": 2, "perWeek": null, "perMonth": null},
                 "customerLimits": {"perDay": null, "perWeek": 1, "perMonth": null},
                 "price": {"amount": 4500, "currency": "AED"}, "deposit": {"amount": 500, "currency": "AED"},
                 "freeCancelHours": 12, "hue": 40, "focus": ["back"], "online": true, "needsApproval": true, "position": 3,
                 "categoryId": null, "staffIds": ["%s"],
                 "resources": [{"resourceId": "%s", "quantity": 1, "chosenByCustomer": false}]}
                """.formatted(layla, resource);

        Answer made = owner.post("/api/services", body);

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.header("ETag")).contains("\"1\"");
        String id = made.json().path("id").asString();
        JsonNode read = owner.get("/api/services/" + id).json();
        assertThat(read).isEqualTo(made.json());
        assertThat(json(read.path("settings").toString())).isEqualTo(json(body));
        JsonNode month = owner.get("/api/services/" + id + MONTH).json();
        assertThat(month.path("availableDates")
                        .valueStream()
                        .map(each -> each.path("date").asString()))
                .containsExactly("2027-01-11", "2027-01-18", "2027-01-25");
    }

    @Test
    void aChangeIsSeenInTheVeryNextAnswer() {
        String id = service("Massage");
        assertThat(freeStarts(id)).isEqualTo(8);

        Answer changed = owner.send("PUT", "/api/services/" + id, settings("Massage", 120, List.of(layla.toString())));

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(freeStarts(id)).isEqualTo(4);
    }

    @Test
    void twoPeopleDoNotOverwriteEachOther() {
        String id = service("Massage");
        String body = settings("Deep massage", 60, List.of(layla.toString()));

        assertThat(owner.send("PUT", "/api/services/" + id, body, "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        Answer late = owner.send("PUT", "/api/services/" + id, body, "If-Match", "\"1\"");

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("stale-version");
    }

    @Test
    void aServiceWithAppointmentsIsArchivedAndAnotherOneIsDeleted() {
        String kept = service("Kept");
        String gone = service("Gone");
        studio.appointment(new ServiceId(UUID.fromString(kept)), layla, Instant.parse("2027-01-04T05:00:00Z"), 60);

        assertThat(owner.send("DELETE", "/api/services/" + kept, null).status()).isEqualTo(204);
        assertThat(owner.send("DELETE", "/api/services/" + gone, null).status()).isEqualTo(204);

        assertThat(owner.get("/api/services/" + kept).json().path("archived").asBoolean())
                .isTrue();
        assertThat(owner.get("/api/services/" + gone).status()).isEqualTo(404);
        assertThat(owner.get("/api/services").json().path("services")).isEmpty();
    }

    @Test
    void whatContradictsItselfIsNamedFieldByField() {
        String body = """
                {"name": "Odd", "durationMinutes": 30, "price": {"amount": 100, "currency": "EUR"},
                 "deposit": {"amount": 200, "currency": "AED"}, "processing": {"startMinute": 20, "minutes": 15},
                 "schedule": {"schedule": {"MONDAY": [["09:00", "12:00"], ["14:00", "13:00"]]}},
                 "staffIds": ["%s", "%s"]}
                """.formatted(layla, layla);

        Answer refused = owner.post("/api/services", body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(each -> each.path("field").asString()))
                .containsExactly(
                        "price.currency", "deposit.amount", "processing", "schedule.schedule.MONDAY[1]", "staffIds[1]");
    }

    @Test
    void aRepeatedRequestAddsOneService() {
        String body = settings("Once", 60, List.of());

        Answer first = owner.post("/api/services", body, "Idempotency-Key", "one");
        Answer second = owner.post("/api/services", body, "Idempotency-Key", "one");

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(owner.get("/api/services").json().path("services")).hasSize(1);
    }

    @Test
    void aStaffMemberInAnotherZoneWorksByThatClock() {
        String id = service("Massage");
        assertThat(firstStart(id)).isEqualTo("09:00");

        Answer moved = owner.send(
                "PUT",
                "/api/staff/" + layla,
                "{\"name\": \"Layla\", \"zone\": \"Asia/Karachi\", \"serviceIds\": [\"" + id + "\"]}");

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().at("/settings/zone").asString()).isEqualTo("Asia/Karachi");
        assertThat(firstStart(id)).isEqualTo("08:00");
    }

    @Test
    void whoHasHoursIsArchivedAndGivesNothingAnyMore() {
        String id = service("Massage");

        assertThat(owner.send("DELETE", "/api/staff/" + layla, null).status()).isEqualTo(204);

        assertThat(owner.get("/api/staff/" + layla).json().path("archived").asBoolean())
                .isTrue();
        assertThat(freeStarts(id)).isZero();
        String fresh = owner.post("/api/staff", Map.of("name", "Noor"))
                .json()
                .path("id")
                .asString();
        assertThat(owner.send("DELETE", "/api/staff/" + fresh, null).status()).isEqualTo(204);
        assertThat(owner.get("/api/staff/" + fresh).status()).isEqualTo(404);
    }

    @Test
    void whatOneDocumentChangesIsNotOverwrittenByAnOlderCopyOfTheOther() {
        String service = service("Massage");
        String noor = owner.post("/api/staff", Map.of("name", "Noor"))
                .json()
                .path("id")
                .asString();
        String tagOfService = tag("/api/services/" + service);
        String tagOfNoor = tag("/api/staff/" + noor);
        String tagOfLayla = tag("/api/staff/" + layla);

        Answer given = owner.send(
                "PUT",
                "/api/staff/" + noor,
                "{\"name\": \"Noor\", \"serviceIds\": [\"" + service + "\"]}",
                "If-Match",
                tagOfNoor);
        Answer late = owner.send(
                "PUT",
                "/api/services/" + service,
                settings("Massage", 60, List.of(layla.toString())),
                "If-Match",
                tagOfService);

        assertThat(given.status()).as(given.body()).isEqualTo(200);
        assertThat(late.problem()).isEqualTo("stale-version");
        assertThat(givers(service)).containsExactlyInAnyOrder(layla.toString(), noor);
        assertThat(tag("/api/staff/" + layla)).as("untouched").isEqualTo(tagOfLayla);
    }

    @Test
    void aStaffMemberIsNotOverwrittenByAnOlderCopyThanTheirServices() {
        String service = service("Massage");
        String tagOfLayla = tag("/api/staff/" + layla);

        owner.send("PUT", "/api/services/" + service, settings("Massage", 60, List.of()));
        Answer late = owner.send(
                "PUT",
                "/api/staff/" + layla,
                "{\"name\": \"Layla\", \"serviceIds\": [\"" + service + "\"]}",
                "If-Match",
                tagOfLayla);

        assertThat(late.problem()).isEqualTo("stale-version");
        assertThat(givers(service)).isEmpty();
    }

    @Test
    void aChangeThatLeavesTheTeamAsItIsTouchesNobody() {
        String service = service("Massage");
        String tagOfLayla = tag("/api/staff/" + layla);
        String tagOfService = tag("/api/services/" + service);

        owner.send("PUT", "/api/services/" + service, settings("Deep massage", 60, List.of(layla.toString())));
        assertThat(tag("/api/staff/" + layla)).isEqualTo(tagOfLayla);
        assertThat(tag("/api/services/" + service)).isNotEqualTo(tagOfService);

        String afterwards = tag("/api/services/" + service);
        owner.send("PUT", "/api/staff/" + layla, "{\"name\": \"Layla A.\", \"serviceIds\": [\"" + service + "\"]}");
        assertThat(tag("/api/services/" + service)).isEqualTo(afterwards);
    }

    @Test
    void twoPeopleWhoEditBothSidesAtOnceEndWithoutADeadlock() throws Exception {
        String service = service("Massage");
        List<Callable<Integer>> edits = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean given = i % 2 == 0;
            edits.add(() -> owner.send(
                            "PUT",
                            "/api/services/" + service,
                            settings("Massage", 60, given ? List.of(layla.toString()) : List.of()))
                    .status());
            edits.add(() -> owner.send(
                            "PUT",
                            "/api/staff/" + layla,
                            "{\"name\": \"Layla\", \"serviceIds\": [" + (given ? "" : "\"" + service + "\"") + "]}")
                    .status());
        }
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> each : people.invokeAll(edits)) {
                assertThat(each.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void beforeThePageIsPublishedOnlyTheBusinessSeesItsTimes() {
        String id = service("Massage");
        Browser anybody = new Browser(port);
        anybody.get("/api/session");
        Browser stranger = new Browser(port);
        stranger.signIn(studios.create().tenant().ownerEmail());
        Map<String, String> day = Map.of("date", "2027-01-04", "timezone", "Asia/Dubai");
        assertThat(anybody.get("/api/services/" + id + MONTH).status()).isEqualTo(200);

        studio.change("update businesses set published = false where id = :business", Map.of());

        for (Browser each : List.of(anybody, stranger)) {
            assertThat(each.get("/api/services/" + id + MONTH).problem()).isEqualTo("not-found");
            assertThat(each.post("/api/services/" + id + "/availability", day).problem())
                    .isEqualTo("not-found");
        }
        assertThat(owner.get("/api/services/" + id + MONTH).status()).isEqualTo(200);
        assertThat(freeStarts(id)).isEqualTo(8);
    }

    @Test
    void whoIsInvitedIsArchived() {
        String fresh = owner.post("/api/staff", Map.of("name", "Noor"))
                .json()
                .path("id")
                .asString();
        Answer invited = owner.post(
                "/api/users/invitations",
                Map.of("email", "noor@" + studio.tenant().slug() + ".test", "role", "STAFF", "staffId", fresh));
        assertThat(invited.status()).as(invited.body()).isEqualTo(201);

        assertThat(owner.send("DELETE", "/api/staff/" + fresh, null).status()).isEqualTo(204);

        assertThat(owner.get("/api/staff/" + fresh).json().path("archived").asBoolean())
                .isTrue();
    }

    private String tag(String address) {
        return owner.get(address).header("ETag").orElseThrow();
    }

    private List<String> givers(String service) {
        return owner.get("/api/services/" + service)
                .json()
                .at("/settings/staffIds")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private String service(String name) {
        return owner.post("/api/services", settings(name, 60, List.of(layla.toString())))
                .json()
                .path("id")
                .asString();
    }

    private static String settings(String name, int minutes, List<String> staff) {
        return """
                {"name": "%s", "durationMinutes": %d, "stepMinutes": %d, "bufferAfterMinutes": 0, "horizonDays": 400,
                 "price": {"amount": 100, "currency": "AED"}, "staffIds": [%s]}
                """.formatted(
                name,
                minutes,
                minutes,
                String.join(",", staff.stream().map(id -> '"' + id + '"').toList()));
    }

    private long freeStarts(String service) {
        return day(service).path("availableSlots").size();
    }

    private String firstStart(String service) {
        return day(service).path("availableSlots").path(0).asString();
    }

    /** A Monday. */
    private JsonNode day(String service) {
        return owner.post(
                        "/api/services/" + service + "/availability",
                        Map.of("date", "2027-01-04", "timezone", "Asia/Dubai"))
                .json();
    }

    /** JSON whose order of members does not matter. */
    private static JsonNode json(String json) {
        return tools.jackson.databind.json.JsonMapper.shared().readTree(json);
    }
}
