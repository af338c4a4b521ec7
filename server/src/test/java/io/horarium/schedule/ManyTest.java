package io.horarium.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.Statements;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One change for many, and hours under a name. It is a Friday noon in Dubai. */
@ServerTest
class ManyTest {

    private static final String TEMPLATES = "/api/availability-templates";
    private static final String BULK = "/api/availability/bulk";

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    TestStudio studio;
    Browser owner;
    StaffId layla;
    StaffId omar;

    @BeforeEach
    void open() {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        studio = studios.create();
        owner = new Browser(port);
        owner.signIn(studio.tenant().ownerEmail());
        layla = studio.staff("Layla");
        omar = studio.staff("Omar");
    }

    @Test
    void templateIsMadeChangedAppliedAndTakenAway() {
        Answer made = owner.post(TEMPLATES, template("Summer", "OPEN MONDAY 07:00 12:00"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String path = TEMPLATES + "/" + made.json().path("id").stringValue();

        Answer changed = put(
                path,
                template("Summer", "OPEN MONDAY 07:00 11:00"),
                "If-Match",
                made.header("ETag").orElseThrow());
        assertThat(changed.json().path("version").intValue()).as(changed.body()).isEqualTo(2);
        assertThat(put(
                                path,
                                template("Winter", "OPEN MONDAY 07:00 11:00"),
                                "If-Match",
                                made.header("ETag").orElseThrow())
                        .status())
                .isEqualTo(412);
        assertThat(owner.get(TEMPLATES).json().path("templates").get(0)).isEqualTo(changed.json());

        Answer applied = owner.post(path + "/apply", Map.of("staffIds", both()));
        assertThat(applied.status()).as(applied.body()).isEqualTo(200);
        assertThat(hours(layla)).isEqualTo("MONDAY 07:00 11:00");
        assertThat(hours(omar)).isEqualTo("MONDAY 07:00 11:00");

        assertThat(owner.send("DELETE", path, null).status()).isEqualTo(204);
        assertThat(owner.send("DELETE", path, null).status()).isEqualTo(404);
        assertThat(owner.post(path + "/apply", Map.of("staffIds", both())).status())
                .isEqualTo(404);
        assertThat(hours(omar)).isEqualTo("MONDAY 07:00 11:00");
    }

    @Test
    void twoTemplatesHaveTwoNames() {
        owner.post(TEMPLATES, template("Summer", "OPEN MONDAY 07:00 12:00"));
        Answer winter = owner.post(TEMPLATES, template("Winter", "OPEN MONDAY 07:00 12:00"));

        assertThat(owner.post(TEMPLATES, template("Summer", "OPEN MONDAY 07:00 12:00"))
                        .problem())
                .isEqualTo("template-exists");
        assertThat(put(
                                TEMPLATES + "/" + winter.json().path("id").stringValue(),
                                template("Summer", "OPEN MONDAY 07:00 12:00"))
                        .problem())
                .isEqualTo("template-exists");
        assertThat(owner.post(TEMPLATES, template(" ", "OPEN MONDAY 12:00 07:00"))
                        .status())
                .isEqualTo(400);
        assertThat(owner.post(TEMPLATES, template("Night", "OPEN MONDAY 12:00 07:00"))
                        .json()
                        .path("errors")
                        .get(0)
                        .path("field")
                        .stringValue())
                .isEqualTo("weekly[0].end");
    }

    @Test
    void manyGetAnExceptionOrNobodyDoes() {
        ServiceId session = studio.service(Map.of(), omar);
        AppointmentId booked = studio.appointment(session, omar, Instant.parse("2026-11-23T05:00:00Z"), 60);
        Map<String, Object> closed = Map.of(
                "staffIds",
                both(),
                "exception",
                Map.of("date", "2026-11-23", "windows", List.of(), "reason", "Inventory"));

        Answer rehearsed = owner.post(BULK + "?dryRun=true", closed);
        assertThat(rehearsed.status()).as(rehearsed.body()).isEqualTo(200);
        assertThat(rehearsed.json().path("applied").booleanValue()).isFalse();
        assertThat(rehearsed.json().path("orphans").get(0).path("appointmentId").stringValue())
                .isEqualTo(booked.toString());
        assertThat(owner.post(BULK, closed).status()).isEqualTo(409);
        assertThat(document(layla).path("exceptions").size()).isZero();

        assertThat(owner.post(BULK, Keeping.with(closed, "acceptOrphans", true)).status())
                .isEqualTo(200);
        assertThat(document(layla).path("exceptions").size()).isEqualTo(1);
        assertThat(document(omar).path("exceptions").size()).isEqualTo(1);
    }

    @Test
    void manyGetHoursTimeOffAndBlocks() {
        assertThat(owner.post(
                                BULK,
                                Map.of(
                                        "staffIds",
                                        both(),
                                        "weekly",
                                        List.of(Keeping.window("OPEN FRIDAY 10:00 11:00"))))
                        .status())
                .isEqualTo(200);
        assertThat(owner.post(BULK, Map.of("staffIds", both(), "timeOff", Map.of("firstDate", "2026-12-24")))
                        .status())
                .isEqualTo(200);
        assertThat(owner.post(
                                BULK,
                                Map.of(
                                        "staffIds",
                                        both(),
                                        "block",
                                        Map.of("start", "2026-11-23T05:00:00Z", "end", "2026-11-23T06:00:00Z")))
                        .status())
                .isEqualTo(200);

        for (StaffId member : List.of(layla, omar)) {
            assertThat(hours(member)).isEqualTo("FRIDAY 10:00 11:00");
            assertThat(document(member).path("timeOff").get(0).path("lastDate").stringValue())
                    .isEqualTo("2026-12-24");
            assertThat(document(member).path("timeBlocks").size()).isEqualTo(1);
        }
    }

    @Test
    void aChangeForFiftyCostsAsManyStatementsAsOneForTen() {
        List<String> fifty = IntStream.range(0, 50)
                .mapToObj(i -> studio.staff("Member " + i).toString())
                .toList();
        List<Map<String, Object>> changes = List.of(
                Map.of(
                        "weekly",
                        List.of(Keeping.window("OPEN FRIDAY 10:00 11:00"), Keeping.window("OPEN MONDAY 09:00 12:00"))),
                Map.of("exception", Map.of("date", "2026-11-23", "windows", List.of(), "reason", "Inventory")),
                Map.of("timeOff", Map.of("firstDate", "2026-12-24")),
                Map.of("block", Map.of("start", "2026-11-23T05:00:00Z", "end", "2026-11-23T06:00:00Z")));

        for (Map<String, Object> change : changes) {
            int forTen = statementsOf(Keeping.with(change, "staffIds", fifty.subList(0, 10)));
            int forFifty = statementsOf(Keeping.with(change, "staffIds", fifty));

            assertThat(forFifty).as(change.toString()).isEqualTo(forTen);
        }
        assertThat(hours(StaffId.parse(fifty.getLast()), 2)).isEqualTo("MONDAY 09:00 12:00, FRIDAY 10:00 11:00");
    }

    private int statementsOf(Map<String, Object> request) {
        return statements
                .of(() -> {
                    Answer answer = owner.post(BULK, request);
                    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                })
                .size();
    }

    @Test
    void strangerAmongManyChangesNobody() {
        StaffId stranger = studios.create().staff("Stranger");

        Answer refused = owner.post(
                BULK,
                Map.of(
                        "staffIds",
                        List.of(layla.toString(), stranger.toString()),
                        "timeOff",
                        Map.of("firstDate", "2026-12-24")));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(document(layla).path("timeOff").size()).isZero();
    }

    @Test
    void twoChangesAtOnceAreRefused() {
        Answer refused = owner.post(
                BULK,
                Map.of(
                        "staffIds",
                        both(),
                        "timeOff",
                        Map.of("firstDate", "2026-12-24"),
                        "exception",
                        Map.of("date", "2026-12-24", "windows", List.of())));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(owner.post(BULK, Map.of("staffIds", both())).status()).isEqualTo(422);
        assertThat(owner.post(BULK, Map.of("staffIds", List.of(), "weekly", List.of()))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void onlyManagersChangeMany() {
        String email = "omar@" + studio.slug() + ".test";
        businesses.join(studio.business(), email, "STAFF", omar);
        Browser his = new Browser(port);
        his.signIn(email);

        assertThat(his.get(TEMPLATES).status()).isEqualTo(200);
        assertThat(his.post(TEMPLATES, template("Summer", "OPEN MONDAY 07:00 12:00"))
                        .status())
                .isEqualTo(403);
        Answer refused = his.post(
                BULK, Map.of("staffIds", List.of(omar.toString()), "timeOff", Map.of("firstDate", "2026-12-24")));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("forbidden");
    }

    @Test
    void templatesOfAnotherBusinessAreNotThere() {
        Browser other = new Browser(port);
        other.signIn(studios.create().tenant().ownerEmail());
        String theirs = other.post(TEMPLATES, template("Theirs", "OPEN MONDAY 07:00 12:00"))
                .json()
                .path("id")
                .stringValue();

        assertThat(owner.get(TEMPLATES).body()).doesNotContain("Theirs");
        assertThat(put(TEMPLATES + "/" + theirs, template("Mine", "OPEN MONDAY 07:00 12:00"))
                        .status())
                .isEqualTo(404);
        assertThat(owner.send("DELETE", TEMPLATES + "/" + theirs, null).status())
                .isEqualTo(404);
        assertThat(owner.post(TEMPLATES + "/" + theirs + "/apply", Map.of("staffIds", both()))
                        .status())
                .isEqualTo(404);
    }

    private List<String> both() {
        return List.of(layla.toString(), omar.toString());
    }

    private Answer put(String path, Map<String, Object> body, String... headers) {
        return owner.send("PUT", path, JsonMapper.shared().writeValueAsString(body), headers);
    }

    private JsonNode document(StaffId member) {
        return new Keeping(owner).schedule(member).json();
    }

    private String hours(StaffId member) {
        return hours(member, 1);
    }

    private String hours(StaffId member, int windows) {
        JsonNode weekly = document(member).path("weekly");
        assertThat(weekly.size()).isEqualTo(windows);
        return weekly.valueStream()
                .map(each -> each.path("day").stringValue() + " "
                        + each.path("start").stringValue() + " "
                        + each.path("end").stringValue())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> template(String name, String window) {
        return Map.of("name", name, "weekly", List.of(Keeping.window(window)));
    }
}
