package io.horarium.engine.recurrence;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A recurrence rule (RFC 5545, 3.3.10) as a value. Numbers and weekdays are kept sorted and without repetition, so rules
 * that say the same in another order are equal. A rule that RFC 5545 forbids cannot be made.
 *
 * @param frequency the period
 * @param interval every how many periods; at least 1
 * @param end when it stops
 * @param numbers the numeric BYxxx parts that are present; never an empty list
 * @param weekdays BYDAY; empty when absent
 * @param weekStart first day of the week (WKST)
 */
public record RecurrenceRule(
        Frequency frequency,
        int interval,
        RuleEnd end,
        Map<ByPart, List<Integer>> numbers,
        List<RuleWeekday> weekdays,
        DayOfWeek weekStart) {

    /** Refuses what RFC 5545 forbids, with {@link InvalidRecurrenceException} naming the part. */
    public RecurrenceRule {
        numbers = sorted(numbers);
        weekdays = weekdays.stream().sorted().distinct().toList();
        RuleLaw.check(frequency, interval, numbers, weekdays);
    }

    /** The plain rule that repeats every period for ever, weeks beginning on Monday. */
    public static RecurrenceRule every(Frequency frequency) {
        return new RecurrenceRule(frequency, 1, new RuleEnd.Never(), Map.of(), List.of(), DayOfWeek.MONDAY);
    }

    /**
     * Reads the value of an RRULE property, such as {@code FREQ=WEEKLY;BYDAY=MO,WE}; letters may be of either case.
     *
     * @throws InvalidRecurrenceException naming part and position of the first thing that is wrong
     */
    public static RecurrenceRule parse(String text) {
        return new RuleParser(text).parse();
    }

    /** The numbers of a part, sorted; empty when the part is absent. */
    public List<Integer> numbers(ByPart part) {
        return numbers.getOrDefault(part, List.of());
    }

    /** This rule with another interval. */
    public RecurrenceRule withInterval(int periods) {
        return new RecurrenceRule(frequency, periods, end, numbers, weekdays, weekStart);
    }

    /** This rule with another end. */
    public RecurrenceRule withEnd(RuleEnd other) {
        return new RecurrenceRule(frequency, interval, other, numbers, weekdays, weekStart);
    }

    /** This rule with these numbers for the part; none removes the part. */
    public RecurrenceRule with(ByPart part, Integer... values) {
        var copy = new EnumMap<ByPart, List<Integer>>(ByPart.class);
        copy.putAll(numbers);
        copy.put(part, Arrays.asList(values));
        return new RecurrenceRule(frequency, interval, end, copy, weekdays, weekStart);
    }

    /** This rule on these weekdays; none removes BYDAY. */
    public RecurrenceRule withWeekdays(RuleWeekday... days) {
        return new RecurrenceRule(frequency, interval, end, numbers, Arrays.asList(days), weekStart);
    }

    /** This rule with weeks that begin on another day. */
    public RecurrenceRule withWeekStart(DayOfWeek first) {
        return new RecurrenceRule(frequency, interval, end, numbers, weekdays, first);
    }

    /** This rule without the parts that choose a time of day; positions that would be left alone go too. */
    RecurrenceRule withoutTimes() {
        var copy = new EnumMap<ByPart, List<Integer>>(ByPart.class);
        copy.putAll(numbers);
        copy.keySet().removeAll(List.of(ByPart.HOUR, ByPart.MINUTE, ByPart.SECOND));
        if (weekdays.isEmpty() && copy.keySet().equals(Set.of(ByPart.SET_POSITION))) {
            copy.clear();
        }
        return new RecurrenceRule(frequency, interval, end, copy, weekdays, weekStart);
    }

    /** The rule as the value of an RRULE property; {@link #parse} reads it back to an equal rule. */
    @Override
    public String toString() {
        return RuleText.of(this);
    }

    private static Map<ByPart, List<Integer>> sorted(Map<ByPart, List<Integer>> numbers) {
        var copy = new EnumMap<ByPart, List<Integer>>(ByPart.class);
        numbers.forEach((part, values) -> {
            if (!values.isEmpty()) {
                copy.put(part, values.stream().sorted().distinct().toList());
            }
        });
        return Collections.unmodifiableMap(copy);
    }
}
