package io.horarium.engine.recurrence;

import static io.horarium.engine.recurrence.Series.series;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Chapter P: the table of RFC 5545, 3.3.10, cell by cell: what each part does to each frequency. The series starts on Friday
 * 2026-11-20 at 09:30:15; the answers are those of python-dateutil.
 */
class PartsTableTest {

    /** P01: months limit whatever is not longer than a month, and expand a year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=YEARLY;BYMONTH=1,12                      | 2026-12-20 09:30:15, 2027-01-20 09:30:15, 2027-12-20 09:30:15, 2028-01-20 09:30:15
                    FREQ=YEARLY;INTERVAL=2;BYMONTH=1,12           | 2026-12-20 09:30:15, 2028-01-20 09:30:15, 2028-12-20 09:30:15, 2030-01-20 09:30:15
                    FREQ=MONTHLY;BYMONTH=1,12                     | 2026-12-20 09:30:15, 2027-01-20 09:30:15, 2027-12-20 09:30:15, 2028-01-20 09:30:15
                    FREQ=MONTHLY;INTERVAL=2;BYMONTH=1,12          | 2027-01-20 09:30:15, 2028-01-20 09:30:15, 2029-01-20 09:30:15, 2030-01-20 09:30:15
                    FREQ=WEEKLY;BYMONTH=1,12                      | 2026-12-04 09:30:15, 2026-12-11 09:30:15, 2026-12-18 09:30:15, 2026-12-25 09:30:15
                    FREQ=WEEKLY;INTERVAL=2;BYMONTH=1,12           | 2026-12-04 09:30:15, 2026-12-18 09:30:15, 2027-01-01 09:30:15, 2027-01-15 09:30:15
                    FREQ=DAILY;BYMONTH=1,12                       | 2026-12-01 09:30:15, 2026-12-02 09:30:15, 2026-12-03 09:30:15, 2026-12-04 09:30:15
                    FREQ=DAILY;INTERVAL=2;BYMONTH=1,12            | 2026-12-02 09:30:15, 2026-12-04 09:30:15, 2026-12-06 09:30:15, 2026-12-08 09:30:15
                    FREQ=HOURLY;BYMONTH=1,12                      | 2026-12-01 00:30:15, 2026-12-01 01:30:15, 2026-12-01 02:30:15, 2026-12-01 03:30:15
                    FREQ=HOURLY;INTERVAL=2;BYMONTH=1,12           | 2026-12-01 01:30:15, 2026-12-01 03:30:15, 2026-12-01 05:30:15, 2026-12-01 07:30:15
                    FREQ=MINUTELY;BYMONTH=1,12                    | 2026-12-01 00:00:15, 2026-12-01 00:01:15, 2026-12-01 00:02:15, 2026-12-01 00:03:15
                    FREQ=MINUTELY;INTERVAL=2;BYMONTH=1,12         | 2026-12-01 00:00:15, 2026-12-01 00:02:15, 2026-12-01 00:04:15, 2026-12-01 00:06:15
                    FREQ=SECONDLY;BYMONTH=1,12                    | 2026-12-01 00:00:00, 2026-12-01 00:00:01, 2026-12-01 00:00:02, 2026-12-01 00:00:03
                    FREQ=SECONDLY;INTERVAL=2;BYMONTH=1,12         | 2026-12-01 00:00:01, 2026-12-01 00:00:03, 2026-12-01 00:00:05, 2026-12-01 00:00:07
                    """)
    void readsMonths(String rule, String times) {
        assertBeginning(rule, times);
    }

    /** P02: weeks expand a year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=YEARLY;BYWEEKNO=1,-1;BYDAY=MO            | 2026-12-28 09:30:15, 2027-01-04 09:30:15, 2027-12-27 09:30:15, 2028-01-03 09:30:15
                    """)
    void readsWeekNumbers(String rule, String times) {
        assertBeginning(rule, times);
    }

    /** P03: days of the year expand a year and limit what is shorter than a day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=YEARLY;BYYEARDAY=100,-1                  | 2026-12-31 09:30:15, 2027-04-10 09:30:15, 2027-12-31 09:30:15, 2028-04-09 09:30:15
                    FREQ=YEARLY;INTERVAL=2;BYYEARDAY=100,-1       | 2026-12-31 09:30:15, 2028-04-09 09:30:15, 2028-12-31 09:30:15, 2030-04-10 09:30:15
                    FREQ=HOURLY;BYYEARDAY=100,-1                  | 2026-12-31 00:30:15, 2026-12-31 01:30:15, 2026-12-31 02:30:15, 2026-12-31 03:30:15
                    FREQ=HOURLY;INTERVAL=2;BYYEARDAY=100,-1       | 2026-12-31 01:30:15, 2026-12-31 03:30:15, 2026-12-31 05:30:15, 2026-12-31 07:30:15
                    FREQ=MINUTELY;BYYEARDAY=100,-1                | 2026-12-31 00:00:15, 2026-12-31 00:01:15, 2026-12-31 00:02:15, 2026-12-31 00:03:15
                    FREQ=MINUTELY;INTERVAL=2;BYYEARDAY=100,-1     | 2026-12-31 00:00:15, 2026-12-31 00:02:15, 2026-12-31 00:04:15, 2026-12-31 00:06:15
                    FREQ=SECONDLY;BYYEARDAY=100,-1                | 2026-12-31 00:00:00, 2026-12-31 00:00:01, 2026-12-31 00:00:02, 2026-12-31 00:00:03
                    FREQ=SECONDLY;INTERVAL=2;BYYEARDAY=100,-1     | 2026-12-31 00:00:01, 2026-12-31 00:00:03, 2026-12-31 00:00:05, 2026-12-31 00:00:07
                    """)
    void readsDaysOfTheYear(String rule, String times) {
        assertBeginning(rule, times);
    }

    /** P04: days of the month expand month and year, and limit the rest. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=YEARLY;BYMONTHDAY=1,-1;BYMONTH=2,3       | 2027-02-01 09:30:15, 2027-02-28 09:30:15, 2027-03-01 09:30:15, 2027-03-31 09:30:15
                    FREQ=YEARLY;INTERVAL=2;BYMONTHDAY=1,-1;BYMONTH=2,3| 2028-02-01 09:30:15, 2028-02-29 09:30:15, 2028-03-01 09:30:15, 2028-03-31 09:30:15
                    FREQ=MONTHLY;BYMONTHDAY=1,-1                  | 2026-11-30 09:30:15, 2026-12-01 09:30:15, 2026-12-31 09:30:15, 2027-01-01 09:30:15
                    FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=1,-1       | 2026-11-30 09:30:15, 2027-01-01 09:30:15, 2027-01-31 09:30:15, 2027-03-01 09:30:15
                    FREQ=DAILY;BYMONTHDAY=1,-1                    | 2026-11-30 09:30:15, 2026-12-01 09:30:15, 2026-12-31 09:30:15, 2027-01-01 09:30:15
                    FREQ=DAILY;INTERVAL=2;BYMONTHDAY=1,-1         | 2026-11-30 09:30:15, 2027-01-01 09:30:15, 2027-01-31 09:30:15, 2027-02-28 09:30:15
                    FREQ=HOURLY;BYMONTHDAY=1,-1                   | 2026-11-30 00:30:15, 2026-11-30 01:30:15, 2026-11-30 02:30:15, 2026-11-30 03:30:15
                    FREQ=HOURLY;INTERVAL=2;BYMONTHDAY=1,-1        | 2026-11-30 01:30:15, 2026-11-30 03:30:15, 2026-11-30 05:30:15, 2026-11-30 07:30:15
                    FREQ=MINUTELY;BYMONTHDAY=1,-1                 | 2026-11-30 00:00:15, 2026-11-30 00:01:15, 2026-11-30 00:02:15, 2026-11-30 00:03:15
                    FREQ=MINUTELY;INTERVAL=2;BYMONTHDAY=1,-1      | 2026-11-30 00:00:15, 2026-11-30 00:02:15, 2026-11-30 00:04:15, 2026-11-30 00:06:15
                    FREQ=SECONDLY;BYMONTHDAY=1,-1                 | 2026-11-30 00:00:00, 2026-11-30 00:00:01, 2026-11-30 00:00:02, 2026-11-30 00:00:03
                    FREQ=SECONDLY;INTERVAL=2;BYMONTHDAY=1,-1      | 2026-11-30 00:00:01, 2026-11-30 00:00:03, 2026-11-30 00:00:05, 2026-11-30 00:00:07
                    """)
    void readsDaysOfTheMonth(String rule, String times) {
        assertBeginning(rule, times);
    }

    /** P05: weekdays expand week, month and year, and limit the rest. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=YEARLY;BYDAY=SA,MO                       | 2026-11-21 09:30:15, 2026-11-23 09:30:15, 2026-11-28 09:30:15, 2026-11-30 09:30:15
                    FREQ=YEARLY;INTERVAL=2;BYDAY=SA,MO            | 2026-11-21 09:30:15, 2026-11-23 09:30:15, 2026-11-28 09:30:15, 2026-11-30 09:30:15
                    FREQ=MONTHLY;BYDAY=SA,MO                      | 2026-11-21 09:30:15, 2026-11-23 09:30:15, 2026-11-28 09:30:15, 2026-11-30 09:30:15
                    FREQ=MONTHLY;INTERVAL=2;BYDAY=SA,MO           | 2026-11-21 09:30:15, 2026-11-23 09:30:15, 2026-11-28 09:30:15, 2026-11-30 09:30:15
                    FREQ=WEEKLY;BYDAY=SA,MO                       | 2026-11-21 09:30:15, 2026-11-23 09:30:15, 2026-11-28 09:30:15, 2026-11-30 09:30:15
                    FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,MO            | 2026-11-21 09:30:15, 2026-11-30 09:30:15, 2026-12-05 09:30:15, 2026-12-14 09:30:15
                    FREQ=DAILY;BYDAY=SA,MO                        | 2026-11-21 09:30:15, 2026-11-23 09:30:15, 2026-11-28 09:30:15, 2026-11-30 09:30:15
                    FREQ=DAILY;INTERVAL=2;BYDAY=SA,MO             | 2026-11-28 09:30:15, 2026-11-30 09:30:15, 2026-12-12 09:30:15, 2026-12-14 09:30:15
                    FREQ=HOURLY;BYDAY=SA,MO                       | 2026-11-21 00:30:15, 2026-11-21 01:30:15, 2026-11-21 02:30:15, 2026-11-21 03:30:15
                    FREQ=HOURLY;INTERVAL=2;BYDAY=SA,MO            | 2026-11-21 01:30:15, 2026-11-21 03:30:15, 2026-11-21 05:30:15, 2026-11-21 07:30:15
                    FREQ=MINUTELY;BYDAY=SA,MO                     | 2026-11-21 00:00:15, 2026-11-21 00:01:15, 2026-11-21 00:02:15, 2026-11-21 00:03:15
                    FREQ=MINUTELY;INTERVAL=2;BYDAY=SA,MO          | 2026-11-21 00:00:15, 2026-11-21 00:02:15, 2026-11-21 00:04:15, 2026-11-21 00:06:15
                    FREQ=SECONDLY;BYDAY=SA,MO                     | 2026-11-21 00:00:00, 2026-11-21 00:00:01, 2026-11-21 00:00:02, 2026-11-21 00:00:03
                    FREQ=SECONDLY;INTERVAL=2;BYDAY=SA,MO          | 2026-11-21 00:00:01, 2026-11-21 00:00:03, 2026-11-21 00:00:05, 2026-11-21 00:00:07
                    """)
    void readsWeekdays(String rule, String times) {
        assertBeginning(rule, times);
    }

    /** P06: hours expand a day and limit an hour. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=YEARLY;BYHOUR=8,17                       | 2026-11-20 17:30:15, 2027-11-20 08:30:15, 2027-11-20 17:30:15, 2028-11-20 08:30:15
                    FREQ=YEARLY;INTERVAL=2;BYHOUR=8,17            | 2026-11-20 17:30:15, 2028-11-20 08:30:15, 2028-11-20 17:30:15, 2030-11-20 08:30:15
                    FREQ=MONTHLY;BYHOUR=8,17                      | 2026-11-20 17:30:15, 2026-12-20 08:30:15, 2026-12-20 17:30:15, 2027-01-20 08:30:15
                    FREQ=MONTHLY;INTERVAL=2;BYHOUR=8,17           | 2026-11-20 17:30:15, 2027-01-20 08:30:15, 2027-01-20 17:30:15, 2027-03-20 08:30:15
                    FREQ=WEEKLY;BYHOUR=8,17                       | 2026-11-20 17:30:15, 2026-11-27 08:30:15, 2026-11-27 17:30:15, 2026-12-04 08:30:15
                    FREQ=WEEKLY;INTERVAL=2;BYHOUR=8,17            | 2026-11-20 17:30:15, 2026-12-04 08:30:15, 2026-12-04 17:30:15, 2026-12-18 08:30:15
                    FREQ=DAILY;BYHOUR=8,17                        | 2026-11-20 17:30:15, 2026-11-21 08:30:15, 2026-11-21 17:30:15, 2026-11-22 08:30:15
                    FREQ=DAILY;INTERVAL=2;BYHOUR=8,17             | 2026-11-20 17:30:15, 2026-11-22 08:30:15, 2026-11-22 17:30:15, 2026-11-24 08:30:15
                    FREQ=HOURLY;BYHOUR=8,17                       | 2026-11-20 17:30:15, 2026-11-21 08:30:15, 2026-11-21 17:30:15, 2026-11-22 08:30:15
                    FREQ=HOURLY;INTERVAL=2;BYHOUR=8,17            | 2026-11-20 17:30:15, 2026-11-21 17:30:15, 2026-11-22 17:30:15, 2026-11-23 17:30:15
                    FREQ=MINUTELY;BYHOUR=8,17                     | 2026-11-20 17:00:15, 2026-11-20 17:01:15, 2026-11-20 17:02:15, 2026-11-20 17:03:15
                    FREQ=MINUTELY;INTERVAL=2;BYHOUR=8,17          | 2026-11-20 17:00:15, 2026-11-20 17:02:15, 2026-11-20 17:04:15, 2026-11-20 17:06:15
                    FREQ=SECONDLY;BYHOUR=8,17                     | 2026-11-20 17:00:00, 2026-11-20 17:00:01, 2026-11-20 17:00:02, 2026-11-20 17:00:03
                    FREQ=SECONDLY;INTERVAL=2;BYHOUR=8,17          | 2026-11-20 17:00:01, 2026-11-20 17:00:03, 2026-11-20 17:00:05, 2026-11-20 17:00:07
                    """)
    void readsHours(String rule, String times) {
        assertBeginning(rule, times);
    }

    /** P07: minutes expand an hour and limit a minute. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=YEARLY;BYMINUTE=15,45                    | 2026-11-20 09:45:15, 2027-11-20 09:15:15, 2027-11-20 09:45:15, 2028-11-20 09:15:15
                    FREQ=YEARLY;INTERVAL=2;BYMINUTE=15,45         | 2026-11-20 09:45:15, 2028-11-20 09:15:15, 2028-11-20 09:45:15, 2030-11-20 09:15:15
                    FREQ=MONTHLY;BYMINUTE=15,45                   | 2026-11-20 09:45:15, 2026-12-20 09:15:15, 2026-12-20 09:45:15, 2027-01-20 09:15:15
                    FREQ=MONTHLY;INTERVAL=2;BYMINUTE=15,45        | 2026-11-20 09:45:15, 2027-01-20 09:15:15, 2027-01-20 09:45:15, 2027-03-20 09:15:15
                    FREQ=WEEKLY;BYMINUTE=15,45                    | 2026-11-20 09:45:15, 2026-11-27 09:15:15, 2026-11-27 09:45:15, 2026-12-04 09:15:15
                    FREQ=WEEKLY;INTERVAL=2;BYMINUTE=15,45         | 2026-11-20 09:45:15, 2026-12-04 09:15:15, 2026-12-04 09:45:15, 2026-12-18 09:15:15
                    FREQ=DAILY;BYMINUTE=15,45                     | 2026-11-20 09:45:15, 2026-11-21 09:15:15, 2026-11-21 09:45:15, 2026-11-22 09:15:15
                    FREQ=DAILY;INTERVAL=2;BYMINUTE=15,45          | 2026-11-20 09:45:15, 2026-11-22 09:15:15, 2026-11-22 09:45:15, 2026-11-24 09:15:15
                    FREQ=HOURLY;BYMINUTE=15,45                    | 2026-11-20 09:45:15, 2026-11-20 10:15:15, 2026-11-20 10:45:15, 2026-11-20 11:15:15
                    FREQ=HOURLY;INTERVAL=2;BYMINUTE=15,45         | 2026-11-20 09:45:15, 2026-11-20 11:15:15, 2026-11-20 11:45:15, 2026-11-20 13:15:15
                    FREQ=MINUTELY;BYMINUTE=15,45                  | 2026-11-20 09:45:15, 2026-11-20 10:15:15, 2026-11-20 10:45:15, 2026-11-20 11:15:15
                    FREQ=SECONDLY;BYMINUTE=15,45                  | 2026-11-20 09:45:00, 2026-11-20 09:45:01, 2026-11-20 09:45:02, 2026-11-20 09:45:03
                    FREQ=SECONDLY;INTERVAL=2;BYMINUTE=15,45       | 2026-11-20 09:45:01, 2026-11-20 09:45:03, 2026-11-20 09:45:05, 2026-11-20 09:45:07
                    """)
    void readsMinutes(String rule, String times) {
        assertBeginning(rule, times);
    }

    /** P08: seconds expand a minute and limit a second. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=YEARLY;BYSECOND=10,40                    | 2026-11-20 09:30:40, 2027-11-20 09:30:10, 2027-11-20 09:30:40, 2028-11-20 09:30:10
                    FREQ=YEARLY;INTERVAL=2;BYSECOND=10,40         | 2026-11-20 09:30:40, 2028-11-20 09:30:10, 2028-11-20 09:30:40, 2030-11-20 09:30:10
                    FREQ=MONTHLY;BYSECOND=10,40                   | 2026-11-20 09:30:40, 2026-12-20 09:30:10, 2026-12-20 09:30:40, 2027-01-20 09:30:10
                    FREQ=MONTHLY;INTERVAL=2;BYSECOND=10,40        | 2026-11-20 09:30:40, 2027-01-20 09:30:10, 2027-01-20 09:30:40, 2027-03-20 09:30:10
                    FREQ=WEEKLY;BYSECOND=10,40                    | 2026-11-20 09:30:40, 2026-11-27 09:30:10, 2026-11-27 09:30:40, 2026-12-04 09:30:10
                    FREQ=WEEKLY;INTERVAL=2;BYSECOND=10,40         | 2026-11-20 09:30:40, 2026-12-04 09:30:10, 2026-12-04 09:30:40, 2026-12-18 09:30:10
                    FREQ=DAILY;BYSECOND=10,40                     | 2026-11-20 09:30:40, 2026-11-21 09:30:10, 2026-11-21 09:30:40, 2026-11-22 09:30:10
                    FREQ=DAILY;INTERVAL=2;BYSECOND=10,40          | 2026-11-20 09:30:40, 2026-11-22 09:30:10, 2026-11-22 09:30:40, 2026-11-24 09:30:10
                    FREQ=HOURLY;BYSECOND=10,40                    | 2026-11-20 09:30:40, 2026-11-20 10:30:10, 2026-11-20 10:30:40, 2026-11-20 11:30:10
                    FREQ=HOURLY;INTERVAL=2;BYSECOND=10,40         | 2026-11-20 09:30:40, 2026-11-20 11:30:10, 2026-11-20 11:30:40, 2026-11-20 13:30:10
                    FREQ=MINUTELY;BYSECOND=10,40                  | 2026-11-20 09:30:40, 2026-11-20 09:31:10, 2026-11-20 09:31:40, 2026-11-20 09:32:10
                    FREQ=MINUTELY;INTERVAL=2;BYSECOND=10,40       | 2026-11-20 09:30:40, 2026-11-20 09:32:10, 2026-11-20 09:32:40, 2026-11-20 09:34:10
                    FREQ=SECONDLY;BYSECOND=10,40                  | 2026-11-20 09:30:40, 2026-11-20 09:31:10, 2026-11-20 09:31:40, 2026-11-20 09:32:10
                    """)
    void readsSeconds(String rule, String times) {
        assertBeginning(rule, times);
    }

    /** P09: positions limit every period. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=YEARLY;BYSETPOS=-1;BYMONTH=3,6           | 2027-06-20 09:30:15, 2028-06-20 09:30:15, 2029-06-20 09:30:15, 2030-06-20 09:30:15
                    FREQ=YEARLY;INTERVAL=2;BYSETPOS=-1;BYMONTH=3,6| 2028-06-20 09:30:15, 2030-06-20 09:30:15, 2032-06-20 09:30:15, 2034-06-20 09:30:15
                    FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU,WE       | 2026-11-30 09:30:15, 2026-12-30 09:30:15, 2027-01-27 09:30:15, 2027-02-24 09:30:15
                    FREQ=MONTHLY;INTERVAL=2;BYSETPOS=-1;BYDAY=MO,TU,WE| 2026-11-30 09:30:15, 2027-01-27 09:30:15, 2027-03-31 09:30:15, 2027-05-31 09:30:15
                    FREQ=WEEKLY;BYSETPOS=-1;BYDAY=MO,TU,WE        | 2026-11-25 09:30:15, 2026-12-02 09:30:15, 2026-12-09 09:30:15, 2026-12-16 09:30:15
                    FREQ=WEEKLY;INTERVAL=2;BYSETPOS=-1;BYDAY=MO,TU,WE| 2026-12-02 09:30:15, 2026-12-16 09:30:15, 2026-12-30 09:30:15, 2027-01-13 09:30:15
                    FREQ=DAILY;BYSETPOS=-1;BYHOUR=7,19            | 2026-11-20 19:30:15, 2026-11-21 19:30:15, 2026-11-22 19:30:15, 2026-11-23 19:30:15
                    FREQ=DAILY;INTERVAL=2;BYSETPOS=-1;BYHOUR=7,19 | 2026-11-20 19:30:15, 2026-11-22 19:30:15, 2026-11-24 19:30:15, 2026-11-26 19:30:15
                    FREQ=HOURLY;BYSETPOS=-1;BYMINUTE=5,50         | 2026-11-20 09:50:15, 2026-11-20 10:50:15, 2026-11-20 11:50:15, 2026-11-20 12:50:15
                    FREQ=HOURLY;INTERVAL=2;BYSETPOS=-1;BYMINUTE=5,50| 2026-11-20 09:50:15, 2026-11-20 11:50:15, 2026-11-20 13:50:15, 2026-11-20 15:50:15
                    FREQ=MINUTELY;BYSETPOS=-1;BYSECOND=20,50      | 2026-11-20 09:30:50, 2026-11-20 09:31:50, 2026-11-20 09:32:50, 2026-11-20 09:33:50
                    FREQ=MINUTELY;INTERVAL=2;BYSETPOS=-1;BYSECOND=20,50| 2026-11-20 09:30:50, 2026-11-20 09:32:50, 2026-11-20 09:34:50, 2026-11-20 09:36:50
                    FREQ=SECONDLY;BYSETPOS=-1;BYSECOND=20,50      | 2026-11-20 09:30:20, 2026-11-20 09:30:50, 2026-11-20 09:31:20, 2026-11-20 09:31:50
                    """)
    void readsPositions(String rule, String times) {
        assertBeginning(rule, times);
    }

    private static void assertBeginning(String rule, String times) {
        // a full minute is printed without its seconds
        series("2026-11-20 09:30:15 Asia/Dubai")
                .repeating(rule)
                .beginsWith(times.replaceAll(":00(?=,|$)", "").split(", "));
    }
}
