package io.horarium.engine.recurrence;

import static io.horarium.engine.recurrence.Series.series;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Chapter C: what each frequency gives on the wall clock, and what the start adds to a rule that is silent. */
class PeriodsTest {

    /** C01: a monthly rule on the 31st leaves out the months that have none. */
    @Test
    void skipsMonthsWithoutTheDay() {
        series("2026-01-31 09:00 Asia/Dubai")
                .repeating("FREQ=MONTHLY;COUNT=4")
                .gives("2026-01-31 09:00", "2026-03-31 09:00", "2026-05-31 09:00", "2026-07-31 09:00");
    }

    /** C02: the last day of the month is -1. */
    @Test
    void countsDaysFromTheEndOfTheMonth() {
        series("2028-01-31 09:00 Asia/Dubai")
                .repeating("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3")
                .gives("2028-01-31 09:00", "2028-02-29 09:00", "2028-03-31 09:00");
    }

    /** C03: a birthday on 29 February comes in leap years, which 2100 is not. */
    @Test
    void keepsTheLeapDay() {
        series("2092-02-29 Asia/Dubai")
                .repeating("FREQ=YEARLY;COUNT=3")
                .gives("2092-02-29", "2096-02-29", "2104-02-29");
    }

    /** C04: every other week depends on where the week begins (RFC 5545, last example). */
    @Test
    void countsWeeksFromTheWeekStart() {
        var start = series("1997-08-05 09:00 America/New_York");
        start.repeating("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO")
                .gives("1997-08-05 09:00", "1997-08-10 09:00", "1997-08-19 09:00", "1997-08-24 09:00");
        start.repeating("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU")
                .gives("1997-08-05 09:00", "1997-08-17 09:00", "1997-08-19 09:00", "1997-08-31 09:00");
    }

    /** C05: numbered weekdays count in the month, and in the year where no month is named. */
    @Test
    void countsWeekdaysInMonthOrYear() {
        series("2026-01-01 09:00 UTC")
                .repeating("FREQ=MONTHLY;BYDAY=2TU,-1TU;COUNT=4")
                .gives("2026-01-13 09:00", "2026-01-27 09:00", "2026-02-10 09:00", "2026-02-24 09:00");
        series("2026-01-01 09:00 UTC")
                .repeating("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=2")
                .gives("2026-03-29 09:00", "2027-03-28 09:00");
        series("2026-01-01 09:00 UTC")
                .repeating("FREQ=YEARLY;BYDAY=20MO,-53TH;COUNT=3")
                .gives("2026-01-01 09:00", "2026-05-18 09:00", "2027-05-17 09:00");
    }

    /** C06: a plain weekday beside a numbered one of the year means all of them. */
    @Test
    void mixesPlainAndNumberedWeekdaysOfTheYear() {
        series("2026-01-01 09:00 UTC")
                .repeating("FREQ=YEARLY;BYDAY=MO,1TU;COUNT=4")
                .gives("2026-01-05 09:00", "2026-01-06 09:00", "2026-01-12 09:00", "2026-01-19 09:00");
    }

    /** C07: the fifth Monday exists in some months only. */
    @Test
    void skipsMonthsWithoutAFifthWeekday() {
        series("2026-01-01 09:00 UTC")
                .repeating("FREQ=MONTHLY;BYDAY=5MO;COUNT=3")
                .gives("2026-03-30 09:00", "2026-06-29 09:00", "2026-08-31 09:00");
    }

    /** C08: a week belongs to the year that numbers it, even where it begins in December. */
    @Test
    void findsWeekOneInDecember() {
        series("2024-12-30 09:00 UTC")
                .repeating("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=3")
                .gives("2024-12-30 09:00", "2025-12-29 09:00", "2027-01-04 09:00");
        series("2024-12-30 09:00 UTC")
                .repeating("FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO;COUNT=2")
                .gives("2024-12-30 09:00", "2027-01-04 09:00");
    }

    /** C09: the first days of January can belong to the last week of the year before. */
    @Test
    void findsTheLastWeekInJanuary() {
        series("2027-01-01 09:00 UTC")
                .repeating("FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR;COUNT=2")
                .gives("2027-01-01 09:00", "2032-12-31 09:00");
    }

