package io.horarium.engine.recurrence;

import static io.horarium.engine.recurrence.Comparison.FIRST;
import static io.horarium.engine.recurrence.Comparison.ours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chapter J: random rules, read by the engine and by others that do not know it. */
class DifferentialTest {

    static Stream<RandomSeries> manySeries() {
        return LongStream.range(0, 1_000).mapToObj(RandomSeries::of);
    }

    /** J01: the slow reading tries every period, so its horizon depends on how many there are. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("manySeries")
    void readsARuleAsTheSlowWayDoes(RandomSeries series) {
        var horizon = series.start().plusDays(horizonDays(series.rule().frequency()));
        var slow = new NaiveRule(series.rule(), series.start()).first(FIRST, horizon);
        assertThat(ours(series, horizon)).isEqualTo(slow);
    }

    /** J02: lib-recur, on the rules that it reads as RFC 5545 does. */
    @Test
    void readsRulesAsLibRecurDoes() {
        assertThat(Comparison.of(new LibRecur(), 6_000)).isGreaterThan(3_000);
    }

    /** J03: a rule and its text are the same thing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("manySeries")
    void readsBackWhatItPrints(RandomSeries series) {
        assertThat(RecurrenceRule.parse(series.rule().toString())).isEqualTo(series.rule());
    }

    /** J04: to begin late gives what is left of beginning early, with and without a count. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("manySeries")
    void beginsAnywhereAsIfItHadWalkedThere(RandomSeries series) {
        for (var rule : List.of(series.rule(), series.rule().withEnd(new RuleEnd.Count(7)))) {
            var set = new RecurrenceSet.OfRule(rule, new SeriesStart.Timed(series.start(), ZoneOffset.UTC));
            var all = set.first(FIRST);
            var end = all.isEmpty() ? Instant.MAX : all.getLast().plusSeconds(1);
            assertThat(set.between(Instant.MIN, end, FIRST)).isEqualTo(all);
            for (var moment : all) {
                assertThat(set.between(moment, end, FIRST)).isEqualTo(notBefore(moment, all));
                var later = moment.plusMillis(1);
                assertThat(set.between(later, end, FIRST)).isEqualTo(notBefore(later, all));
            }
        }
    }

    /** J05: the generator reaches every frequency and every part, else the chapter would prove little. */
    @Test
    void everyPartIsTried() {
        var rules = manySeries().map(RandomSeries::rule).toList();
        assertThat(rules.stream().map(RecurrenceRule::frequency)).contains(Frequency.values());
        assertThat(rules.stream().flatMap(rule -> rule.numbers().keySet().stream()))
                .contains(ByPart.values());
        assertThat(rules).anyMatch(rule -> rule.weekdays().stream().anyMatch(RuleWeekday::isNumbered));
    }

    private static List<Instant> notBefore(Instant moment, List<Instant> all) {
        return all.stream().filter(each -> !each.isBefore(moment)).toList();
    }

    private static int horizonDays(Frequency frequency) {
        return switch (frequency) {
            case YEARLY -> 20 * 365;
            case MONTHLY, WEEKLY, DAILY -> 6 * 365;
            case HOURLY -> 600;
            case MINUTELY -> 40;
            case SECONDLY -> 2;
        };
    }
}
