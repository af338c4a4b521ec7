package io.horarium.engine.recurrence;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.stream.Collectors;

/** Prints a rule as RFC 5545 writes it, leaving out what is default. */
final class RuleText {

    private RuleText() {}

    static String of(RecurrenceRule rule) {
        var text = new StringBuilder("FREQ=").append(rule.frequency());
        if (rule.interval() > 1) {
            text.append(";INTERVAL=").append(rule.interval());
        }
        text.append(end(rule.end()));
        rule.numbers().forEach((part, values) -> text.append(list(part.keyword(), values)));
        if (!rule.weekdays().isEmpty()) {
            text.append(list("BYDAY", rule.weekdays()));
        }
        if (rule.weekStart() != DayOfWeek.MONDAY) {
            text.append(";WKST=").append(RuleWeekday.abbreviation(rule.weekStart()));
        }
        return text.toString();
    }

    private static String end(RuleEnd end) {
        return switch (end) {
            case RuleEnd.Never _ -> "";
            case RuleEnd.Count(int occurrences) -> ";COUNT=" + occurrences;
            case RuleEnd.UntilDate(var date) -> ";UNTIL=" + DateTimeText.print(date);
            case RuleEnd.UntilLocal(var local) -> ";UNTIL=" + DateTimeText.print(local);
            case RuleEnd.UntilInstant(var instant) -> ";UNTIL=" + DateTimeText.print(instant);
        };
    }

    private static String list(String keyword, Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", ";" + keyword + "=", ""));
    }
}
