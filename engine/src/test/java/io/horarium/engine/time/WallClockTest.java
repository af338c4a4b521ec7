package io.horarium.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The wall clock against java.time, in every zone and around every change from 2025 to 2032. */
class WallClockTest {

    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2033-01-01T00:00:00Z");

    static Stream<ZoneId> zones() {
        return IanaZones.all().stream();
    }

    @ParameterizedTest
    @MethodSource("zones")
    void agreesWithJavaTimeAroundEveryChange(ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(FIRST);
        while (change != null && change.getInstant().isBefore(LAST)) {
            LocalDate date = change.getDateTimeBefore().toLocalDate();
            WallClock clock = WallClock.of(zone, date.toEpochDay() - 1, date.toEpochDay() + 1);
            for (int day = -1; day <= 1; day++) {
                compare(zone, clock, date.plusDays(day), 7);
            }
            change = zone.getRules().nextTransition(change.getInstant());
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void agreesWithJavaTimeOnOrdinaryDates(ZoneId zone) {
        WallClock clock = WallClock.of(
                zone,
                LocalDate.of(2026, 1, 1).toEpochDay(),
                LocalDate.of(2026, 12, 31).toEpochDay());
        for (int month = 1; month <= 12; month++) {
            compare(zone, clock, LocalDate.of(2026, month, 11), 97);
        }
    }

    @ParameterizedTest
    @MethodSource("zones")
    void readsTheClockLikeJavaTime(ZoneId zone) {
        LocalDate date = LocalDate.of(2026, 3, 1);
        WallClock clock = WallClock.of(zone, date.toEpochDay(), date.toEpochDay() + 60);
        int minute = EpochMinute.ceil(date.atStartOfDay(zone).toInstant());
        for (int step = 0; step < 60 * 24; step++, minute += 59) {
            LocalDateTime shown = LocalDateTime.ofInstant(EpochMinute.toInstant(minute), zone);
            assertThat(clock.dayAt(minute)).isEqualTo((int) shown.toLocalDate().toEpochDay());
            assertThat(clock.minuteOfDayAt(minute)).isEqualTo(shown.getHour() * 60 + shown.getMinute());
        }
    }

    @Test
    void takesTheMomentOfTheChangeForTimesThatAreSkipped() {
        int day = (int) LocalDate.of(2025, 3, 9).toEpochDay();
        WallClock clock = WallClock.of(ZoneId.of("America/Los_Angeles"), day, day);
        int change = EpochMinute.floor(Instant.parse("2025-03-09T10:00:00Z"));
        assertThat(clock.startAt(day, 150)).isEqualTo(change);
        assertThat(clock.endAt(day, 150)).isEqualTo(change);
        assertThat(clock.isSteady(change - 10, change + 10)).isFalse();
        assertThat(clock.isSteady(change, change + 10)).isTrue();
    }

    @Test
    void takesTheFirstStartAndTheSecondEndOfTimesThatComeTwice() {
        int day = (int) LocalDate.of(2025, 10, 26).toEpochDay();
        WallClock clock = WallClock.of(ZoneId.of("Europe/Berlin"), day, day);
        assertThat(clock.startAt(day, 150)).isEqualTo(EpochMinute.floor(Instant.parse("2025-10-26T00:30:00Z")));
        assertThat(clock.endAt(day, 150)).isEqualTo(EpochMinute.floor(Instant.parse("2025-10-26T01:30:00Z")));
    }

    @Test
    void endsADateWithTheFirstMomentOfTheNext() {
        // clocks go back from 00:00 to 23:00, so the 5th ends an hour after midnight was first reached
        int day = (int) LocalDate.of(2025, 4, 5).toEpochDay();
        WallClock clock = WallClock.of(ZoneId.of("America/Santiago"), day, day);
        assertThat(clock.endAt(day, 1440)).isEqualTo(clock.dayStart(day + 1));
        assertThat(clock.dayStart(day + 1)).isEqualTo(EpochMinute.floor(Instant.parse("2025-04-06T04:00:00Z")));
    }

    private static void compare(ZoneId zone, WallClock clock, LocalDate date, int everyMinutes) {
        int day = (int) date.toEpochDay();
        for (int minute = 0; minute < 1440; minute += everyMinutes) {
            LocalDateTime time = date.atStartOfDay().plusMinutes(minute);
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
            Instant first = offsets.isEmpty()
                    ? zone.getRules().getTransition(time).getInstant()
                    : time.toInstant(offsets.getFirst());
            Instant second = offsets.isEmpty() ? first : time.toInstant(offsets.getLast());
            assertThat(clock.startAt(day, minute)).isEqualTo(EpochMinute.floor(first));
            if (minute > 0) {
                assertThat(clock.endAt(day, minute)).isEqualTo(EpochMinute.floor(second));
            }
        }
        assertThat(clock.dayStart(day))
                .isEqualTo(EpochMinute.floor(date.atStartOfDay(zone).toInstant()));
    }
}
