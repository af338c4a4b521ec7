package io.horarium.engine.recurrence;

import java.time.LocalTime;
import java.util.List;

/**
 * The parts of a rule that choose times of day, completed from the start of the series.
 *
 * @param hours BYHOUR
 * @param minutes BYMINUTE
 * @param seconds BYSECOND, with second 60 read as 59
 */
record ClockParts(List<Integer> hours, List<Integer> minutes, List<Integer> seconds) {

    /** What the rule says; an empty list limits nothing. */
    static ClockParts of(RecurrenceRule rule) {
        return new ClockParts(
                rule.numbers(ByPart.HOUR),
                rule.numbers(ByPart.MINUTE),
                rule.numbers(ByPart.SECOND).stream()
                        .map(second -> Math.min(second, 59))
                        .distinct()
                        .toList());
    }

    /**
     * The times within one period in seconds from its beginning, in order: the parts that are shorter than the period
     * expand it, from the start where the rule is silent.
     */
    int[] offsets(Frequency frequency, LocalTime start) {
        var byHour = frequency.isWithinDay() ? List.of(0) : orElse(hours, start.getHour());
        var byMinute = frequency.compareTo(Frequency.MINUTELY) <= 0 ? List.of(0) : orElse(minutes, start.getMinute());
        var bySecond = frequency == Frequency.SECONDLY ? List.of(0) : orElse(seconds, start.getSecond());
        var offsets = new int[byHour.size() * byMinute.size() * bySecond.size()];
        var size = 0;
        for (int hour : byHour) {
            for (int minute : byMinute) {
                for (int second : bySecond) {
                    offsets[size++] = (hour * 60 + minute) * 60 + second;
                }
            }
        }
        return offsets;
    }

    private static List<Integer> orElse(List<Integer> given, int start) {
        return given.isEmpty() ? List.of(start) : given;
    }
}
