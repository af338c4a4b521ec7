package io.horarium.engine.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of RFC 5545 itself and of the suites of libical, ical.js and dateutil, each a test with its name. */
class GivenCasesTest {

    static List<GivenCase> cases() {
        return GivenCase.all();
    }

    static List<GivenCase> casesInUtc() {
        return cases().stream().filter(GivenCase::hasUtc).toList();
    }

    static List<GivenCase> rules() {
        return cases().stream().filter(each -> each.rule().isPresent()).toList();
    }

    @Test
    void noCaseIsLost() {
        assertThat(cases()).hasSize(215);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesTheExpectedWallClock(GivenCase given) {
        assertThat(given.printedLocal()).isEqualTo(given.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesInUtc")
    void givesTheExpectedMoments(GivenCase given) {
        assertThat(given.printedUtc()).isEqualTo(given.expectedUtc());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void readsBackWhatItPrints(GivenCase given) {
        var rule = given.rule().orElseThrow();
        assertThat(RecurrenceRule.parse(rule.toString())).isEqualTo(rule);
    }
}
