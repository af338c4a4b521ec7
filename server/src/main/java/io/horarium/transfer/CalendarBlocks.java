package io.horarium.transfer;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import io.horarium.schedule.BlockPlan;
import io.horarium.schedule.Consent;
import io.horarium.schedule.Orphan;
import io.horarium.schedule.ScheduleChange;
import io.horarium.schedule.ScheduleDesk;
import io.horarium.schedule.ScheduleRejection;
import io.horarium.transfer.Occurrences.Occurrence;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes time blocks of what a calendar says. Expects a transaction of the business. */
@Component
class CalendarBlocks {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST_NAMED = 5;

    private final ImportedEntries entries;
    private final ScheduleDesk desk;

    CalendarBlocks(ImportedEntries entries, ScheduleDesk desk) {
        this.entries = entries;
        this.desk = desk;
    }

    void run(BusinessId business, Actor actor, StaffId member, List<Occurrence> occurrences, Findings findings) {
        Map<String, Occurrence> byKey = new LinkedHashMap<>();
        Map<String, Integer> rows = new HashMap<>();
        for (Occurrence each : occurrences) {
            String key = ImportedEntries.key("block", member.toString(), each.key());
            Optional<String> fault = fault(each);
            Integer first = rows.putIfAbsent(key, each.row());
            if (fault.isPresent()) {
                findings.error(each.row(), "DTEND", fault.get());
            } else if (first != null) {
                findings.skipped(each.row(), each.summary(), "says the same as row " + first);
            } else {
                byKey.put(key, each);
            }
        }
        Set<String> claimed = entries.claim(business, byKey.keySet());
        byKey.forEach((key, each) -> {
            if (claimed.contains(key)) {
                block(business, actor, member, each, findings);
            } else {
                findings.skipped(each.row(), each.summary(), "was imported before");
            }
        });
    }

    private static Optional<String> fault(Occurrence each) {
        if (each.end().isEmpty()) {
            return Optional.of("is missing, and a time block needs a length");
        }
        return Duration.between(each.start(), each.end().get()).compareTo(LONGEST) > 0
                ? Optional.of("must be at most 366 days after the start")
                : Optional.empty();
    }

    private void block(BusinessId business, Actor actor, StaffId member, Occurrence each, Findings findings) {
        TimeInterval time = new TimeInterval(each.start(), each.end().orElseThrow());
        BlockPlan plan = new BlockPlan(time, Optional.empty(), Set.of(), each.summary(), null);
        Attempt once = new Attempt(actor.name(), null, "import block", each.key());
        try {
            desk.change(business, once, Set.of(member), new ScheduleChange.Block(plan), Consent.REFUSE_ORPHANS);
            findings.created(each.row(), each.start() + " " + each.summary());
        } catch (Rejected refused) {
            findings.error(each.row(), null, each.start() + " " + each.summary() + ": " + message(refused));
        }
    }

    private static String message(Rejected refused) {
        if (refused.rejection() instanceof ScheduleRejection.WouldOrphan(int count, var orphans)) {
            String some =
                    orphans.stream().limit(MOST_NAMED).map(Orphan::reference).collect(Collectors.joining(", "));
            return "lies over " + count + " of the appointments: " + some;
        }
        return refused.rejection().detail();
    }
}
