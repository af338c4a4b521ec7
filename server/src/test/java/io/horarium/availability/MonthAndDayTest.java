package io.horarium.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The month and the day of a service, over HTTP. It is a Friday noon in Dubai. */
@ServerTest
class MonthAndDayTest {

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
    Asking ask;
    StaffId layla;
    ServiceId session;

    @BeforeEach
    void open() {
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));
        studio = studios.create();
        browser = new Browser(port);
        ask = new Asking(browser, studio);
        layla = studio.staff("Layla");
        session = studio.service(Map.of(), layla);
    }

    @Test
    void monthPutsEachDateOnOneOfTwoLists() {
        JsonNode month = ask.month(session, "month=2026-12").json();

        assertThat(month.path("availableDates").size()
                        + month.path("unavailableDates").size())
                .isEqualTo(31);
        assertThat(month.path("availableDates").get(0).path("date").stringValue())
                .isEqualTo("2026-12-01");
        assertThat(month.path("availableDates").get(0).path("availableSlots").intValue())
                .isEqualTo(8);
        assertThat(month.path("unavailableDates").get(0).path("date").stringValue())
                .isEqualTo("2026-12-05");
        assertThat(month.path("unavailableDates").get(0).path("reason").stringValue())
                .isEqualTo("no_service_hours");
        assertThat(month.path("nextAvailableDate").stringValue()).isEqualTo("2026-12-01");
    }

    @Test
    void monthCountsWhatTheGridAndTheDayOffer() {
        studio.appointment(session, layla, Instant.parse("2026-12-01T05:00:00Z"), 60);

        assertThat(ask.month(session, "month=2026-12")
                        .json()
                        .path("availableDates")
                        .get(0)
                        .path("availableSlots")
                        .intValue())
                .isEqualTo(7);
        assertThat(ask.free(session, "2026-12-01").split(" ")).hasSize(7);
        assertThat(Asking.days(ask.grid(session, "&date=2026-12-01&days=1"))).containsExactly("2026-12-01 7");
    }

    @Test
    void monthInThePastIsPastAndOneAfterTheHorizonIsBeyondIt() {
        assertThat(reasons(ask.month(session, "month=2026-10").json()))
                .hasSize(31)
                .containsOnly("past");
        assertThat(reasons(ask.month(session, "month=2027-03").json()))
                .hasSize(31)
                .containsOnly("beyond_horizon");
    }

    @Test
    void dayNamesTheReasonOfEachRefusedStart() {
        studio.appointment(
                session, List.of(layla), List.of(), hour("2026-11-23T06:00:00Z"), Map.of("buffer_after_minutes", 30));
        studio.insert(
                "time_blocks",
                Map.of(
                        "id", UUID.randomUUID(),
                        "staff_id", layla.value(),
                        "starts_at", OffsetDateTime.parse("2026-11-23T09:00:00Z"),
                        "ends_at", OffsetDateTime.parse("2026-11-23T10:00:00Z")));
        studio.insert(
                "time_off",
                Map.of(
                        "id", UUID.randomUUID(),
                        "staff_id", layla.value(),
                        "starts_at", OffsetDateTime.parse("2026-11-23T11:00:00Z"),
                        "ends_at", OffsetDateTime.parse("2026-11-23T13:00:00Z")));

        assertThat(ask.free(session, "2026-11-23")).isEqualTo("09:00 12:00 14:00");
        assertThat(ask.refused(session, "2026-11-23"))
                .containsExactly("10:00 booked", "11:00 buffer", "13:00 blocked", "15:00 time_off", "16:00 time_off");
    }

    @Test
    void dayAppliesNoticeAndThePast() {
        ServiceId planned = studio.service(Map.of("minimum_notice_minutes", 120), layla);

        assertThat(ask.refused(planned, "2026-11-20"))
                .containsExactly("09:00 past", "10:00 past", "11:00 past", "12:00 min_notice", "13:00 min_notice");
        // exactly two hours ahead is early enough
        assertThat(ask.free(planned, "2026-11-20")).isEqualTo("14:00 15:00 16:00");
    }

    @Test
    void daySaysWhenTheServiceIsOpen() {
        ServiceId morning = studio.service(Map.of("availability_schedule", json("""
                                {"timezone": "Asia/Dubai", "schedule": {"MONDAY": [["10:00", "12:00"], ["15:00", "24:00"]]},
                                 "exceptions": {"2026-11-30": []}}
                                """)), layla);

        JsonNode monday = ask.day(morning, "2026-11-23", "Asia/Dubai").json();
        assertThat(monday.path("serviceSchedule").path("start").stringValue()).isEqualTo("10:00");
        assertThat(monday.path("serviceSchedule").path("end").stringValue()).isEqualTo("17:00");
        assertThat(Asking.texts(monday.path("availableSlots"))).containsExactly("10:00", "11:00", "15:00", "16:00");
        assertThat(ask.day(morning, "2026-11-24", "Asia/Dubai")
                        .json()
                        .path("serviceSchedule")
                        .isNull())
                .isTrue();
        assertThat(ask.free(morning, "2026-11-30")).isEmpty();
    }

    @Test
    void openingIsToldOnTheClockOfTheViewer() {
        JsonNode tokyo = ask.day(session, "2026-11-23", "Asia/Tokyo").json();

        assertThat(tokyo.path("serviceSchedule").path("start").stringValue()).isEqualTo("14:00");
        assertThat(tokyo.path("serviceSchedule").path("end").stringValue()).isEqualTo("22:00");
        assertThat(Asking.texts(tokyo.path("availableSlots")))
                .startsWith("14:00")
                .endsWith("21:00");
        assertThat(Asking.texts(tokyo.path("availableInstants"))).startsWith("2026-11-23T05:00:00Z");
    }

    @Test
    void onlyStaffOfTheBusinessLearnWhichBookingIsInTheWay() {
        AppointmentId booked = studio.appointment(session, layla, Instant.parse("2026-11-23T05:00:00Z"), 60);
        TestStudio other = studios.create();
        Browser owner = new Browser(port);
        Browser stranger = new Browser(port);
        Browser layla = new Browser(port);
        Browser colleague = new Browser(port);
        businesses.join(studio.business(), "layla@" + studio.slug() + ".test", "STAFF", this.layla);
        businesses.join(studio.business(), "omar@" + studio.slug() + ".test", "STAFF", studio.staff("Omar"));
        owner.signIn(studio.tenant().ownerEmail());
        stranger.signIn(other.tenant().ownerEmail());
        layla.signIn("layla@" + studio.slug() + ".test");
        colleague.signIn("omar@" + studio.slug() + ".test");

        assertThat(bookingIds(owner)).containsExactly(booked.toString());
        assertThat(bookingIds(layla)).containsExactly(booked.toString());
        assertThat(bookingIds(colleague)).isEmpty();
        assertThat(bookingIds(stranger)).isEmpty();
        assertThat(bookingIds(browser)).isEmpty();
    }

    @Test
    void publicAnswersNameNoAppointmentBlockOrReasonText() {
        AppointmentId booked = studio.appointment(session, layla, Instant.parse("2026-11-23T05:00:00Z"), 60);
        UUID away = UUID.randomUUID();
        studio.insert(
                "time_off",
                Map.of(
                        "id", away,
                        "staff_id", layla.value(),
                        "first_date", LocalDate.parse("2026-11-24"),
                        "last_date", LocalDate.parse("2026-11-24"),
                        "reason", "Dentist"));

        String answers = ask.grid(session, "&date=2026-11-23").body()
                + ask.month(session, "month=2026-11").body()
                + ask.day(session, "2026-11-23", "Asia/Dubai").body()
                + ask.day(session, "2026-11-24", "Asia/Dubai").body();

        assertThat(answers)
                .contains("time_off")
                .doesNotContain(booked.toString())
                .doesNotContain(away.toString())
                .doesNotContain("Dentist");
    }

    private List<String> bookingIds(Browser someone) {
        Map<String, String> question =
                Map.of("date", "2026-11-23", "timezone", "Asia/Dubai", "staffId", layla.toString());
        return someone.post("/api/services/" + session + "/availability", question)
                .json()
                .path("unavailableSlots")
                .valueStream()
                .map(slot -> slot.path("bookingId"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static List<String> reasons(JsonNode month) {
        return month.path("unavailableDates")
                .valueStream()
                .map(day -> day.path("reason").stringValue())
                .toList();
    }

    private static TimeInterval hour(String start) {
        return TimeInterval.startingAt(Instant.parse(start), Duration.ofHours(1));
    }

    private static Object json(String text) {
        return TestStudio.json(text);
    }
}
