package io.horarium.engine.slots;

import static io.horarium.engine.slots.Day.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Chapter G: several staff members, and what a grid says about them. */
class StaffTest {

    private static Day two() {
        return day("Tue 2026-03-31 Europe/Berlin")
                .open("09:00-10:30")
                .booked("09:00-09:30")
                .anotherStaffMember()
                .open("09:30-11:00")
                .calendar("10:00-10:30");
    }

    /** G01: any of them: the union, each start with those who can take it. */
    @Test
    void offersTheUnionOfAny() {
        two().offers("09:30 10:00 10:30")
                .offersBy("09:30", 0, 1)
                .offersBy("10:00", 0)
                .offersBy("10:30", 1);
    }

    /** G02: all of them: the intersection. */
    @Test
    void offersTheIntersectionOfAll() {
        two().allNeeded().offers("09:30").offersBy("09:30", 0, 1);
    }

    /** G03: somebody who never works makes the intersection empty. */
    @Test
    void offersNothingWhereOneOfAllNeverWorks() {
        two().anotherStaffMember().offers("09:30 10:00 10:30").allNeeded().offers("");
    }

    /** G04: nobody to ask, nothing to offer, in either mode. */
    @Test
    void offersNothingWithoutStaff() {
        for (StaffMode mode : StaffMode.values()) {
            SlotRequest nobody = two().request().withStaff(mode, List.of());
            assertThat(SlotFinder.find(nobody).at(Instant.EPOCH).offered()).isEmpty();
        }
    }

    /** G05: for any, the reason of whoever is closest to being free; for all, the first reason of anybody. */
    @Test
    void givesTheReasonOfTheDecisiveStaffMember() {
        Day both = day("Tue 2026-03-31 Europe/Berlin")
                .open("09:00-09:30")
                .timeOff("09:00-10:00")
                .anotherStaffMember()
                .open("09:00-09:30")
                .booked("09:00-09:30");
        both.refuses("09:00 BOOKED").blames("09:00", "09:00-09:30");
        both.allNeeded().refuses("09:00 TIME_OFF").blames("09:00", "09:00-10:00");
    }

    /** G06: the explanation for one of them does not depend on the others. */
    @Test
    void explainsEachStaffMemberApart() {
        Day day = two();
        ResourceId first = day.request().staff().getFirst().id();
        assertThat(day.view().refused(day.request().range(), first))
                .containsExactly(
                        new RefusedStart(day.instant("09:00"), Reason.BOOKED, Optional.of(day.source("09:00-09:30"))));
        assertThat(day.view().refused(day.request().range(), day.roomId("nobody")))
                .isEmpty();
    }

    /** G07: a grid is valid until the first hold in it runs out, and refuses to be read later. */
    @Test
    void isValidUntilTheFirstHoldRunsOut() {
        Day day = two().held("10:00-10:30 until 08:10").held("10:30-11:00 until 08:05");
        assertThat(day.grid().validUntil()).isEqualTo(day.instant("08:05"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> day.grid().at(day.instant("08:05")))
                .withMessageContaining("validUntil");
        assertThat(two().grid().validUntil()).isEqualTo(Instant.MAX);
    }

    /** G08: one's own hold does not limit how long the grid is valid. */
    @Test
    void isNotMadeStaleByAnIgnoredHold() {
        Day day = two().held("10:00-10:30 until 08:10").ignoring("10:00-10:30 until 08:10");
        assertThat(day.grid().validUntil()).isEqualTo(Instant.MAX);
    }

    /** G09: the dates of a viewer group the same starts in another way. */
    @Test
    void groupsByTheDatesOfTheViewer() {
        Day evening = day("Tue 2026-03-31 Europe/Berlin").open("22:00-24:00").service("60min step 60min");
        LocalDate date = LocalDate.of(2026, 3, 31);
        assertThat(evening.view().days(ZoneId.of("Europe/Berlin"), date, date.plusDays(1)))
                .extracting(DaySummary::offered)
                .containsExactly(2, 0);
        assertThat(evening.view().days(ZoneId.of("Asia/Dubai"), date, date.plusDays(1)))
                .extracting(DaySummary::offered)
                .containsExactly(0, 2);
    }

    /** G10: the holiday is named by its own date, whatever date the viewer sees. */
    @Test
    void namesTheHolidayByItsOwnDate() {
        Day holiday = day("Fri 2026-12-25 Pacific/Auckland").open("09:00-12:00").holiday();
        DaySummary summary = holiday.view()
                .days(ZoneId.of("America/Los_Angeles"), LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 24))
                .getFirst();
        assertThat(summary.reason()).contains(DayReason.HOLIDAY);
        assertThat(summary.holiday()).contains(LocalDate.of(2026, 12, 25));
    }

    /** G11: the first start from a moment on. */
    @Test
    void findsTheFirstStartFromAMomentOn() {
        Day day = two();
        assertThat(day.view().firstFrom(day.instant("00:00"))).map(Slot::start).contains(day.instant("09:30"));
        assertThat(day.view().firstFrom(day.instant("09:31"))).map(Slot::start).contains(day.instant("10:00"));
        assertThat(day.view().firstFrom(day.instant("10:31"))).isEmpty();
        assertThat(day.view().find(day.instant("09:31"))).isEmpty();
    }

    /** G12: a date without any start is past, too far away or closed. */
    @Test
    void explainsDatesWithoutStarts() {
        Day closed = day("Tue 2026-03-31 Europe/Berlin").service("30min horizon 3");
        LocalDate date = LocalDate.of(2026, 3, 31);
        assertThat(closed.at("12:00").view().days(ZoneId.of("Europe/Berlin"), date.minusDays(1), date.plusDays(4)))
                .extracting(each -> each.reason().orElseThrow())
                .containsExactly(
                        DayReason.PAST,
                        DayReason.NO_SERVICE_HOURS,
                        DayReason.NO_SERVICE_HOURS,
                        DayReason.NO_SERVICE_HOURS,
                        DayReason.NO_SERVICE_HOURS,
                        DayReason.BEYOND_HORIZON);
    }

    /** G13: what the offered slot says about its end leaves the buffers out. */
    @Test
    void endsASlotWithoutItsBuffers() {
        Day day = two().service("30min buffer 15/15");
        Slot slot = day.view().offered().getFirst();
        assertThat(slot.end()).isEqualTo(slot.start().plusSeconds(30 * 60));
    }
}