    /** C10: a week number alone means the weekday of the start. */
    @Test
    void takesTheWeekdayFromTheStart() {
        series("2026-05-13 09:00 UTC")
                .repeating("FREQ=YEARLY;BYWEEKNO=20;COUNT=2")
                .gives("2026-05-13 09:00", "2027-05-19 09:00");
    }

    /** C11: a day of the month without a month is that day of every month of the year. */
    @Test
    void expandsDaysOverAllMonths() {
        series("2026-10-05 09:00 UTC")
                .repeating("FREQ=YEARLY;BYMONTHDAY=5;COUNT=4")
                .gives("2026-10-05 09:00", "2026-11-05 09:00", "2026-12-05 09:00", "2027-01-05 09:00");
    }

    /** C12: positions are chosen in the whole period, also in the part of it before the start. */
    @Test
    void choosesPositionsInTheWholePeriod() {
        series("2026-06-15 09:00 UTC")
                .repeating("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1;COUNT=3")
                .gives("2026-06-30 09:00", "2026-07-01 09:00", "2026-07-31 09:00");
    }

    /** C13: one occurrence that two positions name comes once. */
    @Test
    void choosesAnOccurrenceOnce() {
        series("2026-06-01 09:00 UTC")
                .repeating("FREQ=MONTHLY;BYMONTHDAY=10;BYSETPOS=1,-1;COUNT=2")
                .gives("2026-06-10 09:00", "2026-07-10 09:00");
    }

    /** C14: times of day expand a date and limit an hour. */
    @Test
    void expandsAndLimitsTimesOfDay() {
        series("2026-06-01 09:00 UTC")
                .repeating("FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0,30;COUNT=5")
                .gives(
                        "2026-06-01 09:00",
                        "2026-06-01 09:30",
                        "2026-06-01 14:00",
                        "2026-06-01 14:30",
                        "2026-06-02 09:00");
        series("2026-06-01 09:00 UTC")
                .repeating("FREQ=HOURLY;INTERVAL=5;BYHOUR=9,14;COUNT=4")
                .gives("2026-06-01 09:00", "2026-06-01 14:00", "2026-06-06 09:00", "2026-06-06 14:00");
    }

    /** C15: seconds jump over the dates and hours that do not fit. */
    @Test
    void jumpsOverWhatDoesNotFit() {
        series("2026-06-01 09:00 UTC")
                .repeating("FREQ=SECONDLY;BYMONTH=12;BYMONTHDAY=31;BYHOUR=23;BYMINUTE=59;BYSECOND=58,60;COUNT=3")
                .gives("2026-12-31 23:59:58", "2026-12-31 23:59:59", "2027-12-31 23:59:58");
    }

    /** C16: a rule whose every second fits costs no more than what is asked of it. */
    @Test
    void listsNoPeriodInAdvance() {
        var everySecond = "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-1;BYHOUR=" + upTo(23) + ";BYMINUTE="
                + upTo(59) + ";BYSECOND=" + upTo(59);
        series("2026-01-01 00:00 UTC").repeating(everySecond).beginsWith("2026-12-31 23:59:59", "2027-12-31 23:59:59");
    }

    /** C17: whole days ignore times of day and refuse periods within the day. */
    @Test
    void keepsWholeDaysWhole() {
        var day = series("2026-06-01 Asia/Dubai");
        day.repeating("FREQ=DAILY;BYHOUR=9,14;BYSETPOS=1;COUNT=2").gives("2026-06-01", "2026-06-02");
        assertThatThrownBy(() -> day.repeating("FREQ=HOURLY")).hasMessage("FREQ: HOURLY does not go with a whole day");
    }

    /** C18: a start that its own rule does not match is not an occurrence. */
    @Test
    void leavesOutAStartThatDoesNotMatch() {
        series("2026-06-03 09:00 UTC")
                .repeating("FREQ=WEEKLY;BYDAY=MO;COUNT=2")
                .gives("2026-06-08 09:00", "2026-06-15 09:00");
    }

    private static String upTo(int last) {
        var numbers = new StringBuilder("0");
        for (var number = 1; number <= last; number++) {
            numbers.append(',').append(number);
        }
        return numbers.toString();
    }
}
