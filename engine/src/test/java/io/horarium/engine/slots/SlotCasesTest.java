package io.horarium.engine.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases gathered from public suites, with the answers of a second, independent implementation. */
class SlotCasesTest {

    @TestFactory
    Stream<DynamicTest> offersWhatOthersOffer() {
        return SlotCase.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    assertThat(starts(each)).isEqualTo(each.expected());
                }));
    }

    @TestFactory
    Stream<DynamicTest> canBookWhatOthersOffer() {
        return SlotCase.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    for (Instant start : each.expected()) {
                        assertThat(SlotFinder.check(each.request(), start, each.now(), StartRule.ON_GRID))
                                .isInstanceOf(Verdict.Offered.class);
                    }
                }));
    }

    private static List<Instant> starts(SlotCase each) {
        return SlotFinder.find(each.request()).at(each.now()).offered().stream()
                .map(Slot::start)
                .toList();
    }
}
