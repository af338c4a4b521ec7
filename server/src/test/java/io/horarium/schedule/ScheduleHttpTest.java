package io.horarium.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Tenants;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.Statements;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the calendar draws under the appointments, over HTTP. Dubai is four hours ahead of Greenwich. */
@ServerTest
class ScheduleHttpTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    Statements statements;

    @Autowired
    Tenants tenants;

    @Autowired
    ScheduleChanges schedules;

    TestStudio studio;
    Browser owner;
    StaffId layla;

    @BeforeEach
    void open() {
        studio = studios.create();
        owner = new Browser(port);
        owner.signIn(studio.tenant().ownerEmail());
        layla = studio.staff("Layla");
    }

    @Test
    void breaksAreCutOutOfTheHoursAndNamed() {
        change(() -> schedules.setWeeklyHours(
                studio.business(),
                layla,
                List.of(
                        WeeklyWindow.open(DayOfWeek.MONDAY, "09:00", "17:00"),
                        WeeklyWindow.pause(DayOfWeek.MONDAY, "12:00", "13:00", "Lunch"))));

        JsonNode day = day(MONDAY);

        assertThat(open(day)).containsExactly("05:00 08:00", "09:00 13:00");
        assertThat(shades(day)).containsExactly("BREAK 08:00 09:00 Lunch");
    }

    @Test
    void closedDayHasNoOpenWindow() {
        JsonNode sunday = day(MONDAY.minusDays(1));

        assertThat(open(sunday)).isEmpty();
        assertThat(shades(sunday)).isEmpty();
    }

    @Test
    void holidayShadesTheDateAndAnExceptionOpensIt() {
        studio.holiday(MONDAY, "National Day");
        assertThat(open(day(MONDAY))).isEmpty();
        assertThat(shades(day(MONDAY))).containsExactly("HOLIDAY 20:00 20:00 National Day");

        change(() -> schedules.setException(
                studio.business(),
                layla,
                new DateException(MONDAY, List.of(LocalWindow.of("10:00", "12:00")), "Open house")));
        assertThat(open(day(MONDAY))).containsExactly("06:00 08:00");
        assertThat(shades(day(MONDAY)))
                .containsExactly("EXCEPTION 05:00 06:00 Open house", "EXCEPTION 08:00 13:00 Open house");
    }

    @Test
    void exceptionWithoutWindowsClosesTheDate() {
        change(() ->
                schedules.setException(studio.business(), layla, new DateException(MONDAY, List.of(), "Inventory")));

        assertThat(open(day(MONDAY))).isEmpty();
        assertThat(shades(day(MONDAY))).containsExactly("EXCEPTION 20:00 20:00 Inventory");
    }

    @Test
    void absencesAndBlocksLieOverTheHours() {
        change(() -> schedules.takeOff(studio.business(), layla, MONDAY.plusDays(1), MONDAY.plusDays(2), "Leave"));
        change(() -> schedules.takeOff(
                studio.business(), layla, interval("2026-11-23T10:00:00Z", "2026-11-23T11:00:00Z"), "Dentist"));
        change(() -> schedules.block(
                studio.business(), layla, interval("2026-11-23T06:00:00Z", "2026-11-23T07:00:00Z"), "Team", 40));

        JsonNode monday = day(MONDAY);
        assertThat(open(monday)).containsExactly("05:00 13:00");
        assertThat(shades(monday)).containsExactly("BLOCK 06:00 07:00 Team", "TIME_OFF 10:00 11:00 Dentist");
        assertThat(monday.path("shades").get(0).path("hue").intValue()).isEqualTo(40);
        assertThat(monday.path("shades").get(1).path("hue").isNull()).isTrue();
        assertThat(shades(day(MONDAY.plusDays(1)))).containsExactly("TIME_OFF 20:00 20:00 Leave");
    }

    @Test
    void somebodyInAnotherZoneIsDrawnWhereTheBusinessSeesIt() {
        change(() -> schedules.travel(
                studio.business(), layla, new Travel(MONDAY, MONDAY.plusDays(4), ZoneId.of("America/Los_Angeles"))));

        // nine to five in Los Angeles is 17:00 to 01:00 in Greenwich, which is 21:00 to 05:00 of the next day in Dubai
        assertThat(open(day(MONDAY))).containsExactly("17:00 20:00");
        assertThat(open(day(MONDAY.plusDays(1)))).containsExactly("20:00 01:00", "17:00 20:00");
    }

    @Test
    void everyDateHasEverybodyInTheOrderOfTheBusiness() {
        StaffId omar = studio.staff("Omar");

        JsonNode days = schedule(MONDAY, MONDAY.plusDays(1)).json().path("days");

        assertThat(days.valueStream()
                        .map(day -> day.path("date").stringValue() + " "
                                + day.path("staffId").stringValue()))
                .containsExactly(
                        "2026-11-23 " + layla, "2026-11-23 " + omar, "2026-11-24 " + layla, "2026-11-24 " + omar);
    }

    @Test
    void staffSeeTheirOwnColumn() {
        StaffId omar = studio.staff("Omar");
        String email = "omar@" + studio.slug() + ".test";
        businesses.join(studio.business(), email, "STAFF", omar);
        Browser browser = new Browser(port);
        browser.signIn(email);

        JsonNode days = browser.get("/api/schedule?from=2026-11-23&to=2026-11-23")
                .json()
                .path("days");

        assertThat(days.valueStream().map(day -> day.path("staffId").stringValue()))
                .containsExactly(omar.toString());
    }

    @Test
    void rangeIsReadInAFewStatementsHoweverLongItIs() {
        List<String> one = statements.of(() -> schedule(MONDAY, MONDAY));
        for (int more = 0; more < 10; more++) {
            studio.staff("Member " + more);
        }

        assertThat(statements.of(() -> schedule(MONDAY, MONDAY.plusDays(61)))).hasSameSizeAs(one);
    }

    @Test
    void nonsenseIsRefused() {
        assertThat(new Browser(port)
                        .get("/api/schedule?from=2026-11-23&to=2026-11-23")
                        .status())
                .isEqualTo(401);
        assertThat(owner.get("/api/schedule?from=2026-11-31&to=2026-12-01").status())
                .isEqualTo(400);
        assertThat(owner.get("/api/schedule?from=2026-11-23").status()).isEqualTo(400);
        assertThat(schedule(MONDAY, MONDAY.minusDays(1)).problem()).isEqualTo("unprocessable");
        assertThat(schedule(MONDAY, MONDAY.plusDays(62)).status()).isEqualTo(422);
        assertThat(schedule(MONDAY, MONDAY.plusDays(61)).status()).isEqualTo(200);
    }

    private Answer schedule(LocalDate from, LocalDate to) {
        return owner.get("/api/schedule?from=" + from + "&to=" + to);
    }

    private JsonNode day(LocalDate date) {
        return schedule(date, date).json().path("days").get(0);
    }

    /** Times of day in Greenwich. */
    private static List<String> open(JsonNode day) {
        return day.path("open")
                .valueStream()
                .map(each -> time(each, "start") + " " + time(each, "end"))
                .toList();
    }

    private static List<String> shades(JsonNode day) {
        return day.path("shades")
                .valueStream()
                .map(each -> each.path("kind").stringValue() + " " + time(each, "start") + " " + time(each, "end") + " "
                        + each.path("label").stringValue())
                .toList();
    }

    private static String time(JsonNode node, String field) {
        return node.path(field).stringValue().substring(11, 16);
    }

    private static TimeInterval interval(String start, String end) {
        return new TimeInterval(Instant.parse(start), Instant.parse(end));
    }

    private void change(Runnable work) {
        tenants.write(studio.business(), () -> {
            work.run();
            return Map.of();
        });
    }
}
