package io.horarium.engine.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals, windows and minutes refuse nonsense and keep their edges. */
class TimeValuesTest {

    private static final Instant TEN = Instant.parse("2026-03-31T10:00:00Z");

    private static TimeInterval minutes(int from, int to) {
        return new TimeInterval(TEN.plusSeconds(60L * from), TEN.plusSeconds(60L * to));
    }

    @Test
    void refusesAnIntervalThatEndsBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> minutes(10, 9)).withMessageStartingWith("end ");
    }

    @ParameterizedTest
    @CsvSource({"0,10, 10,20, false", "0,10, 9,20, true", "0,10, 3,4, true", "5,5, 0,10, false", "0,10, 10,10, false"})
    void overlapsWhatSharesAMoment(int from, int to, int otherFrom, int otherTo, boolean expected) {
        assertThat(minutes(from, to).overlaps(minutes(otherFrom, otherTo))).isEqualTo(expected);
        assertThat(minutes(otherFrom, otherTo).overlaps(minutes(from, to))).isEqualTo(expected);
    }

    @Test
    void containsItsStartAndNotItsEnd() {
        TimeInterval interval = TimeInterval.startingAt(TEN, Duration.ofMinutes(30));
        assertThat(interval.contains(TEN)).isTrue();
        assertThat(interval.contains(TEN.plusSeconds(30 * 60))).isFalse();
        assertThat(interval.length()).isEqualTo(Duration.ofMinutes(30));
        assertThat(interval.isEmpty()).isFalse();
    }

    @Test
    void readsWindowsUpToMidnight() {
        assertThat(LocalWindow.of("09:00", "24:00")).isEqualTo(new LocalWindow(540, 1440));
        assertThat(LocalWindow.of("09:00", "24:00").crossesMidnight()).isFalse();
    }

    @Test
    void readsWindowsOverMidnightOnlyWhenTheySaySo() {
        assertThat(LocalWindow.overnight("22:00", "06:00")).isEqualTo(new LocalWindow(1320, 1800));
        assertThat(LocalWindow.overnight("22:00", "06:00").crossesMidnight()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalWindow.of("22:00", "06:00"))
                .withMessageStartingWith("end 06:00 is not after start 22:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalWindow.overnight("06:00", "22:00"))
                .withMessageStartingWith("end 22:00");
    }

    @ParameterizedTest
    @CsvSource({"9:00,10:00,start", "09:00,25:00,end", "09:00:30,10:00,start", "09:00,09:00,end", "24:00,24:00,end"})
    void refusesWindowsThatCannotBeRead(String start, String end, String field) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalWindow.of(start, end))
                .withMessageStartingWith(field);
    }

    @ParameterizedTest
    @CsvSource({"-1,10,startMinute", "1440,1450,startMinute", "10,10,endMinute", "10,2881,endMinute"})
    void refusesWindowsOutsideOfTheirDate(int start, int end, String field) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalWindow(start, end))
                .withMessageStartingWith(field);
    }

    @Test
    void countsMinutesDownAndUp() {
        Instant late = Instant.parse("2026-03-31T10:00:00.000000001Z");
        assertThat(EpochMinute.floor(late)).isEqualTo(EpochMinute.floor(TEN));
        assertThat(EpochMinute.ceil(late)).isEqualTo(EpochMinute.floor(TEN) + 1);
        assertThat(EpochMinute.ceil(TEN)).isEqualTo(EpochMinute.floor(TEN));
        assertThat(EpochMinute.toInstant(EpochMinute.floor(TEN))).isEqualTo(TEN);
        Instant before = Instant.parse("1969-12-31T23:59:30Z");
        assertThat(EpochMinute.floor(before)).isEqualTo(-1);
        assertThat(EpochMinute.ceil(before)).isZero();
    }

    @Test
    void drawsInMomentsThatLieTooFarAway() {
        assertThat(EpochMinute.floor(Instant.MIN)).isEqualTo(EpochMinute.EARLIEST);
        assertThat(EpochMinute.ceil(Instant.MAX)).isEqualTo(EpochMinute.LATEST);
    }
}
