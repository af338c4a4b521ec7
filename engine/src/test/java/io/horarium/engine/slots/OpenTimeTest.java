package io.horarium.engine.slots;

import static io.horarium.engine.slots.Day.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Chapter A: when a staff member is open. */
class OpenTimeTest {

    /** A01: several windows of a weekday, each with its own starts. */
    @Test
    void offersStartsInEveryWindow() {
        day("Tue 2026-03-31 Europe/Berlin")
                .open("09:00-10:00 13:00-14:00")
                .service("30min")
                .offers("09:00 09:30 13:00 13:30");
    }

    /** A02: a break is cut out, and the grid begins anew after it. */
    @Test
    void cutsBreaksOutOfWindows() {
        day("Tue 2026-03-31 Europe/Berlin")
                .open("09:00-12:00")
                .breaks("10:10-10:40")
                .service("30min")
                .offers("09:00 09:30 10:40 11:10");
    }

    /** A03: windows that overlap or touch are one. */
    @Test
    void treatsTouchingWindowsAsOne() {
        day("Tue 2026-03-31 Europe/Berlin")
                .open("09:00-10:15 10:15-11:00 10:30-11:30")
                .service("60min step 30min")
                .offers("09:00 09:30 10:00 10:30");
    }

    /** A04: an exception replaces the weekly hours of its date. */
    @Test
    void letsAnExceptionReplaceTheWeeklyHours() {
        day("Tue 2026-03-31 Europe/Berlin")
                .open("09:00-12:00")
                .exception("14:00-15:00")
                .service("30min")
                .offers("14:00 14:30");
    }

    /** A05: an exception opens a weekday that is closed otherwise. */
    @Test
    void letsAnExceptionOpenAClosedWeekday() {
        day("Tue 2026-03-31 Europe/Berlin").exception("14:00-15:00").offers("14:00 14:30");
    }

    /** A06: an exception without windows closes, and the starts that weekly hours would have given say so. */
    @Test
    void flagsTheUsualStartsOfADateThatAnExceptionCloses() {
        day("Tue 2026-03-31 Europe/Berlin")
                .open("09:00-10:00")
                .exception("")
                .offers("")
                .refuses("09:00 NO_SERVICE_HOURS, 09:30 NO_SERVICE_HOURS")
                .isWithoutStartsBecauseOf(DayReason.NO_SERVICE_HOURS);
    }

    /** A07: a holiday closes, and the day tells which holiday it was. */
    @Test
    void flagsTheUsualStartsOfAHoliday() {
        Day holiday = day("Fri 2026-12-25 Europe/Berlin").open("09:00-10:00").holiday();
        holiday.offers("").refuses("09:00 HOLIDAY, 09:30 HOLIDAY").isWithoutStartsBecauseOf(DayReason.HOLIDAY);
        assertThat(holiday.summary().holiday()).contains(LocalDate.of(2026, 12, 25));
    }

    /** A08: an exception opens a holiday again. */
    @Test
    void letsAnExceptionOpenAHoliday() {
        day("Fri 2026-12-25 Europe/Berlin")
                .open("09:00-12:00")
                .holiday()
                .exception("10:00-11:00")
                .offers("10:00 10:30");
    }

    /** A09: the service's own schedule is intersected, and its opening begins the grid. */
    @Test
    void intersectsTheScheduleOfTheService() {
        day("Tue 2026-03-31 Europe/Berlin")
                .open("09:00-12:00")
                .schedule("10:10-14:00")
                .offers("10:10 10:40 11:10");
    }

    /** A10: where the schedule of the service closes a date, the starts of the staff member say so. */
    @Test
    void flagsStartsThatAnExceptionOfTheServiceCloses() {
        day("Tue 2026-03-31 Europe/Berlin")
                .open("09:00-10:00")
                .schedule("09:00-10:00")
                .scheduleException("")
                .offers("")
                .refuses("09:00 NO_SERVICE_HOURS, 09:30 NO_SERVICE_HOURS");
    }

    /** A11: a window over midnight goes on into the date, and merges with what is open there. */
    @Test
    void joinsAWindowOverMidnightWithTheNextDate() {
        day("Tue 2026-03-31 Europe/Berlin")
                .openTheDayBefore("22:40-00:30+1")
                .open("00:30-01:40")
                .service("60min")
                .offers("00:10 00:40");
    }

