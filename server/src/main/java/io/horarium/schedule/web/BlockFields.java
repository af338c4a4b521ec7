package io.horarium.schedule.web;

import io.horarium.engine.recurrence.RecurrenceRule;
import io.horarium.engine.time.TimeInterval;
import io.horarium.schedule.BlockPlan;
import io.horarium.schedule.BlockRules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every request for a time block has in common. */
record BlockFields(
        Instant start,
        Instant end,
        @Nullable String rule,
        @Nullable List<LocalDate> excluded,
        @Nullable String reason,
        @Nullable Integer hue) {

    private static final Duration LONGEST = Duration.ofDays(366);

    /** The plan; what contradicts itself is refused, each field with this prefix. */
    BlockPlan plan(String prefix) {
        Faults faults = new Faults();
        Times.check(start, end, LONGEST, prefix, faults);
        if (rule != null) {
            BlockRules.fault(rule).ifPresent(fault -> faults.add(prefix + "rule", fault));
            if (Duration.between(start, end).compareTo(Duration.ofDays(1)) > 0) {
                faults.add(prefix + "end", "must be at most a day after start where the block returns");
            }
        } else if (excluded != null && !excluded.isEmpty()) {
            faults.add(prefix + "excluded", "needs a rule");
        }
        faults.refuse();
        return new BlockPlan(
                new TimeInterval(start, end),
                Optional.ofNullable(rule).map(RecurrenceRule::parse),
                excluded == null ? Set.of() : Set.copyOf(excluded),
                Objects.requireNonNullElse(reason, ""),
                hue);
    }
}
