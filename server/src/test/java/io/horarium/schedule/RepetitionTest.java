package io.horarium.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.engine.recurrence.RecurrenceRule;
import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.TimeInterval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Blocks that return, laid out in zones whose clocks change. */
class RepetitionTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void blockIsOnceOnTheDayWhoseHourComesTwiceAndTakesTheFirst() {
        Repetition night = repetition("FREQ=DAILY", "2026-10-24T02:30", 30);

        assertThat(starts(night, "2026-10-24T00:00:00Z", "2026-10-27T00:00:00Z"))
                .containsExactly("2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
    }

    @Test
    void blockLastsAsLongInElapsedTimeAcrossAChangeOfTheClock() {
        Repetition night = repetition("FREQ=DAILY", "2026-10-23T22:00", 600);

        assertThat(night.within(window("2026-10-24T20:00:00Z", "2026-10-25T12:00:00Z"), BERLIN, List.of())
                        .values())
                .containsExactly(window("2026-10-24T20:00:00Z", "2026-10-25T06:00:00Z"));
    }

    @Test
    void timeThatTheClockSkipsIsNoOccurrence() {
        Repetition night = repetition("FREQ=DAILY", "2027-03-27T02:30", 30);

        assertThat(starts(night, "2027-03-27T00:00:00Z", "2027-03-30T00:00:00Z"))
                .containsExactly("2027-03-27T01:30:00Z", "2027-03-29T00:30:00Z");
    }

    @Test
    void occurrenceThatReachesIntoTheWindowCounts() {
        Repetition weekly = repetition("FREQ=WEEKLY", "2026-11-23T09:00", 120);

        assertThat(starts(weekly, "2026-11-30T09:59:00Z", "2026-11-30T12:00:00Z"))
                .containsExactly("2026-11-30T08:00:00Z");
        assertThat(starts(weekly, "2026-11-30T10:00:00Z", "2026-11-30T12:00:00Z"))
                .isEmpty();
    }

    @Test
    void travellerHasItOnTheClockOfThePlace() {
        Repetition weekly = repetition("FREQ=WEEKLY", "2026-11-23T09:00", 60);
        Travel stay = new Travel(LocalDate.parse("2026-11-30"), LocalDate.parse("2026-11-30"), ZoneId.of("Asia/Tokyo"));

        assertThat(weekly.within(window("2026-11-29T00:00:00Z", "2026-11-30T01:00:00Z"), BERLIN, List.of(stay))
                        .values())
                .containsExactly(window("2026-11-30T00:00:00Z", "2026-11-30T01:00:00Z"));
    }

    @Test
    void excludedDatesAreLeftOut() {
        Repetition daily = new Repetition(
                RecurrenceRule.parse("FREQ=DAILY;COUNT=3"),
                LocalDateTime.parse("2026-11-23T09:00"),
                Duration.ofHours(1),
                Set.of(LocalDate.parse("2026-11-24")));

        assertThat(starts(daily, "2026-11-01T00:00:00Z", "2027-01-01T00:00:00Z"))
                .containsExactly("2026-11-23T08:00:00Z", "2026-11-25T08:00:00Z");
    }

    @Test
    void endIsThatOfTheLastOccurrence() {
        assertThat(repetition("FREQ=DAILY;COUNT=3", "2026-11-23T09:00", 60).end(BERLIN))
                .isEqualTo(Instant.parse("2026-11-25T09:00:00Z"));
        assertThat(repetition("FREQ=DAILY", "2026-11-23T09:00", 60).end(BERLIN)).isNull();
    }

    @Test
    void startHasToBeAnOccurrence() {
        assertThat(repetition("FREQ=WEEKLY;BYDAY=MO", "2026-11-23T09:00", 60).startsWithItself(BERLIN))
                .isTrue();
        assertThat(repetition("FREQ=WEEKLY;BYDAY=TU", "2026-11-23T09:00", 60).startsWithItself(BERLIN))
                .isFalse();
    }

    @Test
    void timesOfDayAreRefused() {
        assertThatThrownBy(() -> repetition("FREQ=DAILY;BYHOUR=9,15", "2026-11-23T09:00", 60))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule");
        assertThat(Repetition.fault("FREQ=MINUTELY")).isPresent();
        assertThat(Repetition.fault("FREQ=SOMETIMES")).isPresent();
        assertThat(Repetition.fault("FREQ=MONTHLY;BYDAY=-1FR")).isEmpty();
    }

    private static Repetition repetition(String rule, String start, int minutes) {
        return new Repetition(
                RecurrenceRule.parse(rule), LocalDateTime.parse(start), Duration.ofMinutes(minutes), Set.of());
    }

    private static List<String> starts(Repetition repetition, String from, String to) {
        return repetition.within(window(from, to), BERLIN, List.of()).values().stream()
                .map(each -> each.start().toString())
                .toList();
    }

    private static TimeInterval window(String from, String to) {
        return new TimeInterval(Instant.parse(from), Instant.parse(to));
    }
}
