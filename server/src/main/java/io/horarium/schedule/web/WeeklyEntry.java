package io.horarium.schedule.web;

import io.horarium.catalog.WindowText;
import io.horarium.engine.time.LocalWindow;
import io.horarium.schedule.WeeklyWindow;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Working hours that return each week, or a break in them.
 *
 * @param end 24:00 is midnight; later, at most 48:00, runs on into the next date
 * @param label what a break is called
 */
record WeeklyEntry(
        @NotNull(message = "is missing") WeeklyWindow.Kind kind,

        @NotNull(message = "is missing") DayOfWeek day,

        @NotNull(message = "is missing") @Pattern(regexp = WindowEntry.START, message = "must be a time such as 09:00")
        String start,

        @NotNull(message = "is missing") @Pattern(regexp = WindowEntry.END, message = "must be a time such as 17:00")
        String end,

        @Nullable @Size(max = 100, message = "must have at most 100 characters")
        String label) {

    static WeeklyEntry from(WeeklyWindow window) {
        List<String> times = WindowText.write(window.window());
        return new WeeklyEntry(window.kind(), window.day(), times.getFirst(), times.getLast(), window.label());
    }

    static List<WeeklyWindow> read(List<WeeklyEntry> entries, String field, Faults faults) {
        List<WeeklyWindow> windows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            WeeklyEntry each = entries.get(i);
            LocalWindow window = new WindowEntry(each.start, each.end).read(field + "[" + i + "].end", faults);
            if (window != null) {
                windows.add(new WeeklyWindow(each.kind, each.day, window, Objects.requireNonNullElse(each.label, "")));
            }
        }
        return windows;
    }
}
