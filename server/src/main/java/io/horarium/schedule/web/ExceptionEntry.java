package io.horarium.schedule.web;

import io.horarium.engine.time.LocalWindow;
import io.horarium.schedule.DateException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Other hours on one local date.
 *
 * @param windows none: closed
 */
record ExceptionEntry(
        @NotNull(message = "is missing") LocalDate date,

        @NotNull(message = "is missing") @Size(max = 12, message = "must have at most 12 entries")
        List<@Valid @NotNull(message = "is missing") WindowEntry> windows,

        @Nullable @Size(max = 200, message = "must have at most 200 characters")
        String reason) {

    static ExceptionEntry from(DateException exception) {
        return new ExceptionEntry(
                exception.date(),
                exception.windows().stream().map(WindowEntry::from).toList(),
                exception.reason());
    }

    DateException read(String field, Faults faults) {
        List<LocalWindow> read = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            LocalWindow window = windows.get(i).read(field + ".windows[" + i + "].end", faults);
            if (window != null) {
                read.add(window);
            }
        }
        return new DateException(date, read, Objects.requireNonNullElse(reason, ""));
    }
}
