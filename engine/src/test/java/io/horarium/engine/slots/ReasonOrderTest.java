package io.horarium.engine.slots;

import static io.horarium.engine.slots.Day.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Chapter H: every reason against every other one: the first in the order is the one that is given. */
class ReasonOrderTest {

    /** How to refuse 10:00 for each reason, on a day from nine to twelve; a class, so that it can be full. */
    private static final Map<Reason, UnaryOperator<Day>> WAYS = new EnumMap<>(Map.ofEntries(
            Map.entry(Reason.PAST, day -> day.at("10:01")),
            Map.entry(Reason.HOLIDAY, Day::holiday),
            Map.entry(Reason.TIME_OFF, day -> day.timeOff("10:05-10:10")),
            Map.entry(Reason.BLOCKED, day -> day.blocked("10:10-10:15")),
            Map.entry(Reason.BOOKED, day -> day.booked("10:15-10:20")),
            Map.entry(Reason.BUFFER, day -> day.booked("09:30-09:40 buffer 0/30")),
            Map.entry(Reason.CALENDAR_CONFLICT, day -> day.calendar("10:20-10:25")),
            Map.entry(Reason.RESOURCE_UNAVAILABLE, day -> day.room("room").roomDown("room", "10:00-10:10")),
            Map.entry(Reason.LIMIT_REACHED, day -> day.customerLimit("0 per DAY")),
            Map.entry(Reason.HELD, day -> day.held("10:25-10:30 until 11:55")),
            Map.entry(Reason.FULL, day -> day.session("10:00-10:30 seats 2"))));

    private static Day drawn() {
        return day("Tue 2026-03-31 Europe/Berlin")
                .open("09:00-12:00")
                .service("30min step 30min seats 2")
                .atDayBefore("12:00");
    }

    @TestFactory
    Stream<DynamicTest> givesEachReason() {
        return WAYS.keySet().stream()
                .map(reason -> DynamicTest.dynamicTest(
                        reason.name(),
                        () -> assertThat(reasonOf(refused(drawn(), reason))).isEqualTo(reason)));
    }

    @TestFactory
    Stream<DynamicTest> givesTheFirstOfEachPair() {
        List<Reason> reasons = List.copyOf(WAYS.keySet());
        return reasons.stream()
                .flatMap(one -> reasons.stream()
                        .filter(other -> one.ordinal() < other.ordinal())
                        // the seats of a session need no room
                        .filter(other -> one != Reason.RESOURCE_UNAVAILABLE || other != Reason.FULL)
                        .map(other -> DynamicTest.dynamicTest(one + " before " + other, () -> {
                            assertThat(reasonOf(refused(refused(drawn(), one), other)))
                                    .isEqualTo(one);
                            assertThat(reasonOf(refused(refused(drawn(), other), one)))
                                    .isEqualTo(one);
                        })));
    }

    @Test
    void givesNoticeAndHorizonBeforeWhatIsInTheCalendar() {
        Day booked = drawn().booked("10:00-10:30").at("09:30");
        assertThat(reasonOf(booked.service("30min notice 60min"))).isEqualTo(Reason.MIN_NOTICE);
        Day holiday = drawn().holiday().service("30min horizon 0");
        assertThat(reasonOf(holiday)).isEqualTo(Reason.BEYOND_HORIZON);
    }

    @Test
    void givesAnExceptionBeforeAHoliday() {
        assertThat(reasonOf(drawn().holiday().exception(""))).isEqualTo(Reason.NO_SERVICE_HOURS);
    }

    @Test
    void knowsTheReasonOfADateForEveryReasonOfAStart() {
        for (Reason reason : Reason.values()) {
            assertThat(DayReason.of(reason)).isNotNull();
        }
        assertThat(Stream.of(Reason.BOOKED, Reason.BUFFER, Reason.HELD, Reason.FULL, Reason.RESOURCE_UNAVAILABLE)
                        .map(DayReason::of))
                .containsOnly(DayReason.FULLY_BOOKED);
    }

    @TestFactory
    Stream<DynamicTest> sumsUpADayOfOneReason() {
        return Stream.of(Reason.TIME_OFF, Reason.BLOCKED, Reason.BOOKED, Reason.CALENDAR_CONFLICT, Reason.HELD)
                .map(reason -> DynamicTest.dynamicTest(
                        reason.name(),
                        () -> wholeDay(reason).offers("").isWithoutStartsBecauseOf(DayReason.of(reason))));
    }

    private static Day refused(Day day, Reason reason) {
        return Objects.requireNonNull(WAYS.get(reason)).apply(day);
    }

    private static Day wholeDay(Reason reason) {
        Day day = drawn().at("08:00");
        return switch (reason) {
            case TIME_OFF -> day.dayOff();
            case BLOCKED -> day.blocked("08:00-13:00");
            case BOOKED -> day.booked("08:00-13:00");
            case CALENDAR_CONFLICT -> day.calendar("08:00-13:00");
            default -> day.held("08:00-13:00 until 08:30");
        };
    }

    private static Reason reasonOf(Day day) {
        Verdict verdict = day.check("10:00");
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return ((Verdict.Refused) verdict).reason();
    }
}
