package io.horarium.engine.recurrence;

import static io.horarium.engine.recurrence.Series.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter F: rules and dates put together, and one taken from the other. */
class RecurrenceSetTest {

    private static final SeriesStart MONDAY =
            new SeriesStart.Timed(LocalDateTime.of(2026, 6, 1, 9, 0), ZoneId.of("Europe/Berlin"));

    private final Series daily = series("2026-06-01 09:00 Europe/Berlin").repeating("FREQ=DAILY;COUNT=4");

    /** F01: an added date takes its place in the order. */
    @Test
    void mergesInOrder() {
        daily.and("2026-06-02 14:00", "2026-05-30 09:00")
                .gives(
                        "2026-05-30 09:00",
                        "2026-06-01 09:00",
                        "2026-06-02 09:00",
                        "2026-06-02 14:00",
                        "2026-06-03 09:00",
                        "2026-06-04 09:00");
    }

    /** F02: what is there twice comes once. */
    @Test
    void mergesWithoutRepetition() {
        daily.and("2026-06-02 09:00")
                .gives("2026-06-01 09:00", "2026-06-02 09:00", "2026-06-03 09:00", "2026-06-04 09:00");
    }

    /** F03: an excluded date goes, and still counts for COUNT. */
    @Test
    void excludesADate() {
        daily.except("2026-06-02 09:00").gives("2026-06-01 09:00", "2026-06-03 09:00", "2026-06-04 09:00");
    }

    /** F04: excluding another time of that date changes nothing. */
    @Test
    void excludesMomentsAndNotDates() {
        daily.except("2026-06-02 10:00")
                .gives("2026-06-01 09:00", "2026-06-02 09:00", "2026-06-03 09:00", "2026-06-04 09:00");
    }

    /** F05: exclusion wins over addition, whichever is named first. */
    @Test
    void letsExclusionWin() {
        var moment = Instant.parse("2026-06-10T07:00:00Z");
        assertThat(RecurrenceSet.of(MONDAY, List.of(), List.of(moment), List.of(moment)))
                .containsExactly(MONDAY.instant());
    }

    /** F06: without a rule the start itself happens; with one, the rule decides. */
    @Test
    void happensOnceWithoutARule() {
        assertThat(RecurrenceSet.of(MONDAY, List.of(), List.of(), List.of())).containsExactly(MONDAY.instant());
        var tuesdays = RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=TU;COUNT=1");
        assertThat(RecurrenceSet.of(MONDAY, List.of(tuesdays), List.of(), List.of()))
                .containsExactly(Instant.parse("2026-06-02T07:00:00Z"));
    }

    /** F07: two rules of one series are their union. */
    @Test
    void mergesTwoRules() {
        var rules = List.of(
                RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=MO;COUNT=2"),
                RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=MO,TU;COUNT=2"));
        assertThat(RecurrenceSet.of(MONDAY, rules, List.of(), List.of()))
                .containsExactly(
                        Instant.parse("2026-06-01T07:00:00Z"),
                        Instant.parse("2026-06-02T07:00:00Z"),
                        Instant.parse("2026-06-08T07:00:00Z"));
    }

    /** F08: the algebra nests: workdays, without those of a fortnightly holiday rule, plus one. */
    @Test
    void nests() {
        var workdays = new RecurrenceSet.OfRule(RecurrenceRule.parse("FREQ=DAILY;BYDAY=MO,TU,WE;COUNT=6"), MONDAY);
        var free = new RecurrenceSet.OfRule(RecurrenceRule.parse("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,WE"), MONDAY);
        var extra = RecurrenceSet.OfDates.of(Instant.parse("2026-06-02T07:00:00Z"));
        assertThat(new RecurrenceSet.Merged(List.of(new RecurrenceSet.Difference(workdays, free), extra)))
                .containsExactly(
                        Instant.parse("2026-06-01T07:00:00Z"),
                        Instant.parse("2026-06-02T07:00:00Z"),
                        Instant.parse("2026-06-08T07:00:00Z"),
                        Instant.parse("2026-06-09T07:00:00Z"),
                        Instant.parse("2026-06-10T07:00:00Z"));
    }

    /** F09: a window has its beginning and not its end. */
    @Test
    void answersAHalfOpenWindow() {
        var from = Instant.parse("2026-06-02T07:00:00Z");
        assertThat(daily.set().between(from, Instant.parse("2026-06-04T07:00:00Z"), 10))
                .containsExactly(from, Instant.parse("2026-06-03T07:00:00Z"));
        assertThat(daily.set().between(from.plusNanos(1), Instant.MAX, 1))
                .containsExactly(Instant.parse("2026-06-03T07:00:00Z"));
    }

    /** F10: nothing merged is nothing, and everything excluded is nothing. */
    @Test
    void canBeEmpty() {
        assertThat(new RecurrenceSet.Merged(List.of())).isEmpty();
        assertThat(RecurrenceSet.OfDates.of()).isEmpty();
        daily.except("2026-06-01 09:00", "2026-06-02 09:00", "2026-06-03 09:00", "2026-06-04 09:00")
                .givesNothing();
    }

    /** F11: every iterator says when it is over. */
    @Test
    void endsWithAnExceptionWhenAskedTooFar() {
        var sets = List.of(
                new RecurrenceSet.OfRule(RecurrenceRule.parse("FREQ=DAILY;UNTIL=20200101"), MONDAY),
                RecurrenceSet.OfDates.of(),
                new RecurrenceSet.Merged(List.of()),
                new RecurrenceSet.Difference(RecurrenceSet.OfDates.of(), RecurrenceSet.OfDates.of()));
        for (var set : sets) {
            var occurrences = set.iterator();
            assertThat(occurrences.hasNext()).isFalse();
            assertThatThrownBy(occurrences::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    /** F12: dates come sorted whatever order they are given in. */
    @Test
    void sortsDates() {
        var late = Instant.parse("2026-06-02T07:00:00Z");
        var early = Instant.parse("2026-06-01T07:00:00Z");
        assertThat(RecurrenceSet.OfDates.of(late, early, late)).containsExactly(early, late);
    }

    /** F13: union and difference are those of sets, on random sets. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void agreesWithSetsOfMoments(long seed) {
        var random = new Random(seed);
        var some = moments(random);
        var others = moments(random);
        var union = new TreeSet<>(some);
        union.addAll(others);
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        var someSet = new RecurrenceSet.OfDates(some);
        var otherSet = new RecurrenceSet.OfDates(others);
        assertThat(new RecurrenceSet.Merged(List.of(someSet, otherSet))).containsExactlyElementsOf(union);
        assertThat(new RecurrenceSet.Difference(someSet, otherSet)).containsExactlyElementsOf(rest);
        var middle = Instant.ofEpochSecond(20);
        assertThat(new RecurrenceSet.Difference(someSet, otherSet).between(middle, Instant.MAX, 100))
                .containsExactlyElementsOf(rest.tailSet(middle));
    }

    private static List<Instant> moments(Random random) {
        var found = new ArrayList<Instant>();
        for (var i = random.nextInt(30); i > 0; i--) {
            found.add(Instant.ofEpochSecond(random.nextInt(40)));
        }
        return found;
    }
}
