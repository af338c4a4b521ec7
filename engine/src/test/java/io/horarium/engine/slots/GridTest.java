package io.horarium.engine.slots;

import static io.horarium.engine.slots.Day.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Chapter C: where starts lie. */
class GridTest {

    private static Day tuesday() {
        return day("Tue 2026-03-31 Europe/Berlin");
    }

    /** C01: from the opening in steps, as long as the appointment fits. */
    @Test
    void stepsFromTheOpeningOfTheWindow() {
        tuesday().open("09:10-10:30").service("40min step 20min").offers("09:10 09:30 09:50");
    }

    /** C02: busy time removes starts and never moves them. */
    @Test
    void neverMovesTheGridOfAWindow() {
        tuesday().open("09:00-12:00").booked("09:00-09:20").service("30min").offers("09:30 10:00 10:30 11:00 11:30");
    }

    /** C03: the clock grid follows the clock, whatever the opening. */
    @Test
    void followsTheClock() {
        tuesday().open("09:10-11:10").service("30min step 30min grid CLOCK").offers("09:30 10:00 10:30");
    }

    /** C04: a step that does not divide the day begins anew at midnight. */
    @Test
    void beginsTheClockGridAnewAtMidnight() {
        tuesday()
                .openTheDayBefore("22:00-24:00")
                .open("00:00-03:00")
                .service("30min step 50min grid CLOCK")
                .offers("00:00 00:50 01:40 02:30");
    }

    /** C05: the clock grid on the day on which the clock goes back. */
    @Test
    void followsTheClockThroughARepeatedHour() {
        day("Sun 2025-10-26 Europe/Berlin")
                .open("01:00-04:00")
                .service("30min step 90min grid CLOCK")
                .offers("01:30 03:00");
    }

    /** C06: the clock grid where the change is half an hour: full hours stay full hours. */
    @Test
    void keepsFullHoursWhereClocksChangeByHalfAnHour() {
        day("Sun 2025-10-05 Australia/Lord_Howe")
                .open("00:00-05:00")
                .service("30min step 60min grid CLOCK")
                .offers("00:00 01:00 03:00 04:00");
    }

    /** C07: the adaptive grid packs appointments beside busy time. */
    @Test
    void addsStartsBesideBusyTime() {
        tuesday()
                .open("09:00-12:00")
                .booked("10:10-10:40")
                .service("30min grid ADAPTIVE")
                .offers("09:00 09:30 09:40 10:40 11:00 11:30");
    }

    /** C08: beside means with the buffers of both. */
    @Test
    void addsAdaptiveStartsWithBuffers() {
        tuesday()
                .open("09:00-12:00")
                .booked("10:00-10:30 buffer 5/5")
                .service("30min step 60min buffer 5/10 grid ADAPTIVE")
                .offers("09:00 09:15 10:40 11:00");
    }

    /** C09: what lies beside a busy stretch is no start when it is busy itself. */
    @Test
    void addsNoAdaptiveStartThatIsBusy() {
        tuesday()
                .open("09:00-12:00")
                .booked("10:10-10:40")
                .calendar("10:45-11:10")
                .service("30min grid ADAPTIVE")
                .offers("09:00 09:30 09:40 11:10 11:30")
                .refuses("10:00 BOOKED, 10:30 BOOKED, 11:00 CALENDAR_CONFLICT");
    }

    /** C10: starts that leave nothing useful are left out. */
    @Test
    void avoidsGapsThatNoServiceFits() {
        tuesday()
                .open("09:00-10:30")
                .shortest("30min")
                .service("30min step 15min avoiding gaps")
                .offers("09:00 09:30 10:00");
    }

    /** C11: the neighbours count as much as the edges. */
    @Test
    void avoidsGapsBesideAppointments() {
        tuesday()
                .open("09:00-12:00")
                .booked("10:15-11:00")
                .shortest("30min")
                .service("30min step 15min avoiding gaps")
                .offers("09:00 09:45 11:00 11:30");
    }

    /** C12: when the day has no better start, the others are offered. */
    @Test
    void offersStartsThatLeaveGapsWhenTheDayHasNoBetterOnes() {
        tuesday()
                .open("09:00-10:00")
                .shortest("30min")
                .service("45min step 15min avoiding gaps")
                .offers("09:00 09:15");
    }

