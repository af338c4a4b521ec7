package io.horarium.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the calendar of Layla, in Dubai, is changed in part and as a whole. A meeting returns each Monday at nine. */
@ServerTest
class BlockPartsTest {

    private static final Map<String, Object> AT_NINE =
            Map.of("start", "2026-11-23T05:00:00Z", "end", "2026-11-23T06:00:00Z", "reason", "Meeting");
    private static final String MONDAYS = "2026-11-23 2026-11-30 2026-12-07 2026-12-14 2026-12-21";

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    TestClock clock;

    TestStudio studio;
    Browser browser;
    Keeping owner;
    StaffId layla;
    ServiceId session;

    @BeforeEach
    void open() {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        studio = studios.create();
        browser = new Browser(port);
        browser.signIn(studio.tenant().ownerEmail());
        owner = new Keeping(browser);
        layla = studio.staff("Layla");
        session = studio.service(Map.of(), layla);
    }

    @Test
    void calendarSaysWhichEntryAndWhichOccurrenceItDraws() {
        String meeting = meeting("FREQ=WEEKLY");
        String once = made(owner.block(Keeping.block(layla, "2026-11-30T08:00:00Z", "2026-11-30T09:00:00Z"), ""));
        String leave = made(owner.takeOff(
                Map.of("staffIds", List.of(layla.toString()), "firstDate", "2026-12-01", "reason", "Leave"), ""));

        assertThat(drawn("2026-11-30")).containsExactly("05:00 " + meeting + " 2026-11-30", "08:00 " + once + " null");
        assertThat(drawn("2026-12-01")).containsExactly("20:00 " + leave + " null");
    }

    @Test
    void oneOccurrenceGoesToAnotherTimeAndTheOthersStay() {
        String meeting = meeting("FREQ=WEEKLY;COUNT=5");

        Answer changed = owner.reblock(
                meeting,
                Map.of("start", "2026-12-07T10:00:00Z", "end", "2026-12-07T11:00:00Z", "reason", "Review"),
                "?scope=this&date=2026-12-07");

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        String review = made(changed);
        assertThat(review).isNotEqualTo(meeting);
        assertThat(dates(meeting)).isEqualTo("2026-11-23 2026-11-30 2026-12-14 2026-12-21");
        assertThat(drawn("2026-12-07")).containsExactly("10:00 " + review + " null");
        assertThat(block(meeting).path("excluded").toString()).isEqualTo("[\"2026-12-07\"]");
    }

    @Test
    void thoseThatFollowGoToAnotherTimeAndGoOnCounting() {
        String meeting = meeting("FREQ=WEEKLY;COUNT=5");

        Answer changed = owner.reblock(
                meeting,
                Keeping.with(
                        Map.of("start", "2026-12-07T10:00:00Z", "end", "2026-12-07T11:00:00Z"),
                        "rule",
                        "FREQ=WEEKLY;COUNT=5"),
                "?scope=following&date=2026-12-07");

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(dates(meeting)).isEqualTo("2026-11-23 2026-11-30");
        assertThat(dates(made(changed))).isEqualTo("2026-12-07 2026-12-14 2026-12-21");
        assertThat(block(made(changed)).path("rule").stringValue()).isEqualTo("FREQ=WEEKLY;COUNT=3");
    }

    @Test
    void thoseThatFollowTheFirstAreAllOfThem() {
        String meeting = meeting("FREQ=WEEKLY;COUNT=5");

        Answer changed = owner.reblock(
                meeting, Keeping.with(AT_NINE, "rule", "FREQ=WEEKLY;COUNT=2"), "?scope=following&date=2026-11-23");

        assertThat(made(changed)).isEqualTo(meeting);
        assertThat(dates(meeting)).isEqualTo("2026-11-23 2026-11-30");
    }

