package io.horarium.engine.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.horarium.engine.time.TimeInterval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a search is given refuses nonsense, and the message names the field. */
class ValuesTest {

    private static final Instant TEN = Instant.parse("2026-03-31T10:00:00Z");
    private static final TimeInterval HOUR = new TimeInterval(TEN, TEN.plusSeconds(3600));
    private static final SourceRef SOURCE = new SourceRef(new UUID(0, 1));
    private static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final SlotPolicy POLICY = SlotPolicy.of(new ServiceRef(new UUID(0, 2)), Footprint.ofMinutes(30));

    @TestFactory
    Stream<DynamicTest> refuses() {
        Footprint hour = Footprint.ofMinutes(60);
        return Stream.of(
                refusal("durationMinutes", () -> Footprint.ofMinutes(0)),
                refusal("durationMinutes", () -> Footprint.ofMinutes(366 * 1440 + 1)),
                refusal("bufferBeforeMinutes", () -> hour.withBuffers(-1, 0)),
                refusal("bufferAfterMinutes", () -> hour.withBuffers(0, -1)),
                refusal("processing", () -> hour.withProcessing(new Processing(10, 60))),
                refusal("fromMinute", () -> new Processing(0, 10)),
                refusal("toMinute", () -> new Processing(10, 10)),
                refusal("stepMinutes", () -> POLICY.withGrid(StartGrid.WINDOW, 0)),
                refusal("stepMinutes", () -> POLICY.withGrid(StartGrid.WINDOW, 1441)),
                refusal("noticeMinutes", () -> POLICY.withLead(-1, OptionalInt.empty())),
                refusal("horizonDays", () -> POLICY.withLead(0, OptionalInt.of(-1))),
                refusal("capacity", () -> POLICY.withCapacity(0)),
                refusal("capacity", () -> POLICY.withCapacity(40_000)),
                refusal("bufferBeforeMinutes", () -> Busy.booked(SOURCE, HOUR, -1, 0)),
                refusal("bufferAfterMinutes", () -> Busy.booked(SOURCE, HOUR, 0, -1)),
                refusal("expiresAt", () -> busy(BusyKind.HELD, Optional.empty())),
                refusal("expiresAt", () -> busy(BusyKind.BOOKED, Optional.of(TEN))),
                refusal("taken", () -> new ClassSeats(POLICY.service(), -1)),
                refusal("capacity", () -> new ClassSeats(POLICY.service(), 0, OptionalInt.of(0))),
                refusal("last", () -> new DaysOff(SOURCE, DATE, DATE.minusDays(1))),
                refusal("last", () -> new Travel(DATE, DATE.minusDays(1), BERLIN)),
                refusal("most", () -> new Limit(LimitPeriod.DAY, -1)),
                refusal("minutes", () -> new Counted(SOURCE, TEN, -1)),
                refusal("needed", () -> new UnitPool(0, List.of())),
                refusal("reason", () -> new DaySummary(DATE, 0, Optional.empty(), Optional.empty())),
                refusal("reason", () -> new DaySummary(DATE, 1, Optional.of(DayReason.PAST), Optional.empty())));
    }

    private static Busy busy(BusyKind kind, Optional<Instant> expiresAt) {
        return new Busy(SOURCE, kind, HOUR, 0, 0, expiresAt, Optional.empty());
    }

    private static DynamicTest refusal(String field, ThrowingCallable nonsense) {
        return DynamicTest.dynamicTest(
                field,
                () -> assertThatIllegalArgumentException().isThrownBy(nonsense).withMessageStartingWith(field));
    }

    @Test
    void givesAServiceTheDefaultsOfANewBusiness() {
        assertThat(POLICY.stepMinutes()).isEqualTo(30);
        assertThat(POLICY.noticeMinutes()).isEqualTo(60);
        assertThat(POLICY.horizonDays()).hasValue(60);
        assertThat(POLICY.capacity()).isEqualTo(1);
        assertThat(POLICY.grid()).isEqualTo(StartGrid.WINDOW);
        assertThat(SlotPolicy.defaultStepMinutes(20)).isEqualTo(20);
        assertThat(SlotPolicy.defaultStepMinutes(90)).isEqualTo(30);
    }