    /** C13: and also when the better ones are past. */
    @Test
    void offersStartsThatLeaveGapsOnceTheBetterOnesArePast() {
        tuesday()
                .open("09:00-10:30")
                .shortest("45min")
                .service("45min step 15min avoiding gaps")
                .offers("09:00 09:45")
                .at("09:20")
                .offers("09:45")
                .booked("09:50-10:30")
                .at("08:00")
                .offers("09:00")
                .service("30min step 10min avoiding gaps")
                .at("09:05")
                .offers("09:10 09:20");
    }

    /** C14: buffers of the shortest service count towards neighbours, not towards the edge of the window. */
    @Test
    void countsTheBuffersOfTheShortestServiceTowardsNeighbours() {
        tuesday()
                .open("09:00-12:00")
                .booked("11:00-12:00")
                .shortest("30min buffer 0/30")
                .service("30min step 30min avoiding gaps")
                .offers("09:00 10:30");
    }

    /** C15: a business that never closes begins its grid anew at every midnight. */
    @Test
    void anchorsAWindowThatNeverClosesAtMidnight() {
        tuesday().openDaily("00:00-24:00").service("60min step 300min").offers("00:00 05:00 10:00 15:00 20:00");
    }

    /** C16: a window that opened some days ago still counts from its opening. */
    @Test
    void anchorsALongWindowAtItsOpening() {
        day("Wed 2026-04-01 Europe/Berlin")
                .openDaily("00:00-24:00")
                .exception("00:00-24:00")
                .service("60min step 420min")
                .offers("00:00 07:00 14:00 21:00");
        Day afterMonday =
                day("Wed 2026-04-01 Europe/Berlin").openDaily("00:00-24:00").forDays(1);
        OpenHours hours = afterMonday.request().staff().getFirst().hours();
        java.time.LocalDate sunday = java.time.LocalDate.of(2026, 3, 29);
        OpenHours closedOnSunday = hours.withExceptions(java.util.Map.of(sunday, DayHours.CLOSED));
        SlotRequest request = afterMonday.service("60min step 420min").request();
        StaffMember member = StaffMember.of(request.staff().getFirst().id(), closedOnSunday, java.util.List.of());
        assertThat(SlotFinder.find(request.withStaff(StaffMode.ANY, java.util.List.of(member)))
                        .at(java.time.Instant.EPOCH)
                        .offered())
                .extracting(slot ->
                        slot.start().atZone(closedOnSunday.zone()).toLocalTime().toString())
                // 48 hours since Monday midnight are six steps of seven hours and six hours more
                .containsExactly("01:00", "08:00", "15:00", "22:00");
    }

    /** C17: the front desk may choose any minute that fits. */
    @Test
    void letsTheFrontDeskChooseAnyMinute() {
        Day morning = tuesday().open("09:00-12:00").booked("10:00-10:30").service("30min");
        assertThat(morning.check("09:07")).isEqualTo(new Verdict.Refused(Reason.NO_SERVICE_HOURS, Optional.empty()));
        assertThat(morning.checkAnyMinute("09:07")).isInstanceOf(Verdict.Offered.class);
        assertThat(morning.checkAnyMinute("09:31"))
                .isEqualTo(new Verdict.Refused(Reason.BOOKED, Optional.of(morning.source("10:00-10:30"))));
        assertThat(morning.checkAnyMinute("11:31"))
                .isEqualTo(new Verdict.Refused(Reason.NO_SERVICE_HOURS, Optional.empty()));
    }

    /** C18: on a holiday any minute of the usual hours is refused because of the holiday. */
    @Test
    void tellsTheFrontDeskAboutTheHoliday() {
        Day holiday = tuesday().open("09:00-12:00").holiday();
        assertThat(holiday.checkAnyMinute("09:07")).isEqualTo(new Verdict.Refused(Reason.HOLIDAY, Optional.empty()));
        assertThat(holiday.checkAnyMinute("13:00"))
                .isEqualTo(new Verdict.Refused(Reason.NO_SERVICE_HOURS, Optional.empty()));
    }
}
