package io.horarium.bench;

import io.horarium.engine.recurrence.DateList;
import io.horarium.engine.recurrence.InvalidRecurrenceException;
import io.horarium.engine.recurrence.RecurrenceRule;
import io.horarium.engine.recurrence.RecurrenceSet;
import io.horarium.engine.recurrence.SeriesStart;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Expands the recurrence cases of a file and prints what comes out, for comparison with other implementations. A case asks
 * for at most as many occurrences as it expects; a rule that the engine refuses, or a zone that Java does not know, answers with {@code error}.
 */
public final class RruleCases {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LIMIT_WITHOUT_EXPECTATION = 1_000;
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private RruleCases() {}

    /**
     * Prints {@code { "cases": [ { "id", "local": [...], "utc": [...] } ] }} to standard output.
     *
     * @param arguments the file of cases
     */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("usage: rrule-cases FILE");
            System.exit(2);
        }
        var answer = JSON.createObjectNode();
        var cases = answer.putArray("cases");
        for (var each : JSON.readTree(Path.of(arguments[0])).path("cases")) {
            cases.add(answer(each));
        }
        System.out.println(JSON.writeValueAsString(answer));
    }

    private static ObjectNode answer(JsonNode given) {
        var answer = JSON.createObjectNode().put("id", given.path("id").asString(""));
        var local = answer.putArray("local");
        var utc = answer.putArray("utc");
        try {
            var start = start(given);
            for (var moment : occurrences(given, start)) {
                local.add(printLocal(moment, start));
                if (given.path("tzid").isString()) {
                    utc.add(UTC.format(moment));
                }
            }
        } catch (InvalidRecurrenceException | DateTimeException refused) {
            answer.put("error", refused.getMessage());
        }
        return answer;
    }

    private static List<Instant> occurrences(JsonNode given, SeriesStart start) {
        var rule = given.path("rrule");
        var set = RecurrenceSet.of(
                start,
                rule.isString() ? List.of(RecurrenceRule.parse(rule.asString())) : List.of(),
                listed("RDATE", given, start),
                listed("EXDATE", given, start));
        var limit = given.has("expected") ? given.get("expected").size() : LIMIT_WITHOUT_EXPECTATION;
        var overrides = given.path("overrides");
        var found = new ArrayList<>(set.first(limit + overrides.size()));
        for (var override : overrides) {
            found.removeAll(moments("RECURRENCE-ID", override.path("recurrence_id"), start));
            if (!"CANCELLED".equalsIgnoreCase(override.path("status").asString(""))) {
                found.addAll(moments("DTSTART", override.path("dtstart"), start));
            }
        }
        found.sort(Comparator.naturalOrder());
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** A floating series is read in UTC, where wall clock and moment are the same. */
    private static SeriesStart start(JsonNode given) {
        var zone = given.path("tzid").isString() ? ZoneId.of(given.get("tzid").asString()) : ZoneOffset.UTC;
        return SeriesStart.parse(given.path("dtstart").asString(""), zone);
    }

    /** The dates under the property's name in small letters, with or without an s: both forms are in use. */
    private static List<Instant> listed(String property, JsonNode given, SeriesStart start) {
        var name = property.toLowerCase(Locale.ROOT);
        var found = new ArrayList<>(moments(property, given.path(name), start));
        found.addAll(moments(property, given.path(name + "s"), start));
        return found;
    }

    /** The dates of a text or of a list of texts; none if it is missing. */
    private static List<Instant> moments(String property, JsonNode dates, SeriesStart start) {
        var texts = new ArrayList<String>();
        if (dates.isString()) {
            texts.add(dates.asString());
        }
        dates.forEach(each -> texts.add(each.asString()));
        return texts.isEmpty() ? List.of() : DateList.parse(property, String.join(",", texts), start.zone(), start);
    }

    private static String printLocal(Instant moment, SeriesStart start) {
        var local = LocalDateTime.ofInstant(moment, start.zone());
        return switch (start) {
            case SeriesStart.AllDay _ -> DATE.format(local);
            case SeriesStart.Timed _ -> LOCAL.format(local);
        };
    }
}