    @Test
    void partsAreTakenAway() {
        String meeting = meeting("FREQ=WEEKLY;COUNT=5");

        assertThat(remove(meeting, "?scope=this&date=2026-11-30").status()).isEqualTo(204);
        assertThat(dates(meeting)).isEqualTo("2026-11-23 2026-12-07 2026-12-14 2026-12-21");
        assertThat(remove(meeting, "?scope=following&date=2026-12-14").status()).isEqualTo(204);
        assertThat(dates(meeting)).isEqualTo("2026-11-23 2026-12-07");
        assertThat(remove(meeting, "?scope=following&date=2026-11-23").status()).isEqualTo(204);
        assertThat(owner.schedule(layla).json().path("timeBlocks").size()).isZero();
    }

    @Test
    void partThatWouldTakeAnAppointmentsTimeIsAskedAboutFirst() {
        String meeting = meeting("FREQ=WEEKLY;COUNT=5");
        AppointmentId booked = studio.appointment(session, layla, Instant.parse("2026-12-07T10:00:00Z"), 60);
        Map<String, Object> later = Map.of("start", "2026-12-07T10:00:00Z", "end", "2026-12-07T11:00:00Z");

        Answer refused = owner.reblock(meeting, later, "?scope=this&date=2026-12-07");
        Answer asked = owner.reblock(meeting, later, "?scope=this&date=2026-12-07&dryRun=true");

        assertThat(refused.problem()).isEqualTo("would-orphan");
        assertThat(asked.json().at("/orphans/0/appointmentId").stringValue()).isEqualTo(booked.toString());
        assertThat(dates(meeting)).isEqualTo(MONDAYS);
        Answer accepted =
                owner.reblock(meeting, Keeping.with(later, "acceptOrphans", true), "?scope=this&date=2026-12-07");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(drawn("2026-12-07")).containsExactly("10:00 " + made(accepted) + " null");
    }

    @Test
    void partThatIsNotThereIsRefusedByItsField() {
        String meeting = meeting("FREQ=WEEKLY;COUNT=5");
        String once = made(owner.block(Keeping.block(layla, "2026-11-30T08:00:00Z", "2026-11-30T09:00:00Z"), ""));

        assertThat(field(remove(meeting, "?scope=this"))).isEqualTo("date");
        assertThat(field(remove(meeting, "?scope=this&date=2026-12-08"))).isEqualTo("date");
        assertThat(field(remove(meeting, "?scope=following&date=2026-12-28"))).isEqualTo("date");
        assertThat(field(remove(meeting, "?scope=some&date=2026-12-07"))).isEqualTo("scope");
        assertThat(field(remove(once, "?scope=this&date=2026-11-30"))).isEqualTo("scope");
        assertThat(field(owner.reblock(
                        meeting, Keeping.with(AT_NINE, "rule", "FREQ=WEEKLY"), "?scope=this&date=2026-12-07")))
                .isEqualTo("rule");
        assertThat(remove(UUID.randomUUID().toString(), "?scope=this&date=2026-12-07")
                        .status())
                .isEqualTo(404);
        assertThat(dates(meeting)).isEqualTo(MONDAYS);
    }

    @Test
    void absenceGoesToOtherDatesAndToMoments() {
        String leave = made(owner.takeOff(
                Map.of("staffIds", List.of(layla.toString()), "firstDate", "2026-12-01", "reason", "Leave"), ""));

        Answer longer = stayAway(leave, Map.of("firstDate", "2026-12-02", "lastDate", "2026-12-03"), "");
        assertThat(longer.status()).as(longer.body()).isEqualTo(200);
        assertThat(made(longer)).isEqualTo(leave);
        JsonNode stored = owner.schedule(layla).json().at("/timeOff/0");
        assertThat(stored.path("lastDate").stringValue()).isEqualTo("2026-12-03");
        assertThat(stored.path("reason").stringValue()).isEmpty();

        Map<String, Object> hours =
                Map.of("start", "2026-12-07T06:00:00Z", "end", "2026-12-07T08:00:00Z", "reason", "Doctor");
        assertThat(stayAway(leave, hours, "").status()).isEqualTo(200);
        assertThat(drawn("2026-12-07")).containsExactly("06:00 " + leave + " null");
        assertThat(drawn("2026-12-02")).isEmpty();
        assertThat(owner.schedule(layla).json().path("timeOff").size()).isEqualTo(1);
    }

