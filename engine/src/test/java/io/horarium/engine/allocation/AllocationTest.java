package io.horarium.engine.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.horarium.engine.allocation.Alternative.Kind;
import io.horarium.engine.slots.BusinessDays;
import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.ClassSeats;
import io.horarium.engine.slots.Counted;
import io.horarium.engine.slots.DayHours;
import io.horarium.engine.slots.Footprint;
import io.horarium.engine.slots.OpenHours;
import io.horarium.engine.slots.Quota;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.ServiceRef;
import io.horarium.engine.slots.SlotFinder;
import io.horarium.engine.slots.SlotPolicy;
import io.horarium.engine.slots.SlotRequest;
import io.horarium.engine.slots.SlotView;
import io.horarium.engine.slots.SourceRef;
import io.horarium.engine.slots.StaffMember;
import io.horarium.engine.slots.StaffMode;
import io.horarium.engine.slots.StartRule;
import io.horarium.engine.slots.Unit;
import io.horarium.engine.slots.UnitPool;
import io.horarium.engine.slots.Verdict;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Chapter I: who takes it, and what to propose instead. Three staff members, open every day from 9 to 12. */
class AllocationTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ServiceRef SERVICE = new ServiceRef(new UUID(0, 7));
    private static final ResourceId ANNA = new ResourceId(new UUID(0, 1));
    private static final ResourceId BEN = new ResourceId(new UUID(0, 2));
    private static final ResourceId CLEO = new ResourceId(new UUID(0, 3));
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    /** I01: the fewest booked minutes of the week decide. */
    @Test
    void givesItToTheOneWithTheFewestBookedMinutes() {
        SlotRequest request = request(1, with(ANNA, 60), with(BEN, 30), with(CLEO, 45));
        assertThat(choose(request, "2026-03-31T09:00")).isEqualTo(new Assignment(List.of(BEN), List.of(), false));
    }

    /** I02: the order of the business decides ties. */
    @Test
    void breaksTiesByTheOrderOfTheBusiness() {
        assertThat(choose(request(1, with(CLEO, 30), with(BEN, 30), with(ANNA, 60)), "2026-03-31T09:00")
                        .staff())
                .containsExactly(CLEO);
    }

    /** I03: only the week of the start counts. */
    @Test
    void countsOnlyTheWeekOfTheStart() {
        SlotRequest request = request(1, with(ANNA, 30), with(BEN, 0));
        assertThat(choose(request, "2026-03-31T09:00").staff()).containsExactly(BEN);
        assertThat(choose(request, "2026-04-07T09:00").staff()).containsExactly(ANNA);
    }

    /** I04: the appointment that is moved does not count against the one who has it. */
    @Test
    void doesNotCountTheAppointmentThatIsMoved() {
        SlotRequest request = request(1, with(ANNA, 30), with(BEN, 15));
        SlotRequest moving = request.withIgnoring(Set.of(new SourceRef(ANNA.value())));
        assertThat(choose(moving, "2026-03-31T09:00").staff()).containsExactly(ANNA);
    }

    /** I05: who is busy does not take it, however little is booked. */
    @Test
    void passesOverThoseWhoAreBusy() {
        StaffMember busy = with(ANNA, 0).withBusy(List.of(booked("2026-03-31T09:00", 30)));
        assertThat(choose(request(1, busy, with(BEN, 600)), "2026-03-31T09:00").staff())
                .containsExactly(BEN);
    }

    /** I06: a service that needs everybody takes everybody. */
    @Test
    void takesEverybodyWhereAllAreNeeded() {
        SlotRequest request = request(1, with(ANNA, 60), with(BEN, 30));
        assertThat(choose(request.withStaff(StaffMode.ALL, request.staff()), "2026-03-31T09:00")
                        .staff())
                .containsExactly(ANNA, BEN);
    }

    /** I07: an existing session is filled before another one is opened, and takes no further unit. */
    @Test
    void fillsASessionBeforeOpeningAnother() {
        Busy session = booked("2026-03-31T09:00", 30).withSeats(new ClassSeats(SERVICE, 2));
        StaffMember leads = with(BEN, 300).withBusy(List.of(session));
        ResourceId room = new ResourceId(new UUID(1, 1));
        SlotRequest request = request(3, with(ANNA, 0), leads)
                .withPools(List.of(new UnitPool(1, List.of(new Unit(room, List.of())))));
        assertThat(choose(request, "2026-03-31T09:00")).isEqualTo(new Assignment(List.of(BEN), List.of(), true));
        assertThat(choose(request, "2026-03-31T10:00")).isEqualTo(new Assignment(List.of(ANNA), List.of(room), false));
    }

    /** I08: a verdict about other people is a mistake of the caller. */
    @Test
    void refusesAVerdictAboutSomebodyElse() {
        Verdict.Offered offered = offered(request(1, with(ANNA, 0)), "2026-03-31T09:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.choose(request(1, with(BEN, 0)), offered))
                .withMessageStartingWith("offered");
    }

    /** I09: nearest with the same staff, same start with others, same time on the next days, in turn. */
    @Test
    void ranksAlternativesOfEachKindInTurn() {
        StaffMember anna = with(ANNA, 0).withBusy(List.of(booked("2026-03-31T10:00", 30)));
        List<Alternative> ranked = rank(view(anna, with(BEN, 0)), Set.of(ANNA), 5);
        assertThat(ranked)
                .extracting(each ->
                        each.kind() + " " + each.slot().start().atZone(BERLIN).toLocalDateTime())
                .containsExactly(
                        "NEAREST_SAME_STAFF 2026-03-31T10:30",
                        "SAME_START_OTHER_STAFF 2026-03-31T10:00",
                        "SAME_TIME_OTHER_DAY 2026-04-01T10:00",
                        "NEAREST_SAME_STAFF 2026-03-31T09:30",
                        "SAME_TIME_OTHER_DAY 2026-04-02T10:00");
        assertThat(ranked.getFirst().slot().staff()).containsExactly(ANNA);
        assertThat(ranked.get(1).slot().staff()).containsExactly(BEN);
    }

    /** I10: where anybody would do there is no such thing as other staff. */
    @Test
    void proposesNearestAndOtherDaysWhereAnybodyWouldDo() {
        StaffMember anna = with(ANNA, 0).withBusy(List.of(booked("2026-03-31T10:00", 30)));
        assertThat(rank(view(anna), Set.of(), 3))
                .extracting(Alternative::kind)
                .containsExactly(Kind.NEAREST_SAME_STAFF, Kind.SAME_TIME_OTHER_DAY, Kind.NEAREST_SAME_STAFF);
    }

    /** I11: no start comes twice, and never more than asked for. */
    @Test
    void proposesEveryStartOnce() {
        StaffMember anna = with(ANNA, 0).withBusy(List.of(booked("2026-03-31T10:00", 30)));
        SlotView view = view(anna);
        assertThat(rank(view, Set.of(ANNA), 0)).isEmpty();
        List<Alternative> all = rank(view, Set.of(ANNA), 1000);
        assertThat(all).extracting(each -> each.slot().start()).doesNotHaveDuplicates();
        assertThat(all).hasSameSizeAs(view.offered());
    }

    /** I12: the local time is kept over a change of the clocks. */
    @Test
    void keepsTheLocalTimeWhenClocksChange() {
        StaffMember anna = with(ANNA, 0).withBusy(List.of(booked("2026-03-28T10:00", 30)));
        SlotView view = SlotFinder.find(request(1, anna).withRange(days("2026-03-28", 2)))
                .at(LONG_AGO);
        assertThat(Alternatives.rank(view, at("2026-03-28T10:00"), Set.of(ANNA), BERLIN, 2))
                .filteredOn(each -> each.kind() == Kind.SAME_TIME_OTHER_DAY)
                .extracting(each -> each.slot().start())
                .containsExactly(Instant.parse("2026-03-29T08:00:00Z"));
    }

    private static List<Alternative> rank(SlotView view, Set<ResourceId> staff, int most) {
        return Alternatives.rank(view, at("2026-03-31T10:00"), staff, BERLIN, most);
    }

    private static SlotView view(StaffMember... staff) {
        return SlotFinder.find(request(1, staff)).at(LONG_AGO);
    }

    private static Assignment choose(SlotRequest request, String start) {
        return Allocation.choose(request, offered(request, start));
    }

    private static Verdict.Offered offered(SlotRequest request, String start) {
        Verdict verdict = SlotFinder.check(request, at(start), LONG_AGO, StartRule.ON_GRID);
        assertThat(verdict).isInstanceOf(Verdict.Offered.class);
        return (Verdict.Offered) verdict;
    }

    private static SlotRequest request(int seats, StaffMember... staff) {
        SlotPolicy policy = SlotPolicy.of(SERVICE, Footprint.ofMinutes(30))
                .withLead(0, OptionalInt.empty())
                .withCapacity(seats);
        return SlotRequest.of(days("2026-03-31", 4), BusinessDays.in(BERLIN), policy, Arrays.asList(staff));
    }

    private static TimeInterval days(String first, int count) {
        return TimeInterval.startingAt(at(first + "T00:00"), Duration.ofDays(count));
    }

    /** Somebody who has an appointment of that many minutes on Wednesday, April 1st. */
    private static StaffMember with(ResourceId id, int bookedMinutes) {
        Map<DayOfWeek, DayHours> weekly = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            weekly.put(day, DayHours.of(LocalWindow.of("09:00", "12:00")));
        }
        Counted counted = new Counted(new SourceRef(id.value()), at("2026-04-01T18:00"), bookedMinutes);
        return StaffMember.of(id, OpenHours.weekly(BERLIN, weekly), List.of())
                .withQuota(new Quota(List.of(), List.of(counted)));
    }

    private static Busy booked(String start, int minutes) {
        TimeInterval interval = TimeInterval.startingAt(at(start), Duration.ofMinutes(minutes));
        return Busy.booked(new SourceRef(new UUID(9, minutes)), interval, 0, 0);
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
