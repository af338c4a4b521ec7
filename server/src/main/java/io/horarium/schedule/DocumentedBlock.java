package io.horarium.schedule;

import io.horarium.engine.time.TimeInterval;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time block as it is edited.
 *
 * @param interval the block, or its first occurrence
 * @param rule how it returns; absent: it does not
 * @param excluded local dates on which it does not, in order
 * @param reason may be blank
 * @param hue degrees 0 to 359; absent: the usual one
 */
public record DocumentedBlock(
        ScheduleEntryId id,
        TimeInterval interval,
        @Nullable String rule,
        List<LocalDate> excluded,
        String reason,
        @Nullable Integer hue) {

    /** Keeps a copy. */
    public DocumentedBlock {
        excluded = List.copyOf(excluded);
    }

    static DocumentedBlock of(TimeBlock single) {
        return new DocumentedBlock(single.id(), single.interval(), null, List.of(), single.reason(), single.hue());
    }

    static DocumentedBlock of(BlockSeries series, ZoneId home) {
        Repetition repetition = series.repetition();
        return new DocumentedBlock(
                series.id(),
                TimeInterval.startingAt(repetition.start().atZone(home).toInstant(), repetition.length()),
                repetition.rule().toString(),
                repetition.excluded().stream().sorted().toList(),
                series.reason(),
                series.hue());
    }
}
