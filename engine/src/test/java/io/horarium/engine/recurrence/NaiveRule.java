package io.horarium.engine.recurrence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The slow way to read a rule, sharing nothing with the engine but the rule itself: every date of every period is asked
 * whether it fits, with {@code java.time} alone; no masks, no jumps. COUNT and UNTIL are not read.
 *
 * @param rule the rule
 * @param start where the series begins on the wall clock
 */
record NaiveRule(RecurrenceRule rule, LocalDateTime start) {

    /** The first wall-clock times before the horizon, at most so many. */
    List<LocalDateTime> first(int limit, LocalDateTime horizon) {
        var found = new ArrayList<LocalDateTime>();
        for (var period = firstPeriod(); period.isBefore(horizon); period = next(period)) {
            for (var time : positions(candidates(period))) {
                if (!time.isBefore(start) && time.isBefore(horizon)) {
                    found.add(time);
                }
                if (found.size() == limit) {
                    return found;
                }
            }
        }
        return found;
    }

    private LocalDateTime firstPeriod() {
        var date = start.toLocalDate();
        return switch (rule.frequency()) {
            case YEARLY ->
                LocalDate.of(isByWeek() ? date.get(weeks().weekBasedYear()) : date.getYear(), 1, 1)
                        .atStartOfDay();
            case MONTHLY -> date.withDayOfMonth(1).atStartOfDay();
            case WEEKLY -> date.with(weeks().dayOfWeek(), 1).atStartOfDay();
            case DAILY -> date.atStartOfDay();
            case HOURLY -> start.truncatedTo(ChronoUnit.HOURS);
            case MINUTELY -> start.truncatedTo(ChronoUnit.MINUTES);
            case SECONDLY -> start;
        };
    }

    private LocalDateTime next(LocalDateTime period) {
        var unit = switch (rule.frequency()) {
            case YEARLY -> ChronoUnit.YEARS;
            case MONTHLY -> ChronoUnit.MONTHS;
            case WEEKLY -> ChronoUnit.WEEKS;
            case DAILY -> ChronoUnit.DAYS;
            case HOURLY -> ChronoUnit.HOURS;
            case MINUTELY -> ChronoUnit.MINUTES;
            case SECONDLY -> ChronoUnit.SECONDS;
        };
        return period.plus(rule.interval(), unit);
    }

    private TreeSet<LocalDateTime> candidates(LocalDateTime period) {
        var found = new TreeSet<LocalDateTime>();
        dates(period).filter(this::fits).forEach(date -> {
            for (var hour : choices(ByPart.HOUR, Frequency.HOURLY, period.getHour(), start.getHour(), 23)) {
                for (var minute :
                        choices(ByPart.MINUTE, Frequency.MINUTELY, period.getMinute(), start.getMinute(), 59)) {
                    for (var second :
                            choices(ByPart.SECOND, Frequency.SECONDLY, period.getSecond(), start.getSecond(), 59)) {
                        found.add(date.atTime(hour, minute, second));
                    }
                }
            }
        });
        return found;
    }

    /** Within a period as short as the part, the part limits; in a longer one it expands, or the start speaks. */
    private List<Integer> choices(ByPart part, Frequency ownPeriod, int ofPeriod, int ofStart, int most) {
        var given = rule.numbers(part).stream()
                .map(number -> Math.min(number, most))
                .toList();
        if (rule.frequency().compareTo(ownPeriod) <= 0) {
            return given.isEmpty() || given.contains(ofPeriod) ? List.of(ofPeriod) : List.of();
        }
        return given.isEmpty() ? List.of(ofStart) : given;
    }

    private Stream<LocalDate> dates(LocalDateTime period) {
        var first = period.toLocalDate();
        return switch (rule.frequency()) {
            case YEARLY ->
                isByWeek()
                        // a numbered week reaches at most some days into the neighbouring years
                        ? first.minusDays(10)
                                .datesUntil(first.plusDays(380))
                                .filter(date -> date.get(weeks().weekBasedYear()) == first.getYear())
                        : first.datesUntil(first.plusYears(1));
            case MONTHLY -> first.datesUntil(first.plusMonths(1));
            case WEEKLY -> first.datesUntil(first.plusWeeks(1));
            case DAILY, HOURLY, MINUTELY, SECONDLY -> Stream.of(first);
        };
    }

