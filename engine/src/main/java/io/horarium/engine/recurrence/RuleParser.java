package io.horarium.engine.recurrence;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads one rule text, part by part; every refusal names the part and the place. Good for one text. */
final class RuleParser {

    private static final Map<String, ByPart> NUMERIC = numericParts();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdayNames();
    private static final String WHOLE = "RRULE";

    private final String text;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<ByPart, List<Integer>> numbers = new EnumMap<>(ByPart.class);
    private final List<RuleWeekday> weekdays = new ArrayList<>();
    private final List<Frequency> frequency = new ArrayList<>(1);
    private int interval = 1;
    private RuleEnd end = new RuleEnd.Never();
    private DayOfWeek weekStart = DayOfWeek.MONDAY;

    RuleParser(String text) {
        this.text = text;
    }

    RecurrenceRule parse() {
        try {
            Token.split(text, 0, ';').forEach(this::part);
            if (frequency.isEmpty()) {
                throw new InvalidRecurrenceException(WHOLE, "FREQ is missing", text.length());
            }
            return new RecurrenceRule(frequency.getFirst(), interval, end, numbers, weekdays, weekStart);
        } catch (InvalidRecurrenceException refused) {
            // what a value refuses knows its part but not its place in the text
            var known = refused.position() != InvalidRecurrenceException.NOWHERE;
            throw known ? refused : refused.at(positions.getOrDefault(refused.part(), 0));
        }
    }

    private void part(Token token) {
        var equals = token.text().indexOf('=');
        if (equals < 1) {
            throw new InvalidRecurrenceException(
                    WHOLE, "'" + token.text() + "' is not a part like NAME=VALUE", token.position());
        }
        var name = token.text().substring(0, equals).toUpperCase(Locale.ROOT);
        if (positions.put(name, token.position()) != null) {
            throw new InvalidRecurrenceException(name, "the part stands twice", token.position());
        }
        value(name, token.after(equals));
    }

    private void value(String name, Token value) {
        switch (name) {
            case "FREQ" -> frequency.add(frequency(value));
            case "INTERVAL" -> interval = value.number(name);
            case "COUNT" -> end(name, new RuleEnd.Count(value.number(name)));
            case "UNTIL" -> end(name, until(value));
            case "WKST" -> weekStart = weekday(name, value, value.text());
            case "BYDAY" -> value.split(',').forEach(entry -> weekdays.add(numberedWeekday(entry)));
            default -> numeric(name, value);
        }
    }

    private void numeric(String name, Token value) {
        var part = NUMERIC.get(name);
        if (part == null) {
            throw new InvalidRecurrenceException(name, "the part is not known", positions.getOrDefault(name, 0));
        }
        var list = new ArrayList<Integer>();
        for (var entry : value.split(',')) {
            var number = entry.number(name);
            if (!part.accepts(number)) {
                throw new InvalidRecurrenceException(name, number + " is not " + part.range(), entry.position());
            }
            list.add(number);
        }
        numbers.put(part, list);
    }

    private void end(String name, RuleEnd found) {
        if (!(end instanceof RuleEnd.Never)) {
            throw new InvalidRecurrenceException(
                    name, "COUNT and UNTIL exclude each other", positions.getOrDefault(name, 0));
        }
        end = found;
    }

    private static RuleEnd until(Token value) {
        return switch (DateTimeText.parse(value.text(), "UNTIL", value.position())) {
            case DateTimeText.OfDate(var date) -> new RuleEnd.UntilDate(date);
            case DateTimeText.OfLocal(var local) -> new RuleEnd.UntilLocal(local);
            case DateTimeText.OfInstant(var instant) -> new RuleEnd.UntilInstant(instant);
        };
    }

    private static Frequency frequency(Token value) {
        for (var each : Frequency.values()) {
            if (each.name().equalsIgnoreCase(value.text())) {
                return each;
            }
        }
        throw new InvalidRecurrenceException("FREQ", "'" + value.text() + "' is not a frequency", value.position());
    }

    private static RuleWeekday numberedWeekday(Token entry) {
        var letters = Math.max(0, entry.text().length() - 2);
        var day = weekday("BYDAY", entry, entry.text().substring(letters));
        if (letters == 0) {
            return RuleWeekday.every(day);
        }
        var ordinal = entry.before(letters).number("BYDAY");
        if (ordinal == 0 || Math.abs(ordinal) > 53) {
            throw new InvalidRecurrenceException("BYDAY", ordinal + " is not 1 to 53 or -53 to -1", entry.position());
        }
        return RuleWeekday.nth(ordinal, day);
    }

    private static DayOfWeek weekday(String part, Token entry, String letters) {
        var day = WEEKDAYS.get(letters.toUpperCase(Locale.ROOT));
        if (day == null) {
            throw new InvalidRecurrenceException(part, "'" + entry.text() + "' is not a weekday", entry.position());
        }
        return day;
    }

    private static Map<String, ByPart> numericParts() {
        var parts = new HashMap<String, ByPart>();
        for (var part : ByPart.values()) {
            parts.put(part.keyword(), part);
        }
        return Map.copyOf(parts);
    }

    private static Map<String, DayOfWeek> weekdayNames() {
        var names = new HashMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            names.put(RuleWeekday.abbreviation(day), day);
        }
        return Map.copyOf(names);
    }
}
