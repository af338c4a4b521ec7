package io.horarium.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
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

/** The slot grid of the booking page, over HTTP. It is a Friday noon in Dubai. */
@ServerTest
class SlotGridTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestClock clock;

    TestStudio studio;
    Asking ask;
    StaffId layla;
    ServiceId session;

    @BeforeEach
    void open() {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        studio = studios.create();
        ask = new Asking(new Browser(port), studio);
        layla = studio.staff("Layla");
        session = studio.service(Map.of(), layla);
    }

    @Test
    void hasEveryDateOfTheRangeInOrder() {
        Answer grid = ask.grid(session, "&date=2026-11-20&days=4");

        assertThat(Asking.days(grid))
                .containsExactly(
                        "2026-11-20 5", "2026-11-21 no_service_hours", "2026-11-22 no_service_hours", "2026-11-23 8");
        assertThat(starts(grid, 0))
                .containsExactly(
                        "2026-11-20T08:00:00Z",
                        "2026-11-20T09:00:00Z",
                        "2026-11-20T10:00:00Z",
                        "2026-11-20T11:00:00Z",
                        "2026-11-20T12:00:00Z");
        assertThat(grid.json().path("checkedAt").stringValue()).isEqualTo("2026-11-20T08:00:00Z");
    }

    @Test
    void beginsTodayAndHasFiveWeeksWhenNothingIsSaid() {
        JsonNode days = ask.grid(session, "").json().path("days");

        assertThat(days.size()).isEqualTo(35);
        assertThat(days.get(0).path("date").stringValue()).isEqualTo("2026-11-20");
    }

    @Test
    void slotTellsItsEndAndWhoCanTakeItInTheOrderOfTheBusiness() {
        StaffId omar = studio.staff("Omar");
        studio.insert("service_staff", Map.of("service_id", session.value(), "staff_id", omar.value()));

        JsonNode slot = ask.grid(session, "&date=2026-11-23&days=1")
                .json()
                .path("days")
                .get(0)
                .path("slots")
                .get(0);

        assertThat(slot.path("end").stringValue()).isEqualTo("2026-11-23T06:00:00Z");
        assertThat(Asking.texts(slot.path("staffIds"))).containsExactly(layla.toString(), omar.toString());
        assertThat(slot.path("seatsLeft").isNull()).isTrue();
        assertThat(slot.path("takenUnitIds").isNull()).isTrue();
    }

    @Test
    void anybodyIsTheUnionAndOneStaffMemberIsThatOne() {
        StaffId omar = studio.staff("Omar");
        studio.insert("service_staff", Map.of("service_id", session.value(), "staff_id", omar.value()));
        studio.appointment(session, layla, Instant.parse("2026-11-23T05:00:00Z"), 60);

        assertThat(Asking.days(ask.grid(session, "&date=2026-11-23&days=1"))).containsExactly("2026-11-23 8");
        assertThat(Asking.days(ask.grid(session, "&date=2026-11-23&days=1&staffId=" + layla)))
                .containsExactly("2026-11-23 7");
        assertThat(Asking.days(ask.grid(session, "&date=2026-11-23&days=1&staffId=" + omar)))
                .containsExactly("2026-11-23 8");
    }

    @Test
    void serviceThatTakesAllItsStaffIsTheIntersection() {
        StaffId omar = studio.staff("Omar");
        ServiceId duet = studio.service(Map.of("staff_mode", "ALL"), layla, omar);
        studio.appointment(session, layla, Instant.parse("2026-11-23T05:00:00Z"), 60);
        studio.appointment(session, omar, Instant.parse("2026-11-23T06:00:00Z"), 60);

        assertThat(ask.free(duet, "2026-11-23")).isEqualTo("11:00 12:00 13:00 14:00 15:00 16:00");
    }

    @Test
    void viewerInAnotherZoneSeesTheSameStartsUnderOtherDates() {
        // nine to five in Dubai is one to nine in the morning in New York, 19 to 3 in Honolulu
        Answer home = ask.grid(session, "&date=2026-11-23&days=2");
        Answer honolulu = ask.grid(session, "&date=2026-11-22&days=3&timezone=Pacific/Honolulu");

        assertThat(Asking.days(honolulu)).containsExactly("2026-11-22 5", "2026-11-23 8", "2026-11-24 8");
        assertThat(starts(honolulu, 0)).isEqualTo(starts(home, 0).subList(0, 5));
        assertThat(starts(honolulu, 1).subList(0, 3)).isEqualTo(starts(home, 0).subList(5, 8));
    }

    @Test
    void holidayIsNamed() {
        studio.holiday(LocalDate.parse("2026-12-02"), "National Day");

        JsonNode day =
                ask.grid(session, "&date=2026-12-02&days=1").json().path("days").get(0);

        assertThat(day.path("reason").stringValue()).isEqualTo("holiday");
        assertThat(day.path("holiday").stringValue()).isEqualTo("National Day");
    }

    @Test
    void datesBeforeTodayArePastAndDatesAfterTheHorizonAreBeyondIt() {
        assertThat(Asking.days(ask.grid(session, "&date=2026-11-18&days=3")))
                .containsExactly("2026-11-18 past", "2026-11-19 past", "2026-11-20 5");
        assertThat(Asking.days(ask.grid(session, "&date=2019-05-01&days=1"))).containsExactly("2019-05-01 past");
        // also the days on which nobody works anyway
        assertThat(Asking.days(ask.grid(session, "&date=2026-11-14&days=2")))
                .containsExactly("2026-11-14 past", "2026-11-15 past");
        assertThat(Asking.days(ask.grid(session, "&date=2027-01-23&days=2")))
                .containsExactly("2027-01-23 beyond_horizon", "2027-01-24 beyond_horizon");
        // sixty days from the 20th of November
        assertThat(Asking.days(ask.grid(session, "&date=2027-01-18&days=3")))
                .containsExactly("2027-01-18 8", "2027-01-19 8", "2027-01-20 beyond_horizon");
        assertThat(Asking.days(ask.grid(session, "&date=2027-01-30&days=4")))
                .containsExactly(
                        "2027-01-30 beyond_horizon",
                        "2027-01-31 beyond_horizon",
                        "2027-02-01 beyond_horizon",
                        "2027-02-02 beyond_horizon");
    }

    @Test
    void nextAvailableDateIsLookedForAfterTheRangeUpToTheHorizon() {
        studio.insert(
                "time_off",
                Map.of(
                        "id", java.util.UUID.randomUUID(),
                        "staff_id", layla.value(),
                        "first_date", LocalDate.parse("2026-11-20"),
                        "last_date", LocalDate.parse("2027-01-10")));

        Answer away = ask.grid(session, "&date=2026-11-20&days=7");
        assertThat(Asking.days(away)).contains("2026-11-20 time_off", "2026-11-21 no_service_hours");
        assertThat(away.json().path("nextAvailableDate").stringValue()).isEqualTo("2027-01-11");

        studio.change("update time_off set last_date = date '2028-01-01' where business_id = :business", Map.of());
        assertThat(ask.grid(session, "&date=2026-11-20&days=7")
                        .json()
                        .path("nextAvailableDate")
                        .isNull())
                .isTrue();
    }

    @Test
    void classTellsHowManySeatsAreLeft() {
        ServiceId pilates = studio.service(Map.of("capacity", 8), layla);
        studio.appointment(
                pilates,
                List.of(layla),
                List.of(),
                hour("2026-11-23T05:00:00Z"),
                Map.of("capacity", 8, "seats_taken", 3));

        JsonNode slots = ask.grid(pilates, "&date=2026-11-23&days=1")
                .json()
                .path("days")
                .get(0)
                .path("slots");

        assertThat(slots.get(0).path("seatsLeft").intValue()).isEqualTo(5);
        assertThat(slots.get(1).path("seatsLeft").intValue()).isEqualTo(8);
    }

    @Test
    void unitsThatCannotBeChosenAreNamed() {
        ServiceId solo = studio.service(Map.of(), layla);
        List<UnitId> reformers = studio.units(solo, 1, true, "Reformer 1", "Reformer 2");
        StaffId omar = studio.staff("Omar");
        studio.appointment(session, List.of(omar), List.of(reformers.get(1)), hour("2026-11-23T05:00:00Z"), Map.of());

        JsonNode slots = ask.grid(solo, "&date=2026-11-23&days=1")
                .json()
                .path("days")
                .get(0)
                .path("slots");

        assertThat(Asking.texts(slots.get(0).path("takenUnitIds")))
                .containsExactly(reformers.get(1).toString());
        assertThat(slots.get(1).path("takenUnitIds").size()).isZero();
    }

    @Test
    void travellerIsBookedOnTheClockOfTheOtherPlace() {
        studio.insert(
                "travel",
                Map.of(
                        "id", java.util.UUID.randomUUID(),
                        "staff_id", layla.value(),
                        "first_date", LocalDate.parse("2026-11-24"),
                        "last_date", LocalDate.parse("2026-11-24"),
                        "zone", "Europe/London"));

        assertThat(ask.free(session, "2026-11-23")).startsWith("09:00").endsWith("16:00");
        assertThat(ask.free(session, "2026-11-24")).isEqualTo("13:00 14:00 15:00 16:00 17:00 18:00 19:00 20:00");
    }

    @Test
    void clockChangeMovesTheInstantAndNotTheWallClock() {
        StaffId anna = studio.staff("Anna", ZoneId.of("Europe/Berlin"));
        ServiceId late = studio.service(Map.of("horizon_days", 365), anna);
        studio.change(
                "delete from availability_blocks where business_id = :business and staff_id = :id",
                Map.of("id", anna.value()));
        studio.open(anna, 7, 0, 6 * 60);

        // Sunday 28 March 2027: five hours between midnight and six; Sunday 31 October: seven
        assertThat(ask.day(late, "2027-03-28", "Europe/Berlin")
                        .json()
                        .path("availableSlots")
                        .size())
                .isEqualTo(5);
        clock.set(Instant.parse("2027-10-01T08:00:00Z"));
        JsonNode autumn = ask.day(late, "2027-10-31", "Europe/Berlin").json();
        assertThat(Asking.texts(autumn.path("availableSlots")))
                .containsExactly("00:00", "01:00", "02:00", "02:00", "03:00", "04:00", "05:00");
        assertThat(Asking.texts(autumn.path("availableInstants")))
                .containsSubsequence("2027-10-31T00:00:00Z", "2027-10-31T01:00:00Z");
    }

    private static TimeInterval hour(String start) {
        return TimeInterval.startingAt(Instant.parse(start), java.time.Duration.ofHours(1));
    }

    private static List<String> starts(Answer grid, int day) {
        return grid.json()
                .path("days")
                .get(day)
                .path("slots")
                .valueStream()
                .map(slot -> slot.path("start").stringValue())
                .toList();
    }
}
