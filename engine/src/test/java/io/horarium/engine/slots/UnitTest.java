package io.horarium.engine.slots;

import static io.horarium.engine.slots.Day.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Chapter F: rooms and machines. */
class UnitTest {

    private static Day morning() {
        return day("Tue 2026-03-31 Europe/Berlin").open("09:00-11:00").service("30min");
    }

    /** F01: one free room is enough, none is not. */
    @Test
    void needsAFreeRoom() {
        morning()
                .room("one")
                .room("two")
                .roomBooked("one", "09:30-10:30")
                .roomBooked("two", "10:00-11:00")
                .offers("09:00 09:30 10:30")
                .refuses("10:00 RESOURCE_UNAVAILABLE");
    }

    /** F02: a room that is down is not there. */
    @Test
    void doesNotUseARoomThatIsDown() {
        morning()
                .room("one")
                .roomDown("one", "09:00-10:00")
                .refuses("09:00 RESOURCE_UNAVAILABLE, 09:30 RESOURCE_UNAVAILABLE")
                .blames("09:00", "09:00-10:00");
    }

    /** F03: rooms have buffers like staff. */
    @Test
    void keepsBuffersOfRooms() {
        morning()
                .service("30min buffer 0/30")
                .room("one")
                .roomBooked("one", "10:00-10:30 buffer 0/15")
                .offers("09:00")
                .refuses("09:30 RESOURCE_UNAVAILABLE, 10:00 RESOURCE_UNAVAILABLE, 10:30 RESOURCE_UNAVAILABLE");
    }

    /** F04: two rooms at once. */
    @Test
    void needsAsManyRoomsAsTheServiceSays() {
        morning()
                .room("one")
                .room("two")
                .needsRooms(2)
                .roomBooked("one", "09:00-09:30")
                .offers("09:30 10:00 10:30");
    }

    /** F05: more rooms than there are is never possible. */
    @Test
    void refusesEverythingWhereTheRoomsDoNotSuffice() {
        morning().room("one").needsRooms(2).offers("").isWithoutStartsBecauseOf(DayReason.FULLY_BOOKED);
    }

    /** F06: a room that is only held may come back. */
    @Test
    void tellsAHeldRoomFromABookedOne() {
        morning()
                .at("08:00")
                .room("one")
                .roomBooked("one", "09:00-09:30 until 08:05")
                .refuses("09:00 HELD")
                .at("08:05")
                .offers("09:00 09:30 10:00 10:30");
    }

    /** F07: the room stays occupied during processing. */
    @Test
    void occupiesTheRoomDuringProcessing() {
        morning()
                .service("90min step 30min processing 30-60")
                .room("one")
                .roomBooked("one", "09:30-10:00")
                .offers("")
                .refuses("09:00 RESOURCE_UNAVAILABLE, 09:30 RESOURCE_UNAVAILABLE");
    }

    /** F08: the first free room in the order of the pool is proposed. */
    @Test
    void proposesThePreferredFreeRooms() {
        Day day = morning().room("one").room("two").room("three").roomBooked("one", "10:00-10:30");
        assertThat(units(day, "09:00")).containsExactly(day.roomId("one"));
        assertThat(units(day, "10:00")).containsExactly(day.roomId("two"));
        day.needsRooms(2);
        assertThat(units(day, "10:00")).containsExactly(day.roomId("two"), day.roomId("three"));
    }

    /** F09: a customer who wants one named room waits for that one. */
    @Test
    void offersOnlyTheNamedRoom() {
        Day day = morning().room("one").room("two").roomBooked("two", "09:00-10:30");
        UnitPool pool = day.request().pools().getFirst();
        SlotRequest named = day.request().withPools(List.of(pool.only(day.roomId("two"))));
        assertThat(SlotFinder.find(named).at(day.view().now()).offered())
                .extracting(Slot::start)
                .containsExactly(day.instant("10:30"));
        SlotRequest unknown = day.request().withPools(List.of(pool.only(new ResourceId(new java.util.UUID(0, 99)))));
        assertThat(SlotFinder.find(unknown).at(day.view().now()).offered()).isEmpty();
    }

    /** F10: two kinds of units, and both have to be there. */
    @Test
    void needsUnitsOfEveryPool() {
        Day day = morning();
        UnitPool rooms = day.room("room")
                .roomBooked("room", "09:00-09:30")
                .request()
                .pools()
                .getFirst();
        UnitPool lasers = morning()
                .room("laser")
                .roomDown("laser", "10:00-10:30")
                .request()
                .pools()
                .getFirst();
        SlotRequest both = day.request().withPools(List.of(rooms, lasers));
        assertThat(SlotFinder.find(both).at(day.view().now()).offered())
                .extracting(Slot::start)
                .containsExactly(day.instant("09:30"), day.instant("10:30"));
    }

    private static List<ResourceId> units(Day day, String time) {
        return day.check(time) instanceof Verdict.Offered offered ? offered.units() : List.of();
    }
}