    @Test
    void readsRulesInTheZoneOfTheFirstTravelThatCoversTheDate() {
        ZoneId dubai = ZoneId.of("Asia/Dubai");
        OpenHours hours = OpenHours.weekly(BERLIN, Map.of())
                .withTravel(List.of(
                        new Travel(DATE, DATE.plusDays(1), dubai),
                        new Travel(DATE, DATE.plusDays(2), ZoneId.of("Asia/Tokyo"))));
        assertThat(hours.zoneOn(DATE.minusDays(1))).isEqualTo(BERLIN);
        assertThat(hours.zoneOn(DATE.plusDays(1))).isEqualTo(dubai);
        assertThat(hours.zoneOn(DATE.plusDays(2))).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void knowsAHolidayFromAnException() {
        OpenHours hours = OpenHours.weekly(BERLIN, Map.of(DATE.getDayOfWeek(), DayHours.CLOSED))
                .withHolidays(Set.of(DATE, DATE.plusDays(1)))
                .withExceptions(Map.of(DATE, DayHours.CLOSED));
        assertThat(hours.isHoliday(DATE)).isFalse();
        assertThat(hours.isHoliday(DATE.plusDays(1))).isTrue();
        assertThat(hours.isHoliday(DATE.plusDays(2))).isFalse();
        assertThat(hours.on(DATE).isClosed()).isTrue();
    }

    @Test
    void comparesWeeksFromTheFirstDayOfTheBusiness() {
        Instant sunday = Instant.parse("2026-03-29T12:00:00Z");
        Instant monday = Instant.parse("2026-03-30T12:00:00Z");
        assertThat(BusinessDays.in(BERLIN).isSameWeek(sunday, monday)).isFalse();
        assertThat(new BusinessDays(BERLIN, DayOfWeek.SUNDAY).isSameWeek(sunday, monday))
                .isTrue();
        for (DayOfWeek first : DayOfWeek.values()) {
            BusinessDays days = new BusinessDays(BERLIN, first);
            int day = (int) DATE.toEpochDay();
            while (LocalDate.ofEpochDay(day).getDayOfWeek() != first) {
                day++;
            }
            assertThat(days.period(day, LimitPeriod.WEEK)).isEqualTo(days.period(day + 6, LimitPeriod.WEEK));
            assertThat(days.period(day - 1, LimitPeriod.WEEK)).isNotEqualTo(days.period(day, LimitPeriod.WEEK));
        }
    }

    @Test
    void reachesAsFarAsAnAppointmentAndItsBuffers() {
        SlotPolicy policy = POLICY.withGrid(StartGrid.ADAPTIVE, 15);
        TimeInterval reach = Reach.busy(HOUR, BusinessDays.in(BERLIN), policy);
        assertThat(reach.start()).isBefore(HOUR.start());
        assertThat(reach.end()).isAfter(HOUR.end().plusSeconds(30 * 60));
    }

    @Test
    void reachesOverWholeDaysWhereGapsAreAvoided() {
        TimeInterval reach = Reach.busy(HOUR, BusinessDays.in(BERLIN), POLICY.withAvoidGaps(true));
        assertThat(reach.start()).isBefore(Instant.parse("2026-03-30T00:00:00Z"));
        assertThat(reach.end()).isAfter(Instant.parse("2026-04-01T21:59:00Z"));
    }

    @Test
    void countsOverTheWholeWeekAndMonth() {
        TimeInterval reach = Reach.counted(HOUR, BusinessDays.in(BERLIN));
        assertThat(reach.start()).isEqualTo(Instant.parse("2026-02-28T23:00:00Z"));
        assertThat(reach.end()).isEqualTo(Instant.parse("2026-04-30T22:00:00Z"));
    }
}
