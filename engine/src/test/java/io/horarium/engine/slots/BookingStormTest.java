package io.horarium.engine.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.allocation.Allocation;
import io.horarium.engine.allocation.Assignment;
import io.horarium.engine.time.TimeInterval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Chapter J: everything that is offered is booked, one random start after the other, until nothing is left. Whatever the
 * rules of the day, nobody and nothing is booked twice, no class has more customers than seats, and it ends.
 */
class BookingStormTest {

    private final Map<ResourceId, List<Busy>> added = new HashMap<>();
    private final Map<ResourceId, List<Counted>> counted = new HashMap<>();
    private final Map<String, Integer> seats = new HashMap<>();
    private int booked;

    static LongStream seeds() {
        return LongStream.range(20_000, 20_150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverBooksAnybodyTwice(long seed) {
        RandomRequests random = new RandomRequests(seed);
        SlotRequest first = random.next().withoutExpiredHolds(Instant.parse("2039-01-01T00:00:00Z"));
        SlotRequest calm = first.withIgnoring(Set.of());
        Instant now = calm.range().start().minus(Duration.ofDays(10));
        SlotRequest request = calm.withPolicy(calm.policy().withLead(0, java.util.OptionalInt.empty()));

        Optional<Slot> next = anyOf(request, now, random);
        while (next.isPresent()) {
            Verdict verdict = SlotFinder.check(withAdded(request), next.get().start(), now, StartRule.ON_GRID);
            assertThat(verdict).isInstanceOf(Verdict.Offered.class);
            book(request, (Verdict.Offered) verdict);
            next = anyOf(request, now, random);
        }

        added.values().forEach(BookingStormTest::assertApart);
        for (StaffMember member : request.staff()) {
            assertClearOf(added.getOrDefault(member.id(), List.of()), member.busy());
        }
        seats.values()
                .forEach(taken ->
                        assertThat(taken).isLessThanOrEqualTo(request.policy().capacity()));
    }

    private Optional<Slot> anyOf(SlotRequest request, Instant now, RandomRequests random) {
        List<Slot> offered = SlotFinder.find(withAdded(request)).at(now).offered();
        return offered.isEmpty()
                ? Optional.empty()
                : Optional.of(offered.get(random.random().nextInt(offered.size())));
    }

    private void book(SlotRequest request, Verdict.Offered offered) {
        Assignment assignment = Allocation.choose(withAdded(request), offered);
        SourceRef source = new SourceRef(new UUID(77, booked++));
        Slot slot = offered.slot();
        Footprint footprint = request.policy().footprint();
        for (ResourceId staff : assignment.staff()) {
            parts(slot, footprint, source).forEach(part -> add(staff, seated(part, request)));
            boolean joins = offered.joinable().contains(staff);
            if (!joins) {
                counted.computeIfAbsent(staff, key -> new ArrayList<>())
                        .add(new Counted(source, slot.start(), footprint.durationMinutes()));
            }
            seats.merge(staff + " " + slot.start(), request.seats(), Integer::sum);
        }
        TimeInterval whole = new TimeInterval(slot.start(), slot.end());
        for (ResourceId unit : assignment.units()) {
            add(unit, Busy.booked(source, whole, footprint.bufferBeforeMinutes(), footprint.bufferAfterMinutes()));
        }
    }

    /** One stretch; with processing two of the same source. */
    private static List<Busy> parts(Slot slot, Footprint footprint, SourceRef source) {
        if (footprint.processing().isEmpty()) {
            TimeInterval whole = new TimeInterval(slot.start(), slot.end());
            return List.of(Busy.booked(source, whole, footprint.bufferBeforeMinutes(), footprint.bufferAfterMinutes()));
        }
        Processing free = footprint.processing().get();
        Instant from = slot.start().plus(Duration.ofMinutes(free.fromMinute()));
        Instant to = slot.start().plus(Duration.ofMinutes(free.toMinute()));
        return List.of(
                Busy.booked(source, new TimeInterval(slot.start(), from), footprint.bufferBeforeMinutes(), 0),
                Busy.booked(source, new TimeInterval(to, slot.end()), 0, footprint.bufferAfterMinutes()));
    }

    private static Busy seated(Busy part, SlotRequest request) {
        return request.policy().capacity() > 1
                ? part.withSeats(new ClassSeats(request.policy().service(), request.seats()))
                : part;
    }

    private void add(ResourceId resource, Busy busy) {
        added.computeIfAbsent(resource, key -> new ArrayList<>()).add(busy);
    }

    private SlotRequest withAdded(SlotRequest request) {
        List<StaffMember> staff = new ArrayList<>();
        for (StaffMember member : request.staff()) {
            List<Busy> busy = new ArrayList<>(member.busy());
            busy.addAll(added.getOrDefault(member.id(), List.of()));
            List<Counted> all = new ArrayList<>(member.quota().counted());
            all.addAll(counted.getOrDefault(member.id(), List.of()));
            staff.add(member.withBusy(busy).withQuota(new Quota(member.quota().limits(), all)));
        }
        List<UnitPool> pools = new ArrayList<>();
        for (UnitPool pool : request.pools()) {
            List<Unit> units = new ArrayList<>();
            for (Unit unit : pool.units()) {
                List<Busy> busy = new ArrayList<>(unit.busy());
                busy.addAll(added.getOrDefault(unit.id(), List.of()));
                units.add(new Unit(unit.id(), busy));
            }
            pools.add(new UnitPool(pool.needed(), units));
        }
        return request.withStaff(request.mode(), staff).withPools(pools);
    }

    /** No two occupied intervals of one resource overlap, seats of one session apart. */
    private static void assertApart(List<Busy> busy) {
        for (int one = 0; one < busy.size(); one++) {
            for (int other = one + 1; other < busy.size(); other++) {
                boolean sameSession = busy.get(one).seats().isPresent()
                        && busy.get(one).interval().equals(busy.get(other).interval());
                if (!sameSession) {
                    assertThat(occupied(busy.get(one)).overlaps(occupied(busy.get(other))))
                            .as(busy.get(one) + " and " + busy.get(other))
                            .isFalse();
                }
            }
        }
    }

    /** Nor does a new one overlap what was there before. */
    private static void assertClearOf(List<Busy> fresh, List<Busy> before) {
        for (Busy one : fresh) {
            for (Busy other : before) {
                boolean sameSession = one.seats().isPresent()
                        && other.seats().isPresent()
                        && one.interval().start().equals(other.interval().start());
                if (!sameSession) {
                    assertThat(occupied(one).overlaps(occupied(other)))
                            .as(one + " and " + other)
                            .isFalse();
                }
            }
        }
    }

    private static TimeInterval occupied(Busy busy) {
        Instant start = busy.interval().start();
        Instant end = busy.interval().end();
        return start.equals(end)
                ? busy.interval()
                : new TimeInterval(
                        start.minus(Duration.ofMinutes(busy.bufferBeforeMinutes())),
                        end.plus(Duration.ofMinutes(busy.bufferAfterMinutes())));
    }
}
