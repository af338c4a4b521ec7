package io.horarium.schedule.web;

import io.horarium.catalog.WindowText;
import io.horarium.engine.time.LocalWindow;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one local date.
 *
 * @param end 24:00 is midnight; later, at most 48:00, runs on into the next date
 */
record WindowEntry(
        @NotNull(message = "is missing") @Pattern(regexp = START, message = "must be a time such as 09:00")
        String start,

        @NotNull(message = "is missing") @Pattern(regexp = END, message = "must be a time such as 17:00")
        String end) {

    static final String START = "([01][0-9]|2[0-3]):[0-5][0-9]";
    static final String END = "([0-3][0-9]|4[0-7]):[0-5][0-9]|48:00";

    static WindowEntry from(LocalWindow window) {
        List<String> times = WindowText.write(window);
        return new WindowEntry(times.getFirst(), times.getLast());
    }

    /** The window, or null and one more fault. */
    @Nullable
    LocalWindow read(String field, Faults faults) {
        // both have five characters, so that texts are ordered as times are
        if (end.compareTo(start) <= 0) {
            faults.add(field, "must be after start; a time from 24:00 on is one of the next date");
            return null;
        }
        LocalWindow window = WindowText.read(List.of(start, end));
        if (window.endMinute() - window.startMinute() > LocalWindow.MINUTES_OF_DAY) {
            faults.add(field, "must be at most a day after start");
            return null;
        }
        return window;
    }
}
