package io.horarium.engine.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.cases.SlotCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Cases gathered from public suites, with the answers of a second, independent implementation. */
class SlotCasesTest {

    @TestFactory
    Stream<DynamicTest> offersWhatOthersOffer() {
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    assertThat(starts(each)).isEqualTo(each.expected());
                }));
    }

    @TestFactory
    Stream<DynamicTest> canBookWhatOthersOffer() {
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    for (Instant start : each.expected()) {
                        assertThat(SlotFinder.check(each.request(), start, each.now(), StartRule.ON_GRID))
                                .isInstanceOf(Verdict.Offered.class);
                    }
                }));
    }

    private static List<SlotCase> cases() {
        try (InputStream file = SlotCasesTest.class.getResourceAsStream("/slots.json")) {
            return JsonMapper.shared()
                    .readTree(file)
                    .get("cases")
                    .valueStream()
                    .map(SlotCase::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("slots.json", unreadable);
        }
    }

    private static List<Instant> starts(SlotCase each) {
        return SlotFinder.find(each.request()).at(each.now()).offered().stream()
                .map(Slot::start)
                .toList();
    }
}
