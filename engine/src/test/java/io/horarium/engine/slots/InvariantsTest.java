package io.horarium.engine.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.time.TimeInterval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every search, tried on random ones. */
class InvariantsTest {

    static LongStream seeds() {
        return LongStream.range(10_000, 10_600);
    }

    /** 1: the answer does not depend on how the range is cut. */
    @ParameterizedTest
    @MethodSource("seeds")
    void answersTheSameHoweverTheRangeIsCut(long seed) {
        RandomRequests random = new RandomRequests(seed);
        SlotRequest request = random.next();
        Instant now = random.now();
        TimeInterval range = request.range();
        int minutes = (int) range.length().toMinutes();
        Instant cut = range.start().plus(Duration.ofMinutes(random.random().nextInt(minutes)));
        List<Slot> parts = new ArrayList<>(offered(request.withRange(new TimeInterval(range.start(), cut)), now));
        parts.addAll(offered(request.withRange(new TimeInterval(cut, range.end())), now));
        assertThat(parts).isEqualTo(offered(request, now));
    }

    /** 2: nor on the order in which busy stretches come. */
    @ParameterizedTest
    @MethodSource("seeds")
    void answersTheSameInWhateverOrderBusyTimeComes(long seed) {
        RandomRequests random = new RandomRequests(seed);
        SlotRequest request = random.next();
        Instant now = random.now();
        List<StaffMember> shuffled = new ArrayList<>();
        for (StaffMember member : request.staff()) {
            List<Busy> busy = new ArrayList<>(member.busy());
            Collections.shuffle(busy, random.random());
            shuffled.add(member.withBusy(busy));
        }
        assertThat(offered(request.withStaff(request.mode(), shuffled), now)).isEqualTo(offered(request, now));
    }

    /** 2: nor on the zone of the viewer, who only groups. */
    @ParameterizedTest
    @MethodSource("seeds")
    void countsEveryStartOnceInWhateverZone(long seed) {
        RandomRequests random = new RandomRequests(seed);
        SlotRequest request = random.next();
        Instant now = random.now();
        SlotView view = SlotFinder.find(request.withoutExpiredHolds(now)).at(now);
        var zone = random.anyZone();
        LocalDate first = request.range().start().atZone(zone).toLocalDate();
        LocalDate last = request.range().end().atZone(zone).toLocalDate();
        int sum = view.days(zone, first, last).stream()
                .mapToInt(DaySummary::offered)
                .sum();
        assertThat(sum).isEqualTo(view.offered().size());
    }

    /** 3: on the grid of the window, more busy time never adds a start. */
    @ParameterizedTest
    @MethodSource("seeds")
    void neverAddsAStartWithMoreBusyTime(long seed) {
        RandomRequests random = new RandomRequests(seed);
        SlotRequest any = random.next();
        SlotRequest request =
                any.withPolicy(any.policy().withGrid(StartGrid.WINDOW, 15).withAvoidGaps(false));
        Instant now = random.now();
        List<StaffMember> busier = new ArrayList<>();
        for (StaffMember member : request.staff()) {
            List<Busy> busy = new ArrayList<>(member.busy());
            busy.add(random.anyBusy());
            busier.add(member.withBusy(busy));
        }
        Set<Instant> before = new HashSet<>(starts(offered(request, now)));
        assertThat(before).containsAll(starts(offered(request.withStaff(request.mode(), busier), now)));
    }

    /** 4: what is offered can be booked, by the same staff; what is not offered cannot. */
    @ParameterizedTest
    @MethodSource("seeds")
    void booksWhatIsOfferedAndNothingElse(long seed) {
        RandomRequests random = new RandomRequests(seed);
        SlotRequest request = random.next();
        Instant now = random.now();
        SlotView view = SlotFinder.find(request.withoutExpiredHolds(now)).at(now);
        for (Slot slot : sample(view.offered(), random)) {
            assertThat(SlotFinder.check(request, slot.start(), now, StartRule.ON_GRID))
                    .isInstanceOfSatisfying(
                            Verdict.Offered.class,
                            offered -> assertThat(offered.slot()).isEqualTo(slot));
        }
        for (RefusedStart refused : sample(view.refused(request.range()), random)) {
            assertThat(SlotFinder.check(request, refused.start(), now, StartRule.ON_GRID))
                    .isEqualTo(new Verdict.Refused(refused.reason(), refused.source()));
        }
    }

    /** 4, for minutes beside the grid too. */
    @ParameterizedTest
    @MethodSource("seeds")
    void refusesToBookWhatIsNotOffered(long seed) {
        RandomRequests random = new RandomRequests(seed);
        SlotRequest request = random.next();
        Instant now = random.now();
        Set<Instant> offered = new HashSet<>(starts(offered(request, now)));
        int minutes = (int) request.range().length().toMinutes();
        for (int count = 0; count < 10; count++) {
            Instant start = request.range()
                    .start()
                    .plus(Duration.ofMinutes(random.random().nextInt(minutes)));
            Verdict verdict = SlotFinder.check(request, start, now, StartRule.ON_GRID);
            assertThat(verdict instanceof Verdict.Offered).isEqualTo(offered.contains(start));
        }
    }

    /** The front desk's minutes are those of the grid and more. */
    @ParameterizedTest
    @MethodSource("seeds")
    void letsTheFrontDeskBookWhateverIsOffered(long seed) {
        RandomRequests random = new RandomRequests(seed);
        SlotRequest request = random.next();
        Instant now = random.now();
        for (Slot slot : sample(offered(request, now), random)) {
            assertThat(SlotFinder.check(request, slot.start(), now, StartRule.ANY_MINUTE))
                    .isInstanceOf(Verdict.Offered.class);
        }
    }

    private static <T> List<T> sample(List<T> all, RandomRequests random) {
        List<T> some = new ArrayList<>(all);
        Collections.shuffle(some, random.random());
        return some.subList(0, Math.min(5, some.size()));
    }

    private static List<Slot> offered(SlotRequest request, Instant now) {
        return SlotFinder.find(request.withoutExpiredHolds(now)).at(now).offered();
    }

    private static List<Instant> starts(List<Slot> slots) {
        return slots.stream().map(Slot::start).toList();
    }
}
