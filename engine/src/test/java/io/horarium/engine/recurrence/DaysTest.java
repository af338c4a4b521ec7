package io.horarium.engine.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter N: days as bits, and the periods made of them. */
class DaysTest {

    /** N01: every weekday of every kind of month, numbered and not. */
    @ParameterizedTest
    @EnumSource
    void findsWeekdaysOfMonths(DayOfWeek day) {
        for (var month = YearMonth.of(2024, 1); month.getYear() < 2030; month = month.plusMonths(1)) {
            var first = month.atDay(1);
            assertThat(daysOf(RuleWeekday.every(day), first))
                    .isEqualTo(first.datesUntil(first.plusMonths(1))
                            .filter(date -> date.getDayOfWeek() == day)
                            .map(LocalDate::getDayOfMonth)
                            .toList());
            for (var ordinal : List.of(1, 2, 3, 4, 5, -1, -2, -3, -4, -5)) {
                var nth = first.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
                assertThat(daysOf(RuleWeekday.nth(ordinal, day), first))
                        .isEqualTo(YearMonth.from(nth).equals(month) ? List.of(nth.getDayOfMonth()) : List.of());
            }
        }
    }

    /** N02: days from the end of the month; days that it does not have are left out. */
    @ParameterizedTest
    @ValueSource(ints = {28, 29, 30, 31})
    void findsDaysOfMonths(int length) {
        assertThat(bits(MonthBits.ofDays(List.of(1, -1, 31, -31), length)))
                .isEqualTo(length == 31 ? List.of(1, 31) : List.of(1, length));
        assertThat(bits(MonthBits.all(length))).hasSize(length);
    }

    /** N03: a filter says of every date of a leap cycle what the calendar says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;BYMONTH=2,12",
                "FREQ=DAILY;BYMONTHDAY=31,-31",
                "FREQ=DAILY;BYDAY=SU,WE",
                "FREQ=HOURLY;BYYEARDAY=60,-1",
                "FREQ=HOURLY;BYYEARDAY=366,-366",
                "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=-1;BYYEARDAY=59,60;BYDAY=MO,TU,WE,TH,FR",
            })
    void filtersDatesAsTheCalendarDoes(String text) {
        var rule = RecurrenceRule.parse(text);
        var start = LocalDate.of(1968, 1, 1);
        var filter = new DayFilter(DayParts.of(rule, start));
        var expected = new NaiveRule(rule.withInterval(1), start.atStartOfDay())
                .first(Integer.MAX_VALUE, start.plusYears(5).atStartOfDay()).stream()
                        .map(local -> local.toLocalDate())
                        .distinct()
                        .toList();
        assertThat(start.datesUntil(start.plusYears(5)).filter(date -> filter.matches(date.toEpochDay())))
                .containsExactlyElementsOf(expected);
    }

    /** N04: after a wrong month comes the first of the next, after a wrong day the next day. */
    @Test
    void resumesWhereTheNextDateMayBe() {
        var filter =
                new DayFilter(DayParts.of(RecurrenceRule.parse("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=5"), LocalDate.EPOCH));
        assertThat(LocalDate.ofEpochDay(
                        filter.resumeAfter(LocalDate.of(2026, 3, 9).toEpochDay())))
                .isEqualTo("2026-04-01");
        assertThat(LocalDate.ofEpochDay(
                        filter.resumeAfter(LocalDate.of(2026, 2, 9).toEpochDay())))
                .isEqualTo("2026-02-10");
    }

    /** N05: weeks are numbered as the JDK numbers them, whatever day they begin on. */
    @ParameterizedTest
    @EnumSource
    void numbersWeeksAsTheJdkDoes(DayOfWeek weekStart) {
        var weeks = WeekFields.of(weekStart, 4);
        for (var week : List.of(1, 2, 26, 52, 53)) {
            var rule = RecurrenceRule.parse("FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU")
                    .with(ByPart.WEEK_NUMBER, week)
                    .withWeekStart(weekStart);
            var start = LocalDate.of(2020, 6, 1);
            var expected = start.datesUntil(LocalDate.of(2034, 6, 1))
                    .filter(date -> date.get(weeks.weekOfWeekBasedYear()) == week)
                    .toList();
            assertThat(dates(Periods.of(rule, start), 16))
                    .filteredOn(date -> !date.isBefore(start) && date.isBefore(LocalDate.of(2034, 6, 1)))
                    .isEqualTo(expected);
        }
    }

    /** N06: to skip to a date never skips an occurrence, and skips all but a few periods. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;INTERVAL=3",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU",
                "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=1,-1",
                "FREQ=YEARLY;INTERVAL=3;BYMONTH=1,12;BYMONTHDAY=1,31",
                "FREQ=YEARLY;BYWEEKNO=1,52,53;BYDAY=MO,SU",
            })
    void skipsNoOccurrence(String text) {
        var start = LocalDate.of(2020, 12, 30);
        var periods = Periods.of(RecurrenceRule.parse(text), start);
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var day = start.toEpochDay() + random.nextInt(20_000);
            var index = periods.indexNotAfter(day);
            assertThat(lastDayBefore(periods, index)).isLessThan(day);
            assertThat(firstDayFrom(periods, index + 2)).isGreaterThanOrEqualTo(day);
        }
    }

    /** N07: positions are those of a list of the candidates. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 400})
    void choosesByPosition(int candidates) {
        var given = List.of(-1, 3, 1, -366, 366, -3);
        var positions = new SetPositions(given);
        var expected = IntStream.range(0, candidates)
                .filter(index -> given.contains(index + 1) || given.contains(index - candidates))
                .boxed()
                .toList();
        var size = positions.choose(candidates);
        assertThat(IntStream.range(0, size).map(positions::get).boxed()).isEqualTo(expected);
        assertThat(new SetPositions(List.of()).choose(candidates)).isEqualTo(candidates);
    }

    private static List<Integer> daysOf(RuleWeekday weekday, LocalDate first) {
        return bits(MonthBits.ofWeekdays(List.of(weekday), first.getDayOfWeek(), first.lengthOfMonth()));
    }

    private static List<Integer> bits(int bits) {
        return IntStream.rangeClosed(1, 32)
                .filter(day -> (bits >> (day - 1) & 1) == 1)
                .boxed()
                .toList();
    }

    private static List<LocalDate> dates(Periods periods, int count) {
        var found = new ArrayList<LocalDate>();
        var days = new DayBuffer();
        for (var index = 0; index < count; index++) {
            periods.fill(index, days);
            for (var i = 0; i < days.size(); i++) {
                found.add(LocalDate.ofEpochDay(days.get(i)));
            }
        }
        return found;
    }

    private static long lastDayBefore(Periods periods, long index) {
        var days = new DayBuffer();
        for (var before = index - 1; before >= 0; before--) {
            periods.fill(before, days);
            if (days.size() > 0) {
                return days.get(days.size() - 1);
            }
        }
        return Long.MIN_VALUE;
    }

    private static long firstDayFrom(Periods periods, long index) {
        var days = new DayBuffer();
        for (var from = index; periods.fill(from, days); from++) {
            if (days.size() > 0) {
                return days.get(0);
            }
        }
        return Long.MAX_VALUE;
    }
}
