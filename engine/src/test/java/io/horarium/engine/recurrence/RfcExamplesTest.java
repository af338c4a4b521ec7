package io.horarium.engine.recurrence;

import static io.horarium.engine.recurrence.Series.series;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Chapter L: the examples of RFC 5545, 3.8.5.3, dates as they are printed there; all at nine in New York. */
class RfcExamplesTest {

    /** L01: Daily for 10 occurrences. */
    @Test
    void daily10() {
        from("1997-09-02").repeating("FREQ=DAILY;COUNT=10").happensOn("1997 Sep 2-11");
    }

    /** L02: Daily until December 24, 1997. */
    @Test
    void dailyUntilChristmas() {
        from("1997-09-02")
                .repeating("FREQ=DAILY;UNTIL=19971224T000000Z")
                .happensOn("1997 Sep 2-30, Oct 1-31, Nov 1-30, Dec 1-23");
    }

    /** L03: Every other day, forever. */
    @Test
    void everyOtherDay() {
        from("1997-09-02")
                .repeating("FREQ=DAILY;INTERVAL=2")
                .beginsOn("1997 Sep 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30, Oct 2 4 6 8 10 12 14 16 18 20 22 24 "
                        + "26 28 30, Nov 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29, Dec 1 3");
    }

    /** L04: Every 10 days, 5 occurrences. */
    @Test
    void everyTenDays() {
        from("1997-09-02").repeating("FREQ=DAILY;INTERVAL=10;COUNT=5").happensOn("1997 Sep 2 12 22, Oct 2 12");
    }

    /** L05: Every day in January, for 3 years, by year. */
    @Test
    void everyDayInJanuaryYearly() {
        from("1998-01-01")
                .repeating("FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA")
                .happensOn("1998 Jan 1-31; 1999 Jan 1-31; 2000 Jan 1-31");
    }

    /** L06: Every day in January, for 3 years, by day. */
    @Test
    void everyDayInJanuaryDaily() {
        from("1998-01-01")
                .repeating("FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1")
                .happensOn("1998 Jan 1-31; 1999 Jan 1-31; 2000 Jan 1-31");
    }

    /** L07: Weekly for 10 occurrences. */
    @Test
    void weekly10() {
        from("1997-09-02").repeating("FREQ=WEEKLY;COUNT=10").happensOn("1997 Sep 2 9 16 23 30, Oct 7 14 21 28, Nov 4");
    }

    /** L08: Weekly until December 24, 1997. */
    @Test
    void weeklyUntilChristmas() {
        from("1997-09-02")
                .repeating("FREQ=WEEKLY;UNTIL=19971224T000000Z")
                .happensOn("1997 Sep 2 9 16 23 30, Oct 7 14 21 28, Nov 4 11 18 25, Dec 2 9 16 23");
    }

    /** L09: Every other week, forever. */
    @Test
    void everyOtherWeek() {
        from("1997-09-02")
                .repeating("FREQ=WEEKLY;INTERVAL=2;WKST=SU")
                .beginsOn("1997 Sep 2 16 30, Oct 14 28, Nov 11 25, Dec 9 23; 1998 Jan 6 20, Feb 3 17");
    }

    /** L10: Weekly on Tuesday and Thursday for five weeks, until. */
    @Test
    void tuesdaysAndThursdaysUntil() {
        from("1997-09-02")
                .repeating("FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH")
                .happensOn("1997 Sep 2 4 9 11 16 18 23 25 30, Oct 2");
    }

    /** L11: Weekly on Tuesday and Thursday for five weeks, counted. */
    @Test
    void tuesdaysAndThursdaysCount() {
        from("1997-09-02")
                .repeating("FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH")
                .happensOn("1997 Sep 2 4 9 11 16 18 23 25 30, Oct 2");
    }

    /** L12: Every other week on Monday, Wednesday and Friday until December 24, 1997. */
    @Test
    void everyOtherWeekOnThreeDays() {
        from("1997-09-01")
                .repeating("FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR")
                .happensOn("1997 Sep 1 3 5 15 17 19 29, Oct 1 3 13 15 17 27 29 31, Nov 10 12 14 24 26 28, Dec 8 10 "
                        + "12 22");
    }

    /** L13: Every other week on Tuesday and Thursday, for 8 occurrences. */
    @Test
    void everyOtherWeekOnTwoDays() {
        from("1997-09-02")
                .repeating("FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH")
                .happensOn("1997 Sep 2 4 16 18 30, Oct 2 14 16");
    }

    /** L14: Monthly on the first Friday for 10 occurrences. */
    @Test
    void firstFridays() {
        from("1997-09-05")
                .repeating("FREQ=MONTHLY;COUNT=10;BYDAY=1FR")
                .happensOn("1997 Sep 5, Oct 3, Nov 7, Dec 5; 1998 Jan 2, Feb 6, Mar 6, Apr 3, May 1, Jun 5");
    }

