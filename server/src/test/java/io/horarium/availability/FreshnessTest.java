package io.horarium.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Tenants;
import io.horarium.schedule.DateException;
import io.horarium.schedule.ScheduleChanges;
import io.horarium.schedule.ScheduleEntryId;
import io.horarium.schedule.WeeklyWindow;
import io.horarium.testing.Browser;
import io.horarium.testing.Node;
import io.horarium.testing.ServerTest;
import io.horarium.testing.Statements;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Answers are remembered, few statements are sent, and no answer is ever stale. It is a Friday noon in Dubai. */
@ServerTest
class FreshnessTest {

    private static final String MONDAY = "2026-11-23";
    private static final String ALL_DAY = "09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00";
    private static final TimeInterval NINE_TO_TEN =
            TimeInterval.startingAt(Instant.parse("2026-11-23T05:00:00Z"), Duration.ofHours(1));

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    @Autowired
    Tenants tenants;

    @Autowired
    ScheduleChanges schedules;

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
    void coldAnswerTakesAtMostFiveStatementsWhateverTheStaffAndTheRange() {
        for (int more = 0; more < 12; more++) {
            StaffId member = studio.staff("Member " + more);
            studio.insert("service_staff", Map.of("service_id", session.value(), "staff_id", member.value()));
        }
        studio.units(session, 1, false, "Room 1", "Room 2");
        knowWhoseTheyAre();

        assertThat(statements.of(() -> ask.grid(session, "&days=62"))).hasSizeLessThanOrEqualTo(5);
        studio.change("update services set version = version + 1 where business_id = :business", Map.of());
        assertThat(statements.of(() -> ask.month(session, "month=2026-12"))).hasSizeLessThanOrEqualTo(5);
        studio.change("update services set version = version + 1 where business_id = :business", Map.of());
        assertThat(statements.of(() -> ask.day(session, MONDAY, "Asia/Dubai"))).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void fullyBookedAnswerLooksForTheNextDateWithoutAskingAgain() {
        tenants.write(
                studio.business(),
                () -> schedules.takeOff(
                        studio.business(), layla, LocalDate.parse("2026-11-01"), LocalDate.parse("2027-01-15"), ""));
        knowWhoseTheyAre();

        assertThat(statements.of(() -> assertThat(ask.month(session, "month=2026-12")
                                .json()
                                .path("nextAvailableDate")
                                .stringValue())
                        .isEqualTo("2027-01-18")))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void rememberedAnswerTakesTwoStatements() {
        ask.grid(session, "");

        assertThat(statements.of(() -> ask.grid(session, "&days=62"))).hasSize(2);
        ask.month(session, "month=2026-12");
        assertThat(statements.of(() -> ask.month(session, "month=2027-01"))).hasSize(2);
        assertThat(statements.of(() -> ask.day(session, MONDAY, "Asia/Dubai"))).hasSize(2);
    }

    @Test
    void diaryThatIsKnownFromAnotherServiceIsNotReadAgain() {
        ServiceId longer = studio.service(Map.of("duration_minutes", 90, "buffer_before_minutes", 30), layla);
        studio.appointment(session, layla, NINE_TO_TEN.start(), 60);
        ask.grid(session, "");

        assertThat(statements.of(() -> ask.grid(longer, ""))).hasSize(2);
        assertThat(ask.free(longer, MONDAY)).isEqualTo("11:00 12:00 13:00 14:00 15:00");

        studio.appointment(session, layla, NINE_TO_TEN.start().plus(Duration.ofHours(4)), 60);
        assertThat(statements.of(() -> ask.grid(longer, ""))).hasSize(4);
        assertThat(ask.free(longer, MONDAY)).isEqualTo("11:00 15:00");
    }

    @Test
    void readingWritesNothing() {
        List<String> cold = statements.of(() -> ask.grid(session, ""));

        assertThat(cold).hasSizeGreaterThan(2);
        assertThat(cold).noneMatch(sql -> sql.matches("(?is).*\\b(insert|update|delete)\\b.*"));
    }

    @Test
    void everyChangeOfTheScheduleIsSeenByTheNextAnswer() {
        assertThat(ask.free(session, MONDAY)).isEqualTo(ALL_DAY);

        change(() -> schedules.setWeeklyHours(
                studio.business(),
                layla,
                List.of(
                        WeeklyWindow.open(DayOfWeek.MONDAY, "09:00", "13:00"),
                        WeeklyWindow.pause(DayOfWeek.MONDAY, "11:00", "12:00", "Lunch"))));
        assertThat(ask.free(session, MONDAY)).isEqualTo("09:00 10:00 12:00");

        change(() -> schedules.setException(
                studio.business(),
                layla,
                new DateException(LocalDate.parse(MONDAY), List.of(LocalWindow.of("18:00", "20:00")), "Late shift")));
        assertThat(ask.free(session, MONDAY)).isEqualTo("18:00 19:00");

        change(() -> schedules.removeException(studio.business(), layla, LocalDate.parse(MONDAY)));
        assertThat(ask.free(session, MONDAY)).isEqualTo("09:00 10:00 12:00");

        ScheduleEntryId block = tenants.write(
                studio.business(), () -> schedules.block(studio.business(), layla, NINE_TO_TEN, "Team", 40));
        assertThat(ask.free(session, MONDAY)).isEqualTo("10:00 12:00");

        remove(block);
        ScheduleEntryId off = tenants.write(
                studio.business(), () -> schedules.takeOff(studio.business(), layla, NINE_TO_TEN, "Dentist"));
        assertThat(ask.free(session, MONDAY)).isEqualTo("10:00 12:00");

        remove(off);
        ScheduleEntryId stay = tenants.write(
                studio.business(),
                () -> schedules.travel(
                        studio.business(),
                        layla,
                        new Travel(LocalDate.parse(MONDAY), LocalDate.parse(MONDAY), ZoneId.of("Europe/London"))));
        assertThat(ask.free(session, MONDAY)).isEqualTo("13:00 14:00 16:00");

        remove(stay);
        assertThat(ask.free(session, MONDAY)).isEqualTo("09:00 10:00 12:00");
    }

    @Test
    void maintenanceOfTheLastRoomIsSeenByTheNextAnswer() {
        UnitId room = studio.units(session, 1, false, "Room 1").getFirst();
        assertThat(ask.free(session, MONDAY)).isEqualTo(ALL_DAY);

        ScheduleEntryId down = tenants.write(
                studio.business(), () -> schedules.maintain(studio.business(), room, NINE_TO_TEN, "New floor"));
        assertThat(ask.refused(session, MONDAY)).containsExactly("09:00 resource_unavailable");

        remove(down);
        assertThat(ask.free(session, MONDAY)).isEqualTo(ALL_DAY);
    }

    @Test
    void appointmentsComeAndGo() {
        assertThat(ask.free(session, MONDAY)).isEqualTo(ALL_DAY);

        AppointmentId booked = studio.appointment(session, layla, NINE_TO_TEN.start(), 60);
        assertThat(ask.refused(session, MONDAY)).containsExactly("09:00 booked");

        studio.cancel(booked);
        assertThat(ask.free(session, MONDAY)).isEqualTo(ALL_DAY);
    }

    @Test
    void holdEndsOnTimeWithoutAnybodyWriting() {
        studio.appointment(
                session,
                List.of(layla),
                List.of(),
                NINE_TO_TEN,
                Map.of("status", "HELD", "held_until", OffsetDateTime.parse("2026-11-20T08:10:00Z")));
        assertThat(ask.refused(session, MONDAY)).containsExactly("09:00 held");

        clock.set(Instant.parse("2026-11-20T08:09:59Z"));
        assertThat(ask.refused(session, MONDAY)).containsExactly("09:00 held");

        clock.set(Instant.parse("2026-11-20T08:10:00Z"));
        assertThat(ask.free(session, MONDAY)).isEqualTo(ALL_DAY);
    }

    @Test
    void theClockIsAppliedAfterTheMemory() {
        assertThat(ask.free(session, "2026-11-20")).isEqualTo("12:00 13:00 14:00 15:00 16:00");

        clock.set(Instant.parse("2026-11-20T10:30:00Z"));

        assertThat(statements.of(
                        () -> assertThat(ask.free(session, "2026-11-20")).isEqualTo("15:00 16:00")))
                .hasSize(2);
    }

    @Test
    void settingsCountEvenWhenTheirVersionWasForgotten() {
        assertThat(ask.free(session, MONDAY)).isEqualTo(ALL_DAY);

        studio.change("update services set step_minutes = 120 where business_id = :business", Map.of());
        assertThat(ask.free(session, MONDAY)).isEqualTo("09:00 11:00 13:00 15:00");

        studio.change("update staff_members set zone = 'Asia/Karachi' where business_id = :business", Map.of());
        assertThat(ask.free(session, MONDAY)).isEqualTo("08:00 10:00 12:00 14:00");

        studio.change("update staff_members set active = false where business_id = :business", Map.of());
        assertThat(ask.free(session, MONDAY)).isEmpty();
    }

    @Test
    void limitOfAServiceCountsAppointmentsOfStaffWhoNoLongerGiveIt() {
        ServiceId rare = studio.service(Map.of("limit_per_day", 1), layla);
        StaffId omar = studio.staff("Omar");
        AppointmentId booked = studio.appointment(rare, omar, NINE_TO_TEN.start(), 60);
        assertThat(ask.refused(rare, MONDAY)).hasSize(8).allMatch(start -> start.endsWith("limit_reached"));

        studio.cancel(booked);

        assertThat(ask.free(rare, MONDAY)).isEqualTo(ALL_DAY);
    }

    @Test
    void anotherNodeKnowsAtOnce() {
        try (Node second = Node.start()) {
            Asking there = new Asking(new Browser(second.port()), studio);
            // a Friday far ahead of the real clock, by which the second node goes
            LocalDate friday =
                    LocalDate.now(ZoneId.of("Asia/Dubai")).plusDays(14).with(DayOfWeek.FRIDAY);
            clock.set(Instant.now());
            Instant nine = friday.atTime(9, 0).atZone(ZoneId.of("Asia/Dubai")).toInstant();
            assertThat(there.free(session, friday.toString())).isEqualTo(ALL_DAY);
            assertThat(ask.free(session, friday.toString())).isEqualTo(ALL_DAY);

            tenants.write(
                    studio.business(),
                    () -> schedules.block(
                            studio.business(), layla, TimeInterval.startingAt(nine, Duration.ofHours(1)), "", null));

            assertThat(there.refused(session, friday.toString())).containsExactly("09:00 blocked");
            assertThat(ask.refused(session, friday.toString())).containsExactly("09:00 blocked");
        }
    }

    /** Whose slug and whose service it is was asked before, and what was computed then is no longer true. */
    private void knowWhoseTheyAre() {
        ask.grid(session, "");
        ask.month(session, "month=2026-12");
        studio.change("update services set version = version + 1 where business_id = :business", Map.of());
    }

    private void change(Runnable work) {
        tenants.write(studio.business(), () -> {
            work.run();
            return true;
        });
    }

    private void remove(ScheduleEntryId entry) {
        assertThat(tenants.<Boolean>write(studio.business(), () -> schedules.remove(studio.business(), entry)))
                .isTrue();
    }
}
