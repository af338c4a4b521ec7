package io.horarium.engine.slots;

import static io.horarium.engine.slots.Day.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.time.TimeInterval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Chapter E: classes, in which several customers share an appointment. */
class ClassTest {

    private static Day morning() {
        return day("Tue 2026-03-31 Europe/Berlin").open("09:00-12:00").service("60min step 30min seats 3");
    }

    /** E01: an empty class has all its seats. */
    @Test
    void offersAllSeatsOfAStartThatNobodyBooked() {
        morning().offers("09:00 09:30 10:00 10:30 11:00").leavesSeats("10:00", 3);
    }

    /** E02: a partly filled session is offered, every other start that overlaps it is not. */
    @Test
    void offersTheSeatsThatAreLeft() {
        morning()
                .session("10:00-11:00 seats 1")
                .offers("09:00 10:00 11:00")
                .leavesSeats("10:00", 2)
                .leavesSeats("11:00", 3)
                .refuses("09:30 BOOKED, 10:30 BOOKED");
    }

    /** E03: a full session is full, and says so. */
    @Test
    void refusesAFullSession() {
        morning()
                .session("10:00-11:00 seats 3")
                .offers("09:00 11:00")
                .refuses("09:30 BOOKED, 10:00 FULL, 10:30 BOOKED")
                .blames("10:00", "10:00-11:00 seats 3");
    }

    /** E04: seats of one session that come in several entries add up. */
    @Test
    void addsUpTheSeatsOfASession() {
        morning()
                .session("10:00-11:00 seats 1")
                .session("10:00-11:00 seats 1 again")
                .leavesSeats("10:00", 1)
                .ignoring("10:00-11:00 seats 1")
                .leavesSeats("10:00", 2);
    }

    /** E05: a held seat may come back, so the session is held and not full. */
    @Test
    void tellsHeldSeatsFromBookedOnes() {
        morning()
                .at("08:00")
                .session("10:00-11:00 seats 2")
                .heldSeats("10:00-11:00 seats 1 until 08:05")
                .refuses("09:30 BOOKED, 10:00 HELD, 10:30 BOOKED")
                .at("08:05")
                .leavesSeats("10:00", 1);
    }

    /** E06: the first booking of a session may itself be a hold. */
    @Test
    void joinsASessionThatIsOnlyHeldSoFar() {
        morning()
                .at("08:00")
                .heldSeats("10:00-11:00 seats 1 until 08:05")
                .offers("09:00 10:00 11:00")
                .leavesSeats("10:00", 2)
                .refuses("09:30 HELD, 10:30 HELD");
    }

    /** E07: buffers of the session stand in the way of other starts only. */
    @Test
    void keepsTheBuffersOfASession() {
        morning()
                .service("60min step 30min buffer 0/30 seats 3")
                .session("10:00-11:00 seats 1 buffer 0/30")
                .offers("10:00")
                .refuses("09:00 BUFFER, 09:30 BOOKED, 10:30 BOOKED, 11:00 BUFFER");
    }

    /** E08: other appointments, even with the same start, are no session. */
    @Test
    void doesNotJoinOtherAppointments() {
        morning().booked("10:00-11:00").offers("09:00 11:00").refuses("09:30 BOOKED, 10:00 BOOKED, 10:30 BOOKED");
    }

    /** E09: time off over a session ends its sale. */
    @Test
    void sellsNoSeatsOfASessionDuringTimeOff() {
        morning()
                .session("10:00-11:00 seats 1")
                .timeOff("10:30-12:00")
                .refuses("09:30 BOOKED, 10:00 TIME_OFF, 10:30 TIME_OFF, 11:00 TIME_OFF");
    }

    /** E10: a seat is no further appointment of the staff member or the service, but one of the customer. */
    @Test
    void countsASeatForTheCustomerOnly() {
        morning().session("10:00-11:00 seats 1").limit("1 per DAY").offers("10:00");
        morning()
                .session("10:00-11:00 seats 1")
                .serviceLimit("1 per DAY", "10:00-11:00")
                .offers("10:00");
        morning()
                .session("10:00-11:00 seats 1")
                .customerLimit("1 per DAY", "10:00-11:00")
                .offers("");
    }

    /** E11: the rooms of a session are taken by the session itself. */
    @Test
    void needsNoFurtherRoomForASeat() {
        Day day = morning()
                .session("10:00-11:00 seats 1")
                .room("studio")
                .roomBooked("studio", "10:00-11:00")
                .offers("09:00 10:00 11:00");
        assertThat(day.check("10:00")).isInstanceOfSatisfying(Verdict.Offered.class, offered -> {
            assertThat(offered.units()).isEmpty();
            assertThat(offered.joinable()).hasSize(1);
        });
        assertThat(day.check("09:00")).isInstanceOfSatisfying(Verdict.Offered.class, offered -> {
            assertThat(offered.units()).containsExactly(day.roomId("studio"));
            assertThat(offered.joinable()).isEmpty();
        });
    }

    /** E12: with one seat there are no sessions. */
    @Test
    void bookedIsBookedWhereThereIsOneSeat() {
        morning()
                .service("60min step 60min")
                .session("10:00-11:00 seats 1")
                .offers("09:00 11:00")
                .refuses("10:00 BOOKED");
    }

    /** E13: a session whose start the grid no longer has is not sold; bookings never add a start. */
    @Test
    void doesNotAddAStartForASessionBesideTheGrid() {
        morning().session("09:45-10:45 seats 1").offers("11:00");
    }

