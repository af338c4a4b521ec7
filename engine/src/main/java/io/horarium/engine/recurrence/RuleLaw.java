package io.horarium.engine.recurrence;

import static io.horarium.engine.recurrence.Frequency.DAILY;
import static io.horarium.engine.recurrence.Frequency.MONTHLY;
import static io.horarium.engine.recurrence.Frequency.WEEKLY;
import static io.horarium.engine.recurrence.Frequency.YEARLY;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What RFC 5545, 3.3.10 forbids: numbers out of range, and parts that must not stand together. */
final class RuleLaw {

    private static final Set<Frequency> NO_YEAR_DAYS = EnumSet.of(DAILY, WEEKLY, MONTHLY);
    private static final Set<Frequency> NUMBERED_WEEKDAYS = EnumSet.of(MONTHLY, YEARLY);

    private RuleLaw() {}

    static void check(
            Frequency frequency, int interval, Map<ByPart, List<Integer>> numbers, List<RuleWeekday> weekdays) {
        refuseIf(interval < 1, "INTERVAL", interval + " is less than 1");
        numbers.forEach((part, values) -> values.forEach(value -> checkRange(part, value)));
        refuseIf(
                numbers.containsKey(ByPart.WEEK_NUMBER) && frequency != YEARLY,
                "BYWEEKNO",
                "week numbers only go with FREQ=YEARLY");
        refuseIf(
                numbers.containsKey(ByPart.YEAR_DAY) && NO_YEAR_DAYS.contains(frequency),
                "BYYEARDAY",
                "days of the year do not go with FREQ=" + frequency);
        refuseIf(
                numbers.containsKey(ByPart.MONTH_DAY) && frequency == WEEKLY,
                "BYMONTHDAY",
                "days of the month do not go with FREQ=WEEKLY");
        checkWeekdays(frequency, numbers, weekdays);
        refuseIf(
                numbers.keySet().equals(Set.of(ByPart.SET_POSITION)) && weekdays.isEmpty(),
                "BYSETPOS",
                "positions need another BY part to choose from");
    }

    static void checkRange(ByPart part, int number) {
        refuseIf(!part.accepts(number), part.keyword(), number + " is not " + part.range());
    }

    private static void checkWeekdays(
            Frequency frequency, Map<ByPart, List<Integer>> numbers, List<RuleWeekday> weekdays) {
        if (weekdays.stream().noneMatch(RuleWeekday::isNumbered)) {
            return;
        }
        refuseIf(
                !NUMBERED_WEEKDAYS.contains(frequency),
                "BYDAY",
                "numbered weekdays only go with FREQ=MONTHLY or FREQ=YEARLY");
        refuseIf(numbers.containsKey(ByPart.WEEK_NUMBER), "BYDAY", "numbered weekdays do not go with BYWEEKNO");
    }

    private static void refuseIf(boolean wrong, String part, String reason) {
        if (wrong) {
            throw new InvalidRecurrenceException(part, reason);
        }
    }
}
