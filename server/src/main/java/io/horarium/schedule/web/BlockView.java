package io.horarium.schedule.web;

import io.horarium.schedule.DocumentedBlock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time block; with a rule, start and end are those of its first occurrence. */
record BlockView(
        UUID id,
        Instant start,
        Instant end,
        @Nullable String rule,
        List<LocalDate> excluded,
        String reason,
        @Nullable Integer hue) {

    static BlockView from(DocumentedBlock block) {
        return new BlockView(
                block.id().value(),
                block.interval().start(),
                block.interval().end(),
                block.rule(),
                block.excluded(),
                block.reason(),
                block.hue());
    }
}