    /** L15: Monthly on the first Friday until December 24, 1997. */
    @Test
    void firstFridaysUntil() {
        from("1997-09-05")
                .repeating("FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR")
                .happensOn("1997 Sep 5, Oct 3, Nov 7, Dec 5");
    }

    /** L16: Every other month on the first and last Sunday for 10 occurrences. */
    @Test
    void firstAndLastSundays() {
        from("1997-09-07")
                .repeating("FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU")
                .happensOn("1997 Sep 7 28, Nov 2 30; 1998 Jan 4 25, Mar 1 29, May 3 31");
    }

    /** L17: Monthly on the second-to-last Monday for 6 months. */
    @Test
    void lastMondayButOne() {
        from("1997-09-22")
                .repeating("FREQ=MONTHLY;COUNT=6;BYDAY=-2MO")
                .happensOn("1997 Sep 22, Oct 20, Nov 17, Dec 22; 1998 Jan 19, Feb 16");
    }

    /** L18: Monthly on the third-to-the-last day, forever. */
    @Test
    void thirdDayFromTheEnd() {
        from("1997-09-28")
                .repeating("FREQ=MONTHLY;BYMONTHDAY=-3")
                .beginsOn("1997 Sep 28, Oct 29, Nov 28, Dec 29; 1998 Jan 29, Feb 26");
    }

    /** L19: Monthly on the 2nd and 15th for 10 occurrences. */
    @Test
    void secondAndFifteenth() {
        from("1997-09-02")
                .repeating("FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15")
                .happensOn("1997 Sep 2 15, Oct 2 15, Nov 2 15, Dec 2 15; 1998 Jan 2 15");
    }

    /** L20: Monthly on the first and last day for 10 occurrences. */
    @Test
    void firstAndLastDay() {
        from("1997-09-30")
                .repeating("FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1")
                .happensOn("1997 Sep 30, Oct 1 31, Nov 1 30, Dec 1 31; 1998 Jan 1 31, Feb 1");
    }

    /** L21: Every 18 months on the 10th to 15th for 10 occurrences. */
    @Test
    void everyEighteenMonths() {
        from("1997-09-10")
                .repeating("FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15")
                .happensOn("1997 Sep 10-15; 1999 Mar 10-13");
    }

    /** L22: Every Tuesday, every other month. */
    @Test
    void tuesdaysOfEveryOtherMonth() {
        from("1997-09-02")
                .repeating("FREQ=MONTHLY;INTERVAL=2;BYDAY=TU")
                .beginsOn("1997 Sep 2 9 16 23 30, Nov 4 11 18 25; 1998 Jan 6 13 20 27, Mar 3 10 17 24 31");
    }

    /** L23: Yearly in June and July for 10 occurrences. */
    @Test
    void juneAndJuly() {
        from("1997-06-10")
                .repeating("FREQ=YEARLY;COUNT=10;BYMONTH=6,7")
                .happensOn("1997 Jun 10, Jul 10; 1998 Jun 10, Jul 10; 1999 Jun 10, Jul 10; 2000 Jun 10, Jul 10; 2001 "
                        + "Jun 10, Jul 10");
    }

    /** L24: Every other year on January, February and March for 10 occurrences. */
    @Test
    void winterOfEveryOtherYear() {
        from("1997-03-10")
                .repeating("FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3")
                .happensOn("1997 Mar 10; 1999 Jan 10, Feb 10, Mar 10; 2001 Jan 10, Feb 10, Mar 10; 2003 Jan 10, Feb "
                        + "10, Mar 10");
    }

    /** L25: Every third year on the 1st, 100th and 200th day for 10 occurrences. */
    @Test
    void daysOfEveryThirdYear() {
        from("1997-01-01")
                .repeating("FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200")
                .happensOn("1997 Jan 1, Apr 10, Jul 19; 2000 Jan 1, Apr 9, Jul 18; 2003 Jan 1, Apr 10, Jul 19; 2006 "
                        + "Jan 1");
    }

    /** L26: Every 20th Monday of the year, forever. */
    @Test
    void twentiethMonday() {
        from("1997-05-19").repeating("FREQ=YEARLY;BYDAY=20MO").beginsOn("1997 May 19; 1998 May 18; 1999 May 17");
    }

    /** L27: Monday of week number 20, forever. */
    @Test
    void mondayOfWeek20() {
        from("1997-05-12")
                .repeating("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO")
                .beginsOn("1997 May 12; 1998 May 11; 1999 May 17");
    }

