package io.horarium.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.time.TimeInterval;
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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Schedules are changed over HTTP, and no appointment loses its time unnoticed. It is a Friday noon in Dubai. */
@ServerTest
class KeepingTest {

    private static final String MONDAY = "2026-11-23";
    private static final Instant NINE = Instant.parse("2026-11-23T05:00:00Z");

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
    void scheduleIsReadAsItWasWritten() {
        Map<String, Object> wanted = Map.of(
                "weekly",
                List.of(
                        Keeping.window("OPEN MONDAY 09:00 17:00"),
                        Keeping.window("BREAK MONDAY 12:00 13:00 Lunch"),
                        Keeping.window("OPEN FRIDAY 20:00 26:00")),
                "exceptions",
                List.of(Map.of(
                        "date",
                        "2026-12-24",
                        "windows",
                        List.of(Map.of("start", "10:00", "end", "12:00")),
                        "reason",
                        "Short day")),
                "travel",
                List.of(Map.of("first", "2026-12-01", "last", "2026-12-03", "timezone", "Europe/Berlin")));

        Answer changed = owner.put(layla, wanted, "");

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().path("applied").booleanValue()).isTrue();
        JsonNode schedule = owner.schedule(layla).json();
        assertThat(schedule).isEqualTo(changed.json().path("schedule"));
        assertThat(schedule.path("weekly").valueStream().map(KeepingTest::window))
                .containsExactly(
                        "OPEN MONDAY 09:00 17:00 ", "BREAK MONDAY 12:00 13:00 Lunch", "OPEN FRIDAY 20:00 26:00 ");
        assertThat(schedule.path("exceptions").toString())
                .isEqualTo(
                        "[{\"date\":\"2026-12-24\",\"windows\":[{\"start\":\"10:00\",\"end\":\"12:00\"}],\"reason\":\"Short day\"}]");
        assertThat(schedule.path("travel").toString())
                .isEqualTo("[{\"first\":\"2026-12-01\",\"last\":\"2026-12-03\",\"timezone\":\"Europe/Berlin\"}]");
    }

    @Test
    void scheduleThatSomebodyElseChangedIsNotOverwritten() {
        String seen = owner.schedule(layla).header("ETag").orElseThrow();
        studio.appointment(session, layla, NINE, 60);
        Answer first = owner.put(layla, Keeping.weekly("OPEN MONDAY 09:00 18:00"), "", "If-Match", seen);
        assertThat(first.status()).as(first.body()).isEqualTo(200);

        Answer second = owner.put(layla, Keeping.weekly("OPEN MONDAY 09:00 19:00"), "", "If-Match", seen);

        assertThat(second.status()).isEqualTo(412);
        assertThat(second.problem()).isEqualTo("stale-version");
        assertThat(owner.put(
                                layla,
                                Keeping.weekly("OPEN MONDAY 09:00 19:00"),
                                "",
                                "If-Match",
                                first.header("ETag").orElseThrow())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void hoursThatLeaveAnAppointmentOutsideAreRefusedWithPlacesWhereItCouldGo() {
        AppointmentId booked = studio.appointment(session, layla, NINE, 60);

        Answer refused = owner.put(layla, Keeping.weekly("OPEN MONDAY 10:00 17:00"), "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("would-orphan");
        JsonNode orphan = refused.json().path("orphans").get(0);
        assertThat(orphan.path("appointmentId").stringValue()).isEqualTo(booked.toString());
        assertThat(orphan.path("start").stringValue()).isEqualTo("2026-11-23T05:00:00Z");
        assertThat(orphan.path("serviceName").stringValue()).isEqualTo("Session");
        assertThat(orphan.path("alternatives").get(0).path("slot").path("start").stringValue())
                .isEqualTo("2026-11-23T06:00:00Z");
        assertThat(owner.schedule(layla).json().path("weekly").size()).isEqualTo(5);

        Map<String, Object> accepted = Keeping.with(Keeping.weekly("OPEN MONDAY 10:00 17:00"), "acceptOrphans", true);
        Answer changed = owner.put(layla, accepted, "");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("orphanCount").intValue()).isEqualTo(1);
        assertThat(stands(booked)).isTrue();
    }

    @Test
    void placesAreForWhatWasAgreedAndNotForTheServiceAsItIsByNow() {
        studio.appointment(session, layla, NINE, 60);
        studio.change(
                "update services set duration_minutes = 30, step_minutes = 30 where business_id = :business", Map.of());

        Answer refused = owner.put(layla, Keeping.weekly("OPEN MONDAY 10:00 10:30", "OPEN MONDAY 12:00 17:00"), "");

        assertThat(firstPlace(refused)).isEqualTo("2026-11-23T08:00:00Z");
    }

    @Test
    void placesLeaveRoomForTheBuffersThatWereAgreed() {
        TimeInterval time = TimeInterval.startingAt(NINE, Duration.ofMinutes(60));
        studio.appointment(session, List.of(layla), List.of(), time, Map.of("buffer_after_minutes", 45));
        studio.appointment(session, layla, Instant.parse("2026-11-23T07:00:00Z"), 60);

        Answer refused = owner.put(layla, Keeping.weekly("OPEN MONDAY 10:00 17:00"), "");

        assertThat(firstPlace(refused))
                .as("not 10:00, where 45 minutes would not follow")
                .isEqualTo("2026-11-23T08:00:00Z");
    }

    @Test
    void aClassGoesAsAWholeAndJoinsNoOtherSession() {
        ServiceId yoga = studio.service(Map.of("capacity", 10, "step_minutes", 60), layla);
        for (String start : List.of("2026-11-23T05:00:00Z", "2026-11-23T06:00:00Z")) {
            studio.appointment(
                    yoga,
                    List.of(layla),
                    List.of(),
                    TimeInterval.startingAt(Instant.parse(start), Duration.ofMinutes(60)),
                    Map.of("capacity", 10, "seats_taken", 2));
        }

        Answer refused = owner.put(layla, Keeping.weekly("OPEN MONDAY 10:00 17:00"), "");

        assertThat(firstPlace(refused))
                .as("not 10:00, where another session has seats")
                .isEqualTo("2026-11-23T07:00:00Z");
    }

    @Test
    void aRepeatedRequestWithConsentIsAnsweredWithPlacesToo() {
        studio.appointment(session, layla, NINE, 60);
        Map<String, Object> hours = Keeping.with(
                Keeping.block(layla, "2026-11-23T05:00:00Z", "2026-11-23T06:00:00Z"), "acceptOrphans", true);

        Answer first = owner.block(hours, "", "Idempotency-Key", "once");
        Answer again = owner.block(hours, "", "Idempotency-Key", "once");

        assertThat(first.status()).as(first.body()).isIn(200, 201);
        assertThat(firstPlace(first)).isEqualTo("2026-11-23T06:00:00Z");
        assertThat(again.json()).isEqualTo(first.json());
    }

    private static String firstPlace(Answer answer) {
        return answer.json().at("/orphans/0/alternatives/0/slot/start").asString(answer.body());
    }

    @Test
    void appointmentThatLayOutsideOfTheHoursBeforeIsNotNamedAgain() {
        studio.appointment(session, layla, Instant.parse("2026-11-23T14:00:00Z"), 60);

        Answer changed = owner.put(layla, Keeping.weekly("OPEN MONDAY 09:00 16:00"), "");

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().path("orphanCount").intValue()).isZero();
        assertThat(owner.block(Keeping.block(layla, "2026-11-23T14:00:00Z", "2026-11-23T15:00:00Z"), "")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void rehearsalChangesNothingAndSpoilsNoMemory() {
        studio.appointment(session, layla, NINE, 60);
        Map<String, Object> block = Keeping.block(layla, "2026-11-23T05:00:00Z", "2026-11-23T09:00:00Z");

        Answer rehearsed = owner.block(block, "?dryRun=true");

        assertThat(rehearsed.status()).as(rehearsed.body()).isEqualTo(200);
        assertThat(rehearsed.json().path("applied").booleanValue()).isFalse();
        assertThat(rehearsed.json().path("orphanCount").intValue()).isEqualTo(1);
        assertThat(rehearsed
                        .json()
                        .path("orphans")
                        .get(0)
                        .path("alternatives")
                        .get(0)
                        .path("slot")
                        .path("start")
                        .stringValue())
                .isEqualTo("2026-11-23T09:00:00Z");
        assertThat(owner.schedule(layla).json().path("timeBlocks").size()).isZero();
        // a change that gets the version which the rehearsal had
        assertThat(owner.block(Keeping.block(layla, "2026-11-23T12:00:00Z", "2026-11-23T13:00:00Z"), "")
                        .status())
                .isEqualTo(201);
        assertThat(free()).isEqualTo("10:00 11:00 12:00 13:00 14:00 15:00");
    }

    @Test
    void blockIsMadeChangedAndTakenAway() {
        Answer made = owner.block(
                Map.of(
                        "staffIds",
                        List.of(layla.toString()),
                        "start",
                        "2026-11-23T05:00:00Z",
                        "end",
                        "2026-11-23T06:00:00Z",
                        "reason",
                        "Team",
                        "hue",
                        40),
                "");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String id = made.json().path("entries").get(0).path("id").stringValue();
        assertThat(free()).isEqualTo("10:00 11:00 12:00 13:00 14:00 15:00 16:00");

        Answer moved = owner.reblock(id, Map.of("start", "2026-11-23T11:00:00Z", "end", "2026-11-23T13:00:00Z"), "");
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(free()).isEqualTo("09:00 10:00 11:00 12:00 13:00 14:00");

        assertThat(owner.delete("/api/time-blocks/" + id).status()).isEqualTo(204);
        assertThat(free()).isEqualTo("09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00");
        assertThat(owner.delete("/api/time-blocks/" + id).status()).isEqualTo(404);
    }

    @Test
    void blockOverABufferNamesTheAppointment() {
        studio.appointment(
                session,
                List.of(layla),
                List.of(),
                io.horarium.engine.time.TimeInterval.startingAt(NINE, Duration.ofHours(1)),
                Map.of("buffer_after_minutes", 30));

        assertThat(owner.block(Keeping.block(layla, "2026-11-23T06:15:00Z", "2026-11-23T07:00:00Z"), "")
                        .problem())
                .isEqualTo("would-orphan");
        assertThat(owner.block(Keeping.block(layla, "2026-11-23T06:30:00Z", "2026-11-23T07:00:00Z"), "")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void returningBlockKeepsItsTimeOnTheWallClockWhenTheClocksChange() {
        StaffId berta = studio.staff("Berta", ZoneId.of("Europe/Berlin"));
        ServiceId hour = studio.service(Map.of("horizon_days", 200), berta);
        Map<String, Object> weekly = Keeping.with(
                Keeping.with(
                        Keeping.block(berta, "2026-11-23T08:00:00Z", "2026-11-23T09:00:00Z"),
                        "rule",
                        "FREQ=WEEKLY;BYDAY=MO"),
                "excluded",
                List.of("2027-03-22"));
        Answer made = owner.block(weekly, "");
        assertThat(made.status()).as(made.body()).isEqualTo(201);

        // before the change of the last Sunday of March 2027, on the date that is left out, and after the change
        assertThat(blocked(hour, "2027-03-15", "Europe/Berlin")).containsExactly("09:00 blocked");
        assertThat(blocked(hour, "2027-03-22", "Europe/Berlin")).isEmpty();
        assertThat(blocked(hour, "2027-03-29", "Europe/Berlin")).containsExactly("09:00 blocked");
        assertThat(blocked(hour, "2027-03-30", "Europe/Berlin")).isEmpty();
        JsonNode shades = browser.get("/api/schedule?from=2027-03-29&to=2027-03-29")
                .json()
                .path("days")
                .get(1)
                .path("shades");
        assertThat(shades.get(0).path("start").stringValue()).isEqualTo("2027-03-29T07:00:00Z");
        JsonNode block = owner.schedule(berta).json().path("timeBlocks").get(0);
        assertThat(block.path("rule").stringValue()).isEqualTo("FREQ=WEEKLY;BYDAY=MO");
        assertThat(block.path("start").stringValue()).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(block.path("excluded").toString()).isEqualTo("[\"2027-03-22\"]");
    }

    @Test
    void returningBlockFollowsTheTraveller() {
        owner.put(
                layla,
                Keeping.with(
                        Keeping.weekly("OPEN MONDAY 09:00 12:00"),
                        "travel",
                        List.of(Map.of("first", "2026-11-30", "last", "2026-11-30", "timezone", "Europe/London"))),
                "");
        owner.block(
                Keeping.with(
                        Keeping.block(layla, "2026-11-23T05:00:00Z", "2026-11-23T06:00:00Z"),
                        "rule",
                        "FREQ=WEEKLY;COUNT=3"),
                "");

        assertThat(blocked(session, "2026-11-23", "Asia/Dubai")).containsExactly("09:00 blocked");
        assertThat(blocked(session, "2026-11-30", "Europe/London")).containsExactly("09:00 blocked");
        assertThat(blocked(session, "2026-12-07", "Asia/Dubai")).containsExactly("09:00 blocked");
        assertThat(blocked(session, "2026-12-14", "Asia/Dubai")).isEmpty();
    }

    @Test
    void returningBlockNamesTheAppointmentsOfLaterWeeks() {
        AppointmentId later = studio.appointment(session, layla, NINE.plus(Duration.ofDays(21)), 60);

        Answer refused = owner.block(
                Keeping.with(
                        Keeping.block(layla, "2026-11-23T05:30:00Z", "2026-11-23T06:00:00Z"), "rule", "FREQ=WEEKLY"),
                "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("orphans").get(0).path("appointmentId").stringValue())
                .isEqualTo(later.toString());
    }

    @Test
    void severalTakeTheSameTimeOffOrNobodyDoes() {
        StaffId omar = studio.staff("Omar");
        AppointmentId booked = studio.appointment(session, omar, NINE, 60);
        Map<String, Object> leave = Map.of(
                "staffIds",
                List.of(omar.toString(), layla.toString()),
                "firstDate",
                MONDAY,
                "lastDate",
                "2026-11-24",
                "reason",
                "Leave");

        Answer refused = owner.takeOff(leave, "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("orphans").get(0).path("appointmentId").stringValue())
                .isEqualTo(booked.toString());
        assertThat(free()).isEqualTo("09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00");

        studio.cancel(booked);
        Answer made = owner.takeOff(leave, "");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().path("entries").size()).isEqualTo(2);
        assertThat(free()).isEmpty();

        made.json()
                .path("entries")
                .valueStream()
                .forEach(entry -> assertThat(
                                owner.delete("/api/time-off/" + entry.path("id").stringValue())
                                        .status())
                        .isEqualTo(204));
        assertThat(free()).isEqualTo("09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00");
    }

    @Test
    void repeatedRequestMakesOneBlock() {
        Map<String, Object> block = Keeping.block(layla, "2026-11-23T05:00:00Z", "2026-11-23T06:00:00Z");

        Answer first = owner.block(block, "", "Idempotency-Key", "once");
        Answer second = owner.block(block, "", "Idempotency-Key", "once");

        assertThat(second.status()).as(second.body()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(owner.schedule(layla).json().path("timeBlocks").size()).isEqualTo(1);
        assertThat(owner.block(Keeping.with(block, "reason", "Other"), "", "Idempotency-Key", "once")
                        .problem())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void staffKeepTheirOwnScheduleAndNobodyElses() {
        StaffId omar = studio.staff("Omar");
        String email = "omar@" + studio.slug() + ".test";
        businesses.join(studio.business(), email, "STAFF", omar);
        Browser his = new Browser(port);
        his.signIn(email);
        Keeping self = new Keeping(his);
        String laylas = owner.block(Keeping.block(layla, "2026-11-23T05:00:00Z", "2026-11-23T06:00:00Z"), "")
                .json()
                .path("entries")
                .get(0)
                .path("id")
                .stringValue();

        assertThat(self.schedule(omar).status()).isEqualTo(200);
        assertThat(self.put(omar, Keeping.weekly("OPEN MONDAY 09:00 10:00"), "").status())
                .isEqualTo(200);
        assertThat(self.schedule(layla).status()).isEqualTo(404);
        assertThat(self.put(layla, Keeping.weekly("OPEN MONDAY 09:00 10:00"), "")
                        .status())
                .isEqualTo(404);
        assertThat(self.block(Keeping.block(layla, "2026-11-23T07:00:00Z", "2026-11-23T08:00:00Z"), "")
                        .status())
                .isEqualTo(404);
        assertThat(self.delete("/api/time-blocks/" + laylas).status()).isEqualTo(404);
        assertThat(self.reblock(laylas, Map.of("start", "2026-11-23T11:00:00Z", "end", "2026-11-23T13:00:00Z"), "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anotherBusinessIsNotThere() {
        TestStudio other = studios.create();
        StaffId theirs = other.staff("Theirs");

        assertThat(owner.schedule(theirs).status()).isEqualTo(404);
        assertThat(owner.put(theirs, Keeping.weekly("OPEN MONDAY 09:00 10:00"), "")
                        .status())
                .isEqualTo(404);
        assertThat(owner.block(Keeping.block(theirs, "2026-11-23T05:00:00Z", "2026-11-23T06:00:00Z"), "")
                        .status())
                .isEqualTo(404);
        assertThat(owner.delete("/api/time-off/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(new Keeping(new Browser(port)).schedule(layla).status()).isEqualTo(401);
    }

    @Test
    void nonsenseIsRefusedWithThePathOfTheField() {
        assertThat(fields(owner.put(
                        layla,
                        Keeping.weekly(
                                "OPEN MONDAY 09:00 17:00", "OPEN TUESDAY 17:00 09:00", "OPEN FRIDAY 01:00 26:00"),
                        "")))
                .containsExactly("weekly[1].end", "weekly[2].end");
        assertThat(fields(owner.put(layla, Keeping.weekly("OPEN MONDAY 9:00 17:00"), "")))
                .containsExactly("weekly[0].start");
        assertThat(fields(owner.put(
                        layla,
                        Map.of(
                                "weekly",
                                List.of(),
                                "exceptions",
                                List.of(
                                        Map.of("date", MONDAY, "windows", List.of()),
                                        Map.of("date", MONDAY, "windows", List.of())),
                                "travel",
                                List.of(
                                        Map.of("first", MONDAY, "last", MONDAY, "timezone", "Europe/Berlin"),
                                        Map.of("first", MONDAY, "last", MONDAY, "timezone", "Asia/Tokyo"))),
                        "")))
                .containsExactly("exceptions[1].date", "travel[1].first");
        assertThat(fields(owner.put(layla, Map.of("weekly", List.of()), "")))
                .containsExactlyInAnyOrder("exceptions", "travel");
        Map<String, Object> block = Keeping.block(layla, "2026-11-23T05:00:00Z", "2026-11-23T06:00:00Z");
        assertThat(fields(owner.block(Keeping.with(block, "rule", "FREQ=WEEKLY;BYDAY=XX"), "")))
                .containsExactly("rule");
        assertThat(fields(owner.block(Keeping.with(block, "rule", "FREQ=HOURLY"), "")))
                .containsExactly("rule");
        assertThat(fields(owner.block(Keeping.with(block, "rule", "FREQ=WEEKLY;BYDAY=TU"), "")))
                .containsExactly("start");
        assertThat(fields(owner.block(Keeping.with(block, "excluded", List.of(MONDAY)), "")))
                .containsExactly("excluded");
        assertThat(fields(owner.block(Keeping.with(block, "end", "2026-11-23T05:00:00Z"), "")))
                .containsExactly("end");
        assertThat(fields(owner.block(Keeping.with(block, "hue", 360), ""))).containsExactly("hue");
        assertThat(fields(owner.block(Keeping.without(block, "staffIds"), ""))).containsExactly("staffIds");
        assertThat(fields(owner.takeOff(Map.of("staffIds", List.of(layla.toString())), "")))
                .containsExactly("firstDate");
        assertThat(fields(owner.takeOff(
                        Map.of("staffIds", List.of(layla.toString()), "firstDate", MONDAY, "lastDate", "2026-11-22"),
                        "")))
                .containsExactly("lastDate");
    }

    @Test
    void changeTakesAsManyStatementsForManyAppointmentsAsForOne() {
        studio.appointment(session, layla, NINE, 60);
        Map<String, Object> leave =
                Map.of("staffIds", List.of(layla.toString()), "firstDate", MONDAY, "lastDate", "2026-12-31");
        List<String> one = statements.of(() -> owner.takeOff(leave, "?dryRun=true"));
        for (int more = 1; more < 8; more++) {
            studio.appointment(session, layla, NINE.plus(Duration.ofHours(more)), 60);
        }

        assertThat(statements.of(() -> assertThat(owner.takeOff(leave, "?dryRun=true")
                                .json()
                                .path("orphanCount")
                                .intValue())
                        .isEqualTo(8)))
                .hasSameSizeAs(one);
    }

    private String free() {
        return String.join(
                " ",
                day(session, MONDAY, "Asia/Dubai")
                        .path("availableSlots")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
    }

    private List<String> blocked(ServiceId service, String date, String zone) {
        return day(service, date, zone)
                .path("unavailableSlots")
                .valueStream()
                .map(slot -> slot.path("time").stringValue() + " "
                        + slot.path("reason").stringValue())
                .toList();
    }

    private JsonNode day(ServiceId service, String date, String zone) {
        Answer answer =
                browser.post("/api/services/" + service + "/availability", Map.of("date", date, "timezone", zone));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private boolean stands(AppointmentId appointment) {
        return studio.change(
                        "update appointments set notes = notes where business_id = :business and id = :id and status = 'CONFIRMED'",
                        Map.of("id", appointment.value()))
                == 1;
    }

    private static String window(JsonNode entry) {
        return String.join(
                " ",
                List.of("kind", "day", "start", "end", "label").stream()
                        .map(field -> entry.path(field).stringValue())
                        .toList());
    }

    private static List<String> fields(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").stringValue())
                .toList();
    }
}
