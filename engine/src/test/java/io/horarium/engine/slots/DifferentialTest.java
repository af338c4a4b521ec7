package io.horarium.engine.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search against a slow, independent implementation, over all zones. */
class DifferentialTest {

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("horarium.seeds", 700));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void offersAndRefusesWhatTheSlowOracleDoes(long seed) {
        RandomRequests random = new RandomRequests(seed);
        SlotRequest request = random.next();
        Instant now = random.now();
        SlowOracle oracle = new SlowOracle(request, now);
        SlotView view = SlotFinder.find(request.withoutExpiredHolds(now)).at(now);

        Map<Instant, List<ResourceId>> offered = new TreeMap<>();
        view.offered().forEach(slot -> offered.put(slot.start(), slot.staff()));
        assertThat(offered).isEqualTo(oracle.offered());

        for (StaffMember member : request.staff()) {
            Map<Instant, Reason> refused = new TreeMap<>();
            Map<Instant, Reason> expected = oracle.refused(member.id());
            view.refused(request.range(), member.id()).stream()
                    .filter(each -> each.reason() != Reason.HOLIDAY && each.reason() != Reason.NO_SERVICE_HOURS)
                    // a date that is shut has starts too, and on the clock they may be past or too far away
                    .filter(each ->
                            each.reason().ordinal() > Reason.HOLIDAY.ordinal() || expected.containsKey(each.start()))
                    .forEach(each -> refused.put(each.start(), each.reason()));
            assertThat(refused).isEqualTo(expected);
        }
    }
}