    /** A12: 24:00 is the end of the date, and touches 00:00 of the next one. */
    @Test
    void treatsMidnightAsNoBorder() {
        day("Tue 2026-03-31 Europe/Berlin")
                .openTheDayBefore("23:00-24:00")
                .open("00:00-01:00")
                .service("90min step 30min")
                .offers("")
                .openTheDayBefore("23:30-24:00")
                .open("00:00-02:00")
                .offers("00:00 00:30");
    }

    /** A13: time off of whole dates wins over an exception. */
    @Test
    void letsTimeOffWinOverAnException() {
        day("Tue 2026-03-31 Europe/Berlin")
                .exception("09:00-10:00")
                .dayOff()
                .refuses("09:00 TIME_OFF, 09:30 TIME_OFF")
                .blames("09:00", "day off")
                .isWithoutStartsBecauseOf(DayReason.TIME_OFF);
    }

    /** A14: time off with exact moments, touching is not overlapping. */
    @Test
    void closesExactTimeOff() {
        day("Tue 2026-03-31 Europe/Berlin")
                .open("09:00-11:00")
                .timeOff("09:30-10:00")
                .offers("09:00 10:00 10:30")
                .refuses("09:30 TIME_OFF");
    }

    /** A15: on a date abroad the rules are read there: 09:00 in Dubai is 07:00 in Berlin (summer). */
    @Test
    void readsTheRulesOfADateAbroadInThatZone() {
        day("Tue 2026-03-31 Europe/Berlin")
                .open("09:00-10:00")
                .travelsTo("Asia/Dubai")
                .offers("07:00 07:30");
    }

    /** A16: whole dates off abroad end at midnight there: Tuesday in New York ends at six on Wednesday. */
    @Test
    void readsDatesOffInTheZoneAbroad() {
        day("Tue 2026-03-31 Europe/Berlin")
                .openDaily("00:00-24:00")
                .travelsTo("America/New_York")
                .dayOff()
                .forDays(2)
                .service("360min step 360min")
                .offers("06:00 12:00 18:00");
    }

    /** A17: the clock goes forward: the window that begins in the gap begins at the change. */
    @Test
    void beginsAtTheChangeWhereTheOpeningIsSkipped() {
        day("Sun 2025-03-09 America/Los_Angeles")
                .open("02:30-05:00")
                .service("30min")
                .offers("03:00 03:30 04:00 04:30");
    }

    /** A18: the clock goes back: both half past twos can be booked. */
    @Test
    void offersARepeatedHourTwice() {
        day("Sun 2025-10-26 Europe/Berlin")
                .open("01:00-04:00")
                .service("30min")
                .offers("01:00 01:30 02:00 02:30 02:00 02:30 03:00 03:30");
    }

    /** A19: an opening that comes twice takes the first, a closing that comes twice the second. */
    @Test
    void takesTheWiderReadingOfTimesThatComeTwice() {
        day("Sun 2025-10-26 Europe/Berlin")
                .open("02:30-04:00")
                .service("30min")
                .offers("02:30 02:00 02:30 03:00 03:30")
                .open("01:00-02:30")
                .offers("01:00 01:30 02:00 02:30 02:00");
    }

    /** A20: half an hour of change in Lord Howe keeps nine o'clock at nine o'clock. */
    @Test
    void keepsWallClockTimeWhereClocksChangeByHalfAnHour() {
        day("Sun 2025-10-05 Australia/Lord_Howe").open("09:00-10:00").offers("09:00 09:30");
    }

    /** A21: a date that a zone skipped altogether has nothing to offer. */
    @Test
    void offersNothingOnADateThatDoesNotExist() {
        day("Fri 2011-12-30 Pacific/Apia").open("09:00-17:00").offers("");
    }

    /** A22: midnight itself is skipped; the date begins at one. */
    @Test
    void beginsADateAtItsFirstMomentWhereMidnightIsSkipped() {
        day("Sun 2025-09-07 America/Santiago")
                .open("00:00-02:00")
                .service("30min")
                .offers("01:00 01:30");
    }

    /** A23: a break on the day of the change covers both passes of the repeated hour. */
    @Test
    void cutsABreakOutOfBothPassesOfARepeatedHour() {
        day("Sun 2025-10-26 Europe/Berlin")
                .open("01:00-04:00")
                .breaks("02:00-03:00")
                .service("60min step 60min")
                .offers("01:00 03:00");
    }

    /** A24: closed weekdays have no starts at all, not even refused ones. */
    @Test
    void hasNoStartsOnAClosedWeekday() {
        day("Tue 2026-03-31 Europe/Berlin").offers("").refuses("").isWithoutStartsBecauseOf(DayReason.NO_SERVICE_HOURS);
    }
}