    @Test
    void absenceThatWouldTakeAnAppointmentsTimeIsAskedAboutFirst() {
        String leave =
                made(owner.takeOff(Map.of("staffIds", List.of(layla.toString()), "firstDate", "2026-12-01"), ""));
        studio.appointment(session, layla, Instant.parse("2026-12-07T06:00:00Z"), 60);
        Map<String, Object> monday = Map.of("firstDate", "2026-12-07");

        Answer asked = stayAway(leave, monday, "?dryRun=true");

        assertThat(asked.json().path("orphanCount").intValue()).isEqualTo(1);
        assertThat(asked.json().path("applied").booleanValue()).isFalse();
        assertThat(stayAway(leave, monday, "").problem()).isEqualTo("would-orphan");
        assertThat(stayAway(leave, Keeping.with(monday, "acceptOrphans", true), "")
                        .status())
                .isEqualTo(200);
        assertThat(drawn("2026-12-01")).isEmpty();
    }

    @Test
    void absenceOfSomebodyElseIsNotThere() {
        StaffId omar = studio.staff("Omar");
        String email = "omar@" + studio.slug() + ".test";
        businesses.join(studio.business(), email, "STAFF", omar);
        Browser his = new Browser(port);
        his.signIn(email);
        String leave =
                made(owner.takeOff(Map.of("staffIds", List.of(layla.toString()), "firstDate", "2026-12-01"), ""));
        String meeting = meeting("FREQ=WEEKLY;COUNT=5");

        assertThat(stayAway(new Keeping(his), leave, Map.of("firstDate", "2026-12-02"), "")
                        .status())
                .isEqualTo(404);
        assertThat(new Keeping(his)
                        .delete("/api/time-blocks/" + meeting + "?scope=this&date=2026-12-07")
                        .status())
                .isEqualTo(404);
        assertThat(field(stayAway(leave, Map.of("firstDate", "2026-12-02", "lastDate", "2026-12-01"), "")))
                .isEqualTo("lastDate");
        assertThat(field(stayAway(leave, Map.of(), ""))).isEqualTo("firstDate");
        assertThat(dates(meeting)).isEqualTo(MONDAYS);
    }

    private String meeting(String rule) {
        Map<String, Object> weekly = Keeping.with(AT_NINE, "rule", rule);
        return made(owner.block(Keeping.with(weekly, "staffIds", List.of(layla.toString())), ""));
    }

    private static String made(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().at("/entries/0/id").stringValue();
    }

    private Answer remove(String block, String query) {
        return owner.delete("/api/time-blocks/" + block + query);
    }

    private Answer stayAway(String absence, Map<String, Object> body, String query) {
        return stayAway(owner, absence, body, query);
    }

    private static Answer stayAway(Keeping somebody, String absence, Map<String, Object> body, String query) {
        return somebody.browser()
                .send(
                        "PUT",
                        "/api/time-off/" + absence + query,
                        JsonMapper.shared().writeValueAsString(body));
    }

    private JsonNode block(String id) {
        return owner.schedule(layla)
                .json()
                .path("timeBlocks")
                .valueStream()
                .filter(each -> each.path("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The dates of the next weeks on which a block that returns is drawn. */
    private String dates(String block) {
        return String.join(
                " ",
                shades("2026-11-20", "2027-01-10")
                        .filter(each -> each.path("entryId").asString("").equals(block))
                        .map(each -> each.path("occurrence").asString())
                        .toList());
    }

    /** What is drawn on a date: from when in UTC, which entry, which occurrence. */
    private List<String> drawn(String date) {
        return shades(date, date)
                .filter(each -> !each.path("entryId").isNull())
                .map(each -> each.path("start").asString().substring(11, 16) + " "
                        + each.path("entryId").asString() + " "
                        + each.path("occurrence").asString("null"))
                .toList();
    }

    private Stream<JsonNode> shades(String from, String to) {
        return browser.get("/api/schedule?from=" + from + "&to=" + to)
                .json()
                .path("days")
                .valueStream()
                .filter(day -> day.path("staffId").asString().equals(layla.toString()))
                .flatMap(day -> day.path("shades").valueStream());
    }

    private static String field(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        return answer.json().at("/errors/0/field").stringValue();
    }
}
