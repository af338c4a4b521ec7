package io.horarium.engine.slots;

import static io.horarium.engine.slots.Day.day;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** Chapter D: notice, horizon and limits. */
class BoundsTest {

    private static Day morning() {
        return day("Tue 2026-03-31 Europe/Berlin").open("09:00-11:00");
    }

    /** D01: what is past is past, what is now is not. */
    @Test
    void refusesWhatIsPast() {
        morning().at("09:30").offers("09:30 10:00 10:30").refuses("09:00 PAST");
    }

    /** D02: notice is inclusive. */
    @Test
    void refusesWhatIsCloserThanTheNotice() {
        morning()
                .at("09:00")
                .service("30min notice 60min")
                .offers("10:00 10:30")
                .refuses("09:00 MIN_NOTICE, 09:30 MIN_NOTICE")
                .at("08:59")
                .offers("10:00 10:30")
                .at("09:01")
                .offers("10:30");
    }

    /** D03: the last bookable date is today plus the horizon, whole. */
    @Test
    void refusesWhatLiesBeyondTheHorizon() {
        morning()
                .atDayBefore("23:59")
                .service("30min horizon 0")
                .offers("")
                .refuses("09:00 BEYOND_HORIZON, 09:30 BEYOND_HORIZON, 10:00 BEYOND_HORIZON, 10:30 BEYOND_HORIZON")
                .isWithoutStartsBecauseOf(DayReason.BEYOND_HORIZON)
                .service("30min horizon 1")
                .offers("09:00 09:30 10:00 10:30");
    }

    /** D04: a limit per day of the staff member. */
    @Test
    void stopsAtTheLimitOfTheDay() {
        morning()
                .booked("09:00-09:30")
                .limit("2 per DAY")
                .offers("09:30 10:00 10:30")
                .booked("10:00-10:30")
                .refuses("09:00 BOOKED, 09:30 LIMIT_REACHED, 10:00 BOOKED, 10:30 LIMIT_REACHED");
    }

    /** D05: a limit per week counts the days of the business's week. */
    @Test
    void countsTheWeekFromTheDayThatTheBusinessSays() {
        // Sunday 29th belongs to the week only when it begins on Sunday
        morning()
                .alsoBooked(-2, "09:00-09:30")
                .limit("1 per WEEK")
                .offers("09:00 09:30 10:00 10:30")
                .weekFrom(DayOfWeek.SUNDAY)
                .offers("")
                .isWithoutStartsBecauseOf(DayReason.LIMIT_REACHED);
    }

    /** D06: a limit per month counts calendar months. */
    @Test
    void countsCalendarMonths() {
        morning()
                .alsoBooked(1, "09:00-09:30")
                .limit("1 per MONTH")
                .offers("09:00 09:30 10:00 10:30")
                .alsoBooked(-30, "09:00-09:30")
                .offers("");
    }

    /** D07: limits of the service and of the customer count what they are given. */
    @Test
    void appliesTheLimitsOfServiceAndCustomer() {
        morning().serviceLimit("1 per DAY", "07:00-07:30").offers("");
        morning().customerLimit("1 per DAY", "07:00-07:30").offers("");
        morning().customerLimit("2 per DAY", "07:00-07:30").offers("09:00 09:30 10:00 10:30");
    }

    /** D08: moving an appointment does not count it. */
    @Test
    void doesNotCountWhatIsBeingMoved() {
        morning()
                .booked("09:00-09:30")
                .limit("1 per DAY")
                .offers("")
                .ignoring("09:00-09:30")
                .offers("09:00 09:30 10:00 10:30");
    }

    /** D09: a limit of nothing is a limit. */
    @Test
    void allowsALimitOfZero() {
        morning().limit("0 per DAY").offers("").isWithoutStartsBecauseOf(DayReason.LIMIT_REACHED);
    }

    /** D10: with one at the limit, the other one is still there. */
    @Test
    void looksAtTheLimitOfEachStaffMember() {
        morning()
                .booked("09:00-09:30")
                .limit("1 per DAY")
                .anotherStaffMember()
                .open("10:00-11:00")
                .offers("10:00 10:30")
                .offersBy("10:00", 1);
    }

    /** D11: what is past is past before it is anything else. */
    @Test
    void namesPastBeforeEverythingElse() {
        morning()
                .booked("09:00-11:00")
                .at("10:00")
                .service("30min notice 30min")
                .refuses("09:00 PAST, 09:30 PAST, 10:00 MIN_NOTICE, 10:30 BOOKED");
    }

    /** D12: most starts decide what the day says. */
    @Test
    void givesTheDayTheReasonOfMostOfItsStarts() {
        morning()
                .booked("09:00-10:30")
                .calendar("10:30-11:00")
                .isWithoutStartsBecauseOf(DayReason.FULLY_BOOKED)
                .calendar("09:00-11:00")
                .timeOff("09:00-10:30")
                .isWithoutStartsBecauseOf(DayReason.TIME_OFF);
        morning().calendar("08:00-12:00").isWithoutStartsBecauseOf(DayReason.CALENDAR_CONFLICTS);
        morning().at("12:00").isWithoutStartsBecauseOf(DayReason.PAST);
    }
}
