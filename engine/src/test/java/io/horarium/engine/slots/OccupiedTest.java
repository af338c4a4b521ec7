package io.horarium.engine.slots;

import static io.horarium.engine.slots.Day.day;

import org.junit.jupiter.api.Test;

/** Chapter B: what an appointment takes. */
class OccupiedTest {

    private static Day morning() {
        return day("Tue 2026-03-31 Europe/Berlin").open("09:00-12:00");
    }

    /** B01: touching is not overlapping. */
    @Test
    void keepsStartsThatTouchABusyStretch() {
        morning().calendar("10:00-11:00").service("60min").offers("09:00 11:00");
    }

    /** B02: an empty stretch blocks nothing. */
    @Test
    void ignoresBusyTimeOfLengthZero() {
        morning().calendar("10:00-10:00").service("60min step 60min").offers("09:00 10:00 11:00");
    }

    /** B03: a buffer counts as busy for others, not for the slot itself. */
    @Test
    void bufferAfterPushesTheNextSlot() {
        morning()
                .booked("10:00-10:30 buffer 0/15")
                .service("30min step 15min buffer 0/15")
                .offers("09:00 09:15 10:45 11:00 11:15 11:30");
    }

    /** B04: the gap is the after-buffer of the first plus the before-buffer of the second. */
    @Test
    void addsTheBuffersOfNeighbours() {
        morning()
                .booked("10:00-10:30 buffer 15/15")
                .service("15min step 15min buffer 15/15")
                .offers("09:00 09:15 11:00 11:15 11:30 11:45");
    }

    /** B05: what only the buffers forbid is told apart from what the appointment itself forbids. */
    @Test
    void tellsBufferFromBooked() {
        morning()
                .booked("10:00-10:30 buffer 15/15")
                .service("15min step 15min")
                .refuses("09:45 BUFFER, 10:00 BOOKED, 10:15 BOOKED, 10:30 BUFFER")
                .blames("10:30", "10:00-10:30 buffer 15/15");
    }

    /** B06: external events have no buffers, but the new appointment's own must be clear of them. */
    @Test
    void keepsTheOwnBufferClearOfExternalEvents() {
        morning()
                .calendar("10:00-10:30")
                .service("30min step 30min buffer 30/30")
                .offers("09:00 11:00 11:30")
                .refuses("09:30 BUFFER, 10:00 CALENDAR_CONFLICT, 10:30 BUFFER");
    }

    /** B07: the same for blocks and time off. */
    @Test
    void keepsTheOwnBufferClearOfBlocksAndTimeOff() {
        morning()
                .blocked("10:00-10:30")
                .timeOff("11:00-11:30")
                .service("30min step 30min buffer 0/30")
                .offers("09:00 11:30")
                .refuses("09:30 BUFFER, 10:00 BLOCKED, 10:30 BUFFER, 11:00 TIME_OFF");
    }

    /** B08: buffers may reach past opening hours. */
    @Test
    void letsBuffersReachPastOpeningHours() {
        morning().service("90min step 90min buffer 60/60").offers("09:00 10:30");
    }

    /** B09: the order of busy stretches, nesting and overlaps change nothing. */
    @Test
    void mergesOverlappingAndNestedStretches() {
        morning()
                .calendar("10:45-11:15")
                .calendar("09:30-11:00")
                .calendar("10:00-10:15")
                .service("15min")
                .offers("09:00 09:15 11:15 11:30 11:45");
    }

    /** B10: the first reason of the order wins over a longer stretch of a later one. */
    @Test
    void givesTheFirstReasonOfTheOrder() {
        morning()
                .calendar("09:00-12:00")
                .booked("10:00-10:30")
                .blocked("10:15-11:00")
                .service("30min")
                .refuses("09:00 CALENDAR_CONFLICT, 09:30 CALENDAR_CONFLICT, 10:00 BLOCKED, 10:30 BLOCKED, "
                        + "11:00 CALENDAR_CONFLICT, 11:30 CALENDAR_CONFLICT")
                .blames("10:00", "10:15-11:00");
    }

    /** B11: processing of an appointment is the space between the two stretches that it takes. */
    @Test
    void fitsAnAppointmentIntoTheProcessingOfAnother() {
        morning()
                .booked("09:00-09:30")
                .booked("10:15-10:45")
                .service("45min step 15min")
                .offers("09:30 10:45 11:00 11:15");
    }

    /** B12: an appointment with processing fits around something short. */
    @Test
    void fitsProcessingAroundAnotherAppointment() {
        morning()
                .booked("10:00-10:30")
                .service("90min step 30min processing 30-60")
                .offers("09:30 10:30");
    }

    /** B13: buffers of the neighbour still count at the edges of processing. */
    @Test
    void keepsTheBuffersOfWhatLiesInProcessing() {
        morning()
                .booked("10:00-10:30 buffer 0/5")
                .service("90min step 30min processing 30-60")
                .offers("")
                .open("09:00-12:05")
                .service("90min step 5min processing 30-65")
                .offers("09:30 10:35");
    }

    /** B14: the appointment that is being moved does not stand in its own way. */
    @Test
    void movingAnAppointmentIgnoresItself() {
        morning()
                .booked("10:00-11:00")
                .service("60min")
                .ignoring("10:00-11:00")
                .offers("09:00 09:30 10:00 10:30 11:00");
    }

    /** B15: a hold of somebody else hides a start until it runs out. */
    @Test
    void hidesAStartThatSomebodyHolds() {
        morning()
                .at("08:00")
                .held("10:00-10:30 until 08:05")
                .refuses("10:00 HELD")
                .at("08:05")
                .refuses("");
    }

    /** B16: one's own hold hides nothing. */
    @Test
    void showsAStartThatIsHeldByTheVisitor() {
        morning()
                .at("08:00")
                .held("10:00-10:30 until 08:05")
                .ignoring("10:00-10:30 until 08:05")
                .refuses("");
    }

    /** B17: the buffer of a held appointment is held too. */
    @Test
    void holdsTheBuffersToo() {
        morning()
                .at("08:00")
                .held("10:00-10:30 buffer 30/30 until 08:05")
                .refuses("09:30 HELD, 10:00 HELD, 10:30 HELD");
    }
}
