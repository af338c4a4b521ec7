package io.horarium.transfer;

import com.github.mangstadt.vinnie.VObjectProperty;
import io.horarium.engine.recurrence.ByPart;
import io.horarium.engine.recurrence.InvalidRecurrenceException;
import io.horarium.engine.recurrence.RecurrenceRule;
import io.horarium.engine.recurrence.RecurrenceSet;
import io.horarium.engine.recurrence.SeriesStart;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays out what a calendar says (RFC 5545 section 3.8.5): each entry, and of those that return each occurrence until the horizon,
 * without those that an entry of their own replaces.
 */
final class Occurrences {

    private static final int MOST = 2000;
    // laying one out may mean to count from its beginning, which may be long ago
    private static final int MOST_RETURNING = 1000;

    private final CalendarText calendar;
    private final Findings findings;
    private final Instant now;
    private final Instant horizon;
    private final EntryTimes times;
    private final List<Occurrence> found = new ArrayList<>();

    Occurrences(CalendarText calendar, EntryTimes times, Instant now, Instant horizon, Findings findings) {
        this.calendar = calendar;
        this.times = times;
        this.now = now;
        this.horizon = horizon;
        this.findings = findings;
    }

    /**
     * One of them.
     *
     * @param end empty where the calendar says none
     * @param wholeDay whether it is about dates and not about times
     * @param key by which it is recognised
     */
    record Occurrence(CalendarEntry entry, Instant start, Optional<Instant> end, boolean wholeDay, String key) {

        int row() {
            return entry.row();
        }

        String summary() {
            return Guest.line(entry.text("SUMMARY"));
        }
    }

    /** All that are not over, in the order of the file. */
    List<Occurrence> list() {
        if (calendar.entries().stream()
                        .filter(each -> each.find("RRULE").isPresent())
                        .count()
                > MOST_RETURNING) {
            throw new FileFault("has more than " + MOST_RETURNING + " entries that return; split it");
        }
        Map<String, Set<Instant>> replaced = new HashMap<>();
        for (CalendarEntry each : calendar.entries()) {
            each.find("RECURRENCE-ID")
                    .flatMap(id -> times.read(each, id))
                    .ifPresent(id -> replaced.computeIfAbsent(each.uid(), none -> new HashSet<>())
                            .add(id.instant()));
        }
        for (CalendarEntry each : calendar.entries()) {
            String text = Guest.line(each.text("SUMMARY"));
            if (each.freeBecause().isPresent()) {
                findings.skipped(each.row(), text, each.freeBecause().get());
            } else {
                Set<Instant> others = each.isException() ? Set.of() : replaced.getOrDefault(each.uid(), Set.of());
                times.start(each)
                        .ifPresent(start ->
                                times.length(each, start).ifPresent(length -> lay(each, start, length, others)));
            }
        }
        if (found.size() > MOST) {
            throw new FileFault("has more than " + MOST + " occurrences ahead; split it");
        }
        return found;
    }

    private void lay(CalendarEntry entry, SeriesStart start, Duration length, Set<Instant> replaced) {
        boolean returns = !entry.isException()
                && (entry.find("RRULE").isPresent() || entry.find("RDATE").isPresent());
        Optional<RecurrenceSet> series = returns
                ? series(entry, start, replaced)
                : Optional.of(new RecurrenceSet.OfDates(List.of(start.instant())));
        if (series.isEmpty()) {
            return;
        }
        Instant to = returns ? horizon : Instant.MAX;
        List<Instant> starts = series.get().between(now.minus(length), to, MOST + 1).stream()
                .filter(each -> each.plus(length).isAfter(now))
                .toList();
        if (starts.isEmpty()) {
            findings.skipped(entry.row(), Guest.line(entry.text("SUMMARY")), "lies in the past");
        }
        for (Instant each : starts) {
            Optional<Instant> end = times.end(start, each, length);
            found.add(new Occurrence(entry, each, end, start instanceof SeriesStart.AllDay, key(entry, each, returns)));
        }
    }

    private Optional<RecurrenceSet> series(CalendarEntry entry, SeriesStart start, Set<Instant> replaced) {
        List<RecurrenceRule> rules = new ArrayList<>();
        for (VObjectProperty each : entry.list("RRULE")) {
            try {
                rules.add(RecurrenceRule.parse(each.getValue().strip()));
            } catch (InvalidRecurrenceException unreadable) {
                findings.error(entry.row(), "RRULE", "is no recurrence rule: " + unreadable.getMessage());
            }
        }
        if (rules.stream().anyMatch(Occurrences::choosesTimes)) {
            findings.error(entry.row(), "RRULE", "must repeat by days, weeks, months or years, without times of day");
        }
        if (entry.find("EXRULE").isPresent()) {
            findings.error(entry.row(), "EXRULE", "cannot be read; RFC 5545 knows it no longer");
        }
        List<Instant> added = times.list(entry, "RDATE", start);
        List<Instant> excluded = new ArrayList<>(times.list(entry, "EXDATE", start));
        excluded.addAll(replaced);
        return findings.isSound(entry.row())
                ? Optional.of(RecurrenceSet.of(start, rules, added, excluded))
                : Optional.empty();
    }

    private static boolean choosesTimes(RecurrenceRule rule) {
        return rule.frequency().isWithinDay()
                || !rule.numbers(ByPart.HOUR).isEmpty()
                || !rule.numbers(ByPart.MINUTE).isEmpty()
                || !rule.numbers(ByPart.SECOND).isEmpty();
    }

    /** An occurrence that is moved later keeps the name that it had, so that it is recognised. */
    private String key(CalendarEntry entry, Instant start, boolean returns) {
        Optional<Instant> name =
                entry.find("RECURRENCE-ID").flatMap(id -> times.read(entry, id)).map(SeriesStart::instant);
        String occurrence = name.map(Instant::toString).orElse(returns ? start.toString() : "");
        return ImportedEntries.key("uid", entry.uid(), occurrence);
    }
}
