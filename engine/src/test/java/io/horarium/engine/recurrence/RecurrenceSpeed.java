package io.horarium.engine.recurrence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the engine with lib-recur and ical4j on the recurrence cases of a file: how many each answers as expected, and
 * how long it takes to read and expand one. Cases with added, excluded or moved dates are left out, since not all have those.
 */
final class RecurrenceSpeed {

    private static final int WARM_UP_ROUNDS = 200;
    private static final int MEASURED_ROUNDS = 400;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private RecurrenceSpeed() {}

    private interface Engine {
        List<LocalDateTime> first(String rule, ZonedDateTime start, int limit);
    }

    private record Case(String id, String rule, ZonedDateTime start, int limit, List<LocalDateTime> expected) {}

    private record Timed(Case given, long nanoseconds) {}

    /**
     * Prints a table in Markdown to standard output and every wrong answer to standard error.
     *
     * @param arguments the file of cases
     */
    public static void main(String[] arguments) {
        var cases = new ArrayList<Case>();
        for (var json : JsonMapper.shared().readTree(Path.of(arguments[0])).path("cases")) {
            if (json.path("rrule").isString()
                    && !json.has("exdates")
                    && !json.has("rdates")
                    && !json.has("overrides")) {
                cases.add(read(json));
            }
        }
        System.out.printf("%d cases, best of %d rounds%n%n", cases.size(), MEASURED_ROUNDS);
        System.out.println("| engine | as expected | median µs | 95th µs | worst µs | all µs |");
        System.out.println("|---|---|---|---|---|---|");
        report("engine", RecurrenceSpeed::ours, cases);
        report("lib-recur", new LibRecur()::first, cases);
        report("ical4j", new Ical4j()::first, cases);
    }

    private static List<LocalDateTime> ours(String rule, ZonedDateTime start, int limit) {
        var series = new SeriesStart.Timed(start.toLocalDateTime(), start.getZone());
        return new RecurrenceSet.OfRule(RecurrenceRule.parse(rule), series)
                .first(limit).stream()
                        .map(moment -> LocalDateTime.ofInstant(moment, start.getZone()))
                        .toList();
    }

    private static void report(String name, Engine engine, List<Case> cases) {
        var answered =
                cases.stream().filter(each -> isAsExpected(name, engine, each)).toList();
        var nanoseconds = answered.stream()
                .map(each -> new Timed(each, best(engine, each)))
                .mapToLong(Timed::nanoseconds)
                .sorted()
                .toArray();
        System.out.printf(
                "| %s | %d | %.1f | %.1f | %.1f | %.0f |%n",
                name,
                answered.size(),
                nanoseconds[nanoseconds.length / 2] / 1e3,
                nanoseconds[nanoseconds.length * 95 / 100] / 1e3,
                nanoseconds[nanoseconds.length - 1] / 1e3,
                Arrays.stream(nanoseconds).sum() / 1e3);
    }

    /** A library may refuse or give up with whatever it likes; here that is only a wrong answer. */
    private static boolean isAsExpected(String name, Engine engine, Case given) {
        try {
            var found = engine.first(given.rule, given.start, given.limit);
            if (!found.equals(given.expected)) {
                System.err.println(name + " " + given.id + " " + given.rule + " gives " + found);
            }
            return found.equals(given.expected);
        } catch (RuntimeException gaveUp) {
            System.err.println(name + " " + given.id + " " + given.rule + " fails with " + gaveUp);
            return false;
        }
    }

    private static long best(Engine engine, Case given) {
        var best = Long.MAX_VALUE;
        for (var round = -WARM_UP_ROUNDS; round < MEASURED_ROUNDS; round++) {
            var begin = System.nanoTime();
            var found = engine.first(given.rule, given.start, given.limit);
            var took = System.nanoTime() - begin;
            if (round >= 0 && found.equals(given.expected)) {
                best = Math.min(best, took);
            }
        }
        return best;
    }

    /** A floating series is read in UTC, and its UNTIL as wall clock. */
    private static Case read(JsonNode json) {
        var floating = !json.path("tzid").isString();
        var zone = floating ? ZoneOffset.UTC : ZoneId.of(json.get("tzid").asString());
        var expected = new ArrayList<LocalDateTime>();
        json.path("expected").forEach(text -> expected.add(local(text.asString())));
        // all three get the same question: dates are midnights, and the wall clock of a floating series is UTC
        var rule = json.get("rrule")
                .asString()
                .replaceAll("UNTIL=(\\d{8})(?=;|$)", "UNTIL=$1T000000")
                .replaceAll("UNTIL=(\\d{8}T\\d{6})(?=;|$)", floating ? "UNTIL=$1Z" : "UNTIL=$1");
        return new Case(
                json.get("id").asString(),
                rule,
                local(json.get("dtstart").asString()).atZone(zone),
                expected.size() + (json.get("complete").asBoolean() ? 1 : 0),
                expected);
    }

    private static LocalDateTime local(String text) {
        return text.length() == 8
                ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay()
                : LocalDateTime.parse(text, LOCAL);
    }
}
