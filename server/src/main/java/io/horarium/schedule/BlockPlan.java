package io.horarium.schedule;

import io.horarium.engine.recurrence.RecurrenceRule;
import io.horarium.engine.time.TimeInterval;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time block that somebody wants.
 *
 * @param interval the block, or its first occurrence
 * @param rule how it returns
 * @param excluded local dates on which it does not return; only with a rule
 * @param reason may be blank
 * @param hue degrees 0 to 359; absent: the usual one
 */
public record BlockPlan(
        TimeInterval interval,
        Optional<RecurrenceRule> rule,
        Set<LocalDate> excluded,
        String reason,
        @Nullable Integer hue) {

    /** Keeps a copy; refuses a block without length and an impossible hue. */
    public BlockPlan {
        excluded = Set.copyOf(excluded);
        if (interval.isEmpty()) {
            throw new IllegalArgumentException("interval must have a length");
        }
        if (hue != null && (hue < 0 || hue > 359)) {
            throw new IllegalArgumentException("hue must be between 0 and 359");
        }
        if (rule.isEmpty() && !excluded.isEmpty()) {
            throw new IllegalArgumentException("excluded needs a rule");
        }
    }

    /**
     * The same, as what becomes of a block from a date on. If it returns by the rule of that block it goes on counting where that
     * block was.
     */
    BlockPlan goingOn(Repetition block, LocalDate first, ZoneId home) {
        Optional<RecurrenceRule> rest =
                rule.map(wanted -> wanted.equals(block.rule()) ? block.from(first, home) : wanted);
        return new BlockPlan(interval, rest, excluded, reason, hue);
    }

    /**
     * How it returns on the wall clock of a staff member.
     *
     * @throws Rejected when its start is no occurrence of its rule there
     */
    Optional<Repetition> repetition(ZoneId home) {
        Optional<Repetition> repetition = rule.map(law ->
                new Repetition(law, LocalDateTime.ofInstant(interval.start(), home), interval.length(), excluded));
        if (repetition.filter(each -> !each.startsWithItself(home)).isPresent()) {
            throw new Rejected(Unprocessable.of("start", "must be an occurrence of the rule in " + home.getId()));
        }
        return repetition;
    }
}