    /** L28: Every Thursday in March, forever. */
    @Test
    void thursdaysInMarch() {
        from("1997-03-13")
                .repeating("FREQ=YEARLY;BYMONTH=3;BYDAY=TH")
                .beginsOn("1997 Mar 13 20 27; 1998 Mar 5 12 19 26; 1999 Mar 4 11 18 25");
    }

    /** L29: Every Thursday in June, July and August, forever. */
    @Test
    void thursdaysInSummer() {
        from("1997-06-05")
                .repeating("FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8")
                .beginsOn("1997 Jun 5 12 19 26, Jul 3 10 17 24 31, Aug 7 14 21 28; 1998 Jun 4 11 18 25, Jul 2 9 16 "
                        + "23 30, Aug 6 13 20 27");
    }

    /** L30: Every Friday the 13th, forever. */
    @Test
    void fridayThe13th() {
        from("1997-09-02")
                .repeating("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13")
                .beginsOn("1998 Feb 13, Mar 13, Nov 13; 1999 Aug 13; 2000 Oct 13");
    }

    /** L31: The first Saturday that follows the first Sunday of the month, forever. */
    @Test
    void saturdayAfterTheFirstSunday() {
        from("1997-09-13")
                .repeating("FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13")
                .beginsOn("1997 Sep 13, Oct 11, Nov 8, Dec 13; 1998 Jan 10, Feb 7, Mar 7, Apr 11, May 9, Jun 13");
    }

    /** L32: Every four years, the first Tuesday after a Monday in November. */
    @Test
    void electionDay() {
        from("1996-11-05")
                .repeating("FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8")
                .beginsOn("1996 Nov 5; 2000 Nov 7; 2004 Nov 2");
    }

    /** L33: The third instance into the month of Tuesday, Wednesday or Thursday, for 3 months. */
    @Test
    void thirdWorkdayOfThree() {
        from("1997-09-04")
                .repeating("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3")
                .happensOn("1997 Sep 4, Oct 7, Nov 6");
    }

    /** L34: The second-to-last weekday of the month. */
    @Test
    void lastWorkdayButOne() {
        from("1997-09-29")
                .repeating("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2")
                .beginsOn("1997 Sep 29, Oct 30, Nov 27, Dec 30; 1998 Jan 29, Feb 26, Mar 30");
    }

    /** L35: The week start makes a difference: Monday. */
    @Test
    void weekStartMonday() {
        from("1997-08-05")
                .repeating("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO")
                .happensOn("1997 Aug 5 10 19 24");
    }

    /** L36: The week start makes a difference: Sunday. */
    @Test
    void weekStartSunday() {
        from("1997-08-05")
                .repeating("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU")
                .happensOn("1997 Aug 5 17 19 31");
    }

    /** L37: An invalid date, such as February 30, is ignored. */
    @Test
    void invalidDates() {
        from("2007-01-15")
                .repeating("FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5")
                .happensOn("2007 Jan 15 30, Feb 15, Mar 15 30");
    }

    /** L38: Every 3 hours from 9:00 to 17:00 on a specific day; 17:00 is 21:00 in UTC. */
    @Test
    void everyThreeHours() {
        from("1997-09-02")
                .repeating("FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z")
                .gives("1997-09-02 09:00", "1997-09-02 12:00", "1997-09-02 15:00");
    }

    /** L39: Every 15 minutes for 6 occurrences. */
    @Test
    void everyQuarterOfAnHour() {
        from("1997-09-02")
                .repeating("FREQ=MINUTELY;INTERVAL=15;COUNT=6")
                .gives(
                        "1997-09-02 09:00",
                        "1997-09-02 09:15",
                        "1997-09-02 09:30",
                        "1997-09-02 09:45",
                        "1997-09-02 10:00",
                        "1997-09-02 10:15");
    }

    /** L40: Every hour and a half for 4 occurrences. */
    @Test
    void everyHourAndAHalf() {
        from("1997-09-02")
                .repeating("FREQ=MINUTELY;INTERVAL=90;COUNT=4")
                .gives("1997-09-02 09:00", "1997-09-02 10:30", "1997-09-02 12:00", "1997-09-02 13:30");
    }

    /** L41: Every 20 minutes from 9:00 to 16:40 every day, written in two ways. */
    @Test
    void everyTwentyMinutesOfTheDay() {
        var byDay = from("1997-09-02").repeating("FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40");
        var byMinute = from("1997-09-02").repeating("FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16");
        byDay.beginsWith("1997-09-02 09:00", "1997-09-02 09:20", "1997-09-02 09:40", "1997-09-02 10:00");
        assertThat(byMinute.set().first(240)).isEqualTo(byDay.set().first(240));
    }

    private static Series from(String date) {
        return series(date + " 09:00 America/New_York");
    }
}
