package io.horarium.schedule.web;

import io.horarium.engine.slots.Travel;
import io.horarium.schedule.DateException;
import io.horarium.schedule.ScheduleChange;
import io.horarium.schedule.WeeklyWindow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of a staff member as a whole; it takes the place of what was there.
 *
 * @param acceptOrphans whether it is made although appointments lose their time by it
 */
record ScheduleRequest(
        @NotNull(message = "is missing") @Size(max = 200, message = "must have at most 200 entries")
        List<@Valid @NotNull(message = "is missing") WeeklyEntry> weekly,

        @NotNull(message = "is missing") @Size(max = 800, message = "must have at most 800 entries")
        List<@Valid @NotNull(message = "is missing") ExceptionEntry> exceptions,

        @NotNull(message = "is missing") @Size(max = 100, message = "must have at most 100 entries")
        List<@Valid @NotNull(message = "is missing") StayEntry> travel,

        @Nullable Boolean acceptOrphans) {

    /** Reads it, and refuses all that contradicts itself at once; dates before the first one are history. */
    ScheduleChange.Everything read(LocalDate since, OptionalLong seen) {
        Faults faults = new Faults();
        List<WeeklyWindow> windows = WeeklyEntry.read(weekly, "weekly", faults);
        List<DateException> dates = dates(since, faults);
        List<Travel> stays = stays(since, faults);
        faults.refuse();
        return new ScheduleChange.Everything(windows, dates, stays, seen);
    }

    private List<DateException> dates(LocalDate since, Faults faults) {
        List<DateException> dates = new ArrayList<>();
        Set<LocalDate> listed = new HashSet<>();
        for (int i = 0; i < exceptions.size(); i++) {
            ExceptionEntry each = exceptions.get(i);
            String field = "exceptions[" + i + "]";
            if (each.date().isBefore(since)) {
                faults.add(field + ".date", "must not be more than a month ago");
            } else if (!listed.add(each.date())) {
                faults.add(field + ".date", "must not be listed twice");
            }
            dates.add(each.read(field, faults));
        }
        return dates;
    }

    private List<Travel> stays(LocalDate since, Faults faults) {
        List<Travel> stays = new ArrayList<>();
        for (int i = 0; i < travel.size(); i++) {
            StayEntry each = travel.get(i);
            String field = "travel[" + i + "]";
            if (each.last().isBefore(each.first())) {
                faults.add(field + ".last", "must not be before first");
            } else if (each.last().isBefore(since)) {
                faults.add(field + ".last", "must not be more than a month ago");
            } else if (stays.stream()
                    .anyMatch(other -> !each.first().isAfter(other.last())
                            && !other.first().isAfter(each.last()))) {
                faults.add(field + ".first", "must not lie in another stay");
            } else {
                stays.add(new Travel(each.first(), each.last(), each.timezone()));
            }
        }
        return stays;
    }
}