    private boolean fits(LocalDate date) {
        var monthDay = isIn(ByPart.MONTH_DAY, date.getDayOfMonth(), date.lengthOfMonth());
        var yearDay = isIn(ByPart.YEAR_DAY, date.getDayOfYear(), date.lengthOfYear());
        var month = isIn(ByPart.MONTH, date.getMonthValue(), 12);
        return monthDay && yearDay && month && isInWeek(date) && isOnWeekday(date) && isAsStart(date);
    }

    private boolean isInWeek(LocalDate date) {
        if (!isByWeek()) {
            return true;
        }
        var summer = LocalDate.of(date.get(weeks().weekBasedYear()), 7, 1);
        var last = (int) summer.range(weeks().weekOfWeekBasedYear()).getMaximum();
        return isIn(ByPart.WEEK_NUMBER, date.get(weeks().weekOfWeekBasedYear()), last);
    }

    private boolean isIn(ByPart part, int number, int last) {
        var numbers = rule.numbers(part);
        return numbers.isEmpty() || numbers.contains(number) || numbers.contains(number - last - 1);
    }

    private boolean isOnWeekday(LocalDate date) {
        return rule.weekdays().isEmpty()
                || rule.weekdays().stream()
                        .anyMatch(weekday -> weekday.day() == date.getDayOfWeek()
                                && (!weekday.isNumbered() || isNth(weekday, date)));
    }

    private boolean isNth(RuleWeekday weekday, LocalDate date) {
        var inYear = rule.frequency() == Frequency.YEARLY
                && rule.numbers(ByPart.MONTH).isEmpty();
        var first = inYear ? date.withDayOfYear(1) : date.withDayOfMonth(1);
        var all = first.datesUntil(inYear ? first.plusYears(1) : first.plusMonths(1))
                .filter(each -> each.getDayOfWeek() == date.getDayOfWeek())
                .toList();
        var index = all.indexOf(date);
        return weekday.ordinal() == index + 1 || weekday.ordinal() == index - all.size();
    }

    /** A rule that names no days means the start's day in week, month or year. */
    private boolean isAsStart(LocalDate date) {
        if (!rule.weekdays().isEmpty()
                || !rule.numbers(ByPart.MONTH_DAY).isEmpty()
                || !rule.numbers(ByPart.YEAR_DAY).isEmpty()) {
            return true;
        }
        var sameDay = date.getDayOfMonth() == start.getDayOfMonth();
        return switch (rule.frequency()) {
            case YEARLY ->
                isByWeek()
                        ? isOnStartWeekday(date)
                        : sameDay && (!rule.numbers(ByPart.MONTH).isEmpty() || date.getMonth() == start.getMonth());
            case MONTHLY -> sameDay;
            case WEEKLY -> isOnStartWeekday(date);
            case DAILY, HOURLY, MINUTELY, SECONDLY -> true;
        };
    }

    private boolean isOnStartWeekday(LocalDate date) {
        return date.getDayOfWeek() == start.getDayOfWeek();
    }

    private List<LocalDateTime> positions(TreeSet<LocalDateTime> candidates) {
        var all = List.copyOf(candidates);
        var positions = rule.numbers(ByPart.SET_POSITION);
        return IntStream.range(0, all.size())
                .filter(index ->
                        positions.isEmpty() || positions.contains(index + 1) || positions.contains(index - all.size()))
                .mapToObj(all::get)
                .toList();
    }

    private boolean isByWeek() {
        return !rule.numbers(ByPart.WEEK_NUMBER).isEmpty();
    }

    private WeekFields weeks() {
        return WeekFields.of(rule.weekStart(), 4);
    }
}
