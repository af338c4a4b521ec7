package io.horarium.engine.recurrence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One case of {@code rrule.json}: the text of a series and the wall-clock times that it must give.
 *
 * @param id its name, from the suite it was taken from
 * @param json everything else
 */
record GivenCase(String id, JsonNode json) {

    static List<GivenCase> all() {
        try (var file = GivenCase.class.getResourceAsStream("/recurrence/rrule.json")) {
            var found = new ArrayList<GivenCase>();
            JsonMapper.shared()
                    .readTree(file)
                    .get("cases")
                    .forEach(each -> found.add(new GivenCase(each.get("id").asString(), each)));
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<RecurrenceRule> rule() {
        return Optional.of(json.path("rrule"))
                .filter(JsonNode::isString)
                .map(text -> RecurrenceRule.parse(text.asString()));
    }

    /** A floating series is read in UTC, where wall clock and moment are the same. */
    SeriesStart start() {
        var zone = json.path("tzid").isString() ? ZoneId.of(json.get("tzid").asString()) : ZoneOffset.UTC;
        return SeriesStart.parse(json.get("dtstart").asString(), zone);
    }

    RecurrenceSet set() {
        return RecurrenceSet.of(
                start(), rule().stream().toList(), moments("RDATE", "rdates"), moments("EXDATE", "exdates"));
    }

    /** What the series gives, one more than expected so that a case that should have ended is seen to go on. */
    List<Instant> occurrences() {
        var found = new ArrayList<>(set().first(expected().size() + (isComplete() ? 1 : 0)));
        for (var override : json.path("overrides")) {
            found.remove(moment(override.get("recurrence_id").asString()));
            found.add(moment(override.get("dtstart").asString()));
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    List<String> printedLocal() {
        return occurrences().stream()
                .map(each -> LocalDateTime.ofInstant(each, start().zone()))
                .map(local -> start() instanceof SeriesStart.AllDay
                        ? DateTimeText.print(local.toLocalDate())
                        : DateTimeText.print(local))
                .toList();
    }

    List<String> printedUtc() {
        return occurrences().stream().map(DateTimeText::print).toList();
    }

    List<String> expected() {
        return strings("expected");
    }

    List<String> expectedUtc() {
        return strings("expected_utc");
    }

    boolean isComplete() {
        return json.get("complete").asBoolean();
    }

    boolean hasUtc() {
        return json.has("expected_utc");
    }

    private List<Instant> moments(String property, String key) {
        var texts = strings(key);
        return texts.isEmpty() ? List.of() : DateList.parse(property, String.join(",", texts), start().zone(), start());
    }

    private Instant moment(String text) {
        return DateList.parse("RECURRENCE-ID", text, start().zone(), start()).getFirst();
    }

    private List<String> strings(String key) {
        var found = new ArrayList<String>();
        json.path(key).forEach(each -> found.add(each.asString()));
        return found;
    }

    @Override
    public String toString() {
        return id + " " + json.path("desc").asString("") + " "
                + json.path("rrule").asString("no rule");
    }
}