    /** E14: the session of one staff member and an empty one of another. */
    @Test
    void showsTheMostSeatsThatOneStaffMemberHasLeft() {
        morning()
                .session("10:00-11:00 seats 2")
                .anotherStaffMember()
                .open("10:00-11:00")
                .offersBy("10:00", 0, 1)
                .leavesSeats("10:00", 3)
                .allNeeded()
                .leavesSeats("10:00", 1);
    }

    /** E15: a class with processing is joined as a whole, and others fit into its pause. */
    @Test
    void joinsASessionWithProcessing() {
        Day day = morning().service("60min step 15min processing 15-45 seats 3");
        TimeInterval begin = new TimeInterval(day.instant("10:00"), day.instant("10:15"));
        TimeInterval end = new TimeInterval(day.instant("10:45"), day.instant("11:00"));
        SlotRequest request = day.request();
        ClassSeats seats = new ClassSeats(request.policy().service(), 2);
        Busy first = Busy.booked(day.source("session"), begin, 0, 0).withSeats(seats);
        Busy second = Busy.booked(day.source("session"), end, 0, 0).withSeats(seats);
        StaffMember member = request.staff().getFirst().withBusy(List.of(second, first));
        SlotView view = SlotFinder.find(request.withStaff(StaffMode.ANY, List.of(member)))
                .at(day.view().now());
        assertThat(view.find(day.instant("10:00"))).map(Slot::seatsLeft).contains(1);
        assertThat(view.find(day.instant("10:45"))).isEmpty();
        assertThat(view.find(day.instant("09:45"))).isPresent();
    }

    /** E16: a session has the seats that were agreed when it was opened, whatever the class has by now. */
    @Test
    void leavesTheSeatsThatTheSessionHas() {
        Day day = morning();
        SlotRequest request = day.request();
        assertThat(request.policy().capacity()).isEqualTo(3);

        assertThat(leftOf(day, request, 2, 5)).contains(3);
        assertThat(leftOf(day, request, 4, 5)).contains(1);
        assertThat(leftOf(day, request, 1, 2)).contains(1);
        assertThat(leftOf(day, request, 2, 2)).isEmpty();
        assertThat(leftOf(day, request, 5, 5)).isEmpty();
    }

    /** E16: entries of one session that add up share its seats. */
    @Test
    void countsTheSeatsOfASessionOnce() {
        Day day = morning();
        SlotRequest request = day.request();
        TimeInterval hour = new TimeInterval(day.instant("10:00"), day.instant("11:00"));
        ClassSeats one = new ClassSeats(request.policy().service(), 1, OptionalInt.of(5));
        Busy booked = Busy.booked(day.source("session"), hour, 0, 0).withSeats(one);
        Busy held =
                Busy.held(day.source("hold"), hour, 0, 0, day.instant("09:30")).withSeats(one);

        assertThat(left(day, request, List.of(booked, held))).contains(3);
    }

    /** E17: several seats at once need a session that has them all. */
    @Test
    void offersSeveralSeatsWhereOneSessionHasThem() {
        morning()
                .session("10:00-11:00 seats 2")
                .wanting(2)
                .offers("09:00 11:00")
                .refuses("09:30 BOOKED, 10:00 FULL, 10:30 BOOKED")
                .blames("10:00", "10:00-11:00 seats 2");
    }

    /** E17: held seats that could come back are told from booked ones, as long as they would be enough. */
    @Test
    void saysHeldWhereSeveralSeatsCouldComeBack() {
        Day day = morning()
                .at("08:00")
                .session("10:00-11:00 seats 1")
                .heldSeats("10:00-11:00 seats 1 until 08:05")
                .wanting(2)
                .refuses("09:30 BOOKED, 10:00 HELD, 10:30 BOOKED");
        day.wanting(3).refuses("09:30 BOOKED, 10:00 FULL, 10:30 BOOKED");
        day.wanting(2).at("08:05").leavesSeats("10:00", 2);
    }

    /** E17: whoever has too few seats left does not take it, however full that session would become. */
    @Test
    void givesSeveralSeatsToWhoeverHasThem() {
        Day day = morning()
                .session("10:00-11:00 seats 2")
                .anotherStaffMember()
                .open("10:00-11:00")
                .wanting(2)
                .offersBy("10:00", 1)
                .leavesSeats("10:00", 3);
        assertThat(day.check("10:00")).isInstanceOfSatisfying(Verdict.Offered.class, offered -> {
            assertThat(offered.joinable()).isEmpty();
        });
        day.allNeeded().offers("");
    }

    /** E17: more seats than the class has are nowhere to be had. */
    @Test
    void offersNoMoreSeatsThanTheClassHas() {
        morning().wanting(4).offers("").refuses("09:00 FULL, 09:30 FULL, 10:00 FULL, 10:30 FULL, 11:00 FULL");
    }

    private static Optional<Integer> leftOf(Day day, SlotRequest request, int taken, int capacity) {
        TimeInterval hour = new TimeInterval(day.instant("10:00"), day.instant("11:00"));
        ClassSeats seats = new ClassSeats(request.policy().service(), taken, OptionalInt.of(capacity));
        return left(
                day,
                request,
                List.of(Busy.booked(day.source("session"), hour, 0, 0).withSeats(seats)));
    }

    private static Optional<Integer> left(Day day, SlotRequest request, List<Busy> busy) {
        StaffMember member = request.staff().getFirst().withBusy(busy);
        SlotRequest led = request.withStaff(StaffMode.ANY, List.of(member));
        return SlotFinder.find(led)
                .at(day.view().now())
                .find(day.instant("10:00"))
                .map(Slot::seatsLeft);
    }
}
