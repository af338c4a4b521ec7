package io.horarium.engine.recurrence;

import static io.horarium.engine.recurrence.Series.series;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter G: rules that never happen, or hardly ever, come to an end all the same. */
class SilentRuleTest {

    /** G01: dates that no calendar has, and steps that never meet what they look for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;INTERVAL=999999999;BYMONTH=1;BYMONTHDAY=1",
                "FREQ=YEARLY;BYWEEKNO=10;BYMONTH=9",
                "FREQ=YEARLY;BYYEARDAY=1;BYMONTH=12",
                "FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=5MO",
                "FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=2",
                "FREQ=MONTHLY;BYDAY=6MO",
                "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=8",
                "FREQ=DAILY;INTERVAL=7;BYDAY=TU",
                "FREQ=HOURLY;INTERVAL=24;BYHOUR=10",
                "FREQ=HOURLY;INTERVAL=168;BYDAY=TU",
                "FREQ=HOURLY;INTERVAL=42;BYHOUR=3;BYDAY=MO",
                "FREQ=MINUTELY;INTERVAL=60;BYMINUTE=1",
                "FREQ=MINUTELY;INTERVAL=7;BYHOUR=0;BYMINUTE=0;BYDAY=WE",
                "FREQ=MINUTELY;BYSECOND=1;BYSETPOS=2",
                "FREQ=SECONDLY;INTERVAL=60;BYSECOND=1",
                "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1,3,5",
                "FREQ=SECONDLY;INTERVAL=86400;BYMINUTE=1",
            })
    void endsWithoutAnOccurrence(String rule) {
        series("2026-06-01 09:00 UTC").repeating(rule).givesNothing();
    }

    /** G02: a rule may be silent for centuries and still come: a leap day on a Sunday, looked for every seventh year. */
    @Test
    void findsARareOccurrence() {
        series("2026-01-01 09:00 UTC")
                .repeating("FREQ=YEARLY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=29;BYDAY=SU;COUNT=2")
                .gives("2320-02-29 09:00", "2348-02-29 09:00");
    }

    /** G03: what is asked for far away is not walked to. */
    @Test
    void beginsFarAway() {
        var everySecond =
                series("2026-06-01 09:00 UTC").repeating("FREQ=SECONDLY").set();
        var late = Instant.parse("9999-12-31T23:59:58Z");
        assertThat(everySecond.between(late, Instant.MAX, 5)).containsExactly(late, late.plusSeconds(1));
    }

    /** G04: a rule taken from itself leaves nothing, and says so in bounded time. */
    @Test
    void endsWhenTakenFromItself() {
        var everySecond =
                series("2026-06-01 09:00 UTC").repeating("FREQ=SECONDLY").set();
        assertThat(new RecurrenceSet.Difference(everySecond, everySecond).first(1))
                .isEmpty();
    }

    /** G05: a bounded question to an endless rule has a bounded answer. */
    @Test
    void answersNoMoreThanAsked() {
        var everySecond =
                series("2026-06-01 09:00 UTC").repeating("FREQ=SECONDLY").set();
        assertThat(everySecond.first(1_000)).hasSize(1_000).isSorted();
        assertThat(everySecond.first(0)).isEqualTo(List.of());
    }
}
