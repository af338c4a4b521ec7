package io.horarium.schedule;

import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.TimeInterval;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time block that returns. Its occurrences have its id.
 *
 * @param reason may be blank
 * @param hue degrees 0 to 359; absent: the usual one
 */
record BlockSeries(
        ScheduleEntryId id,
        Repetition repetition,
        String reason,
        @Nullable Integer hue) {

    List<TimeBlock> within(TimeInterval window, ZoneId home, List<Travel> travel) {
        List<TimeBlock> blocks = new ArrayList<>();
        repetition
                .within(window, home, travel)
                .forEach((date, each) -> blocks.add(new TimeBlock(id, each, reason, hue, date)));
        return blocks;
    }
}
