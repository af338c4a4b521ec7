package io.horarium.schedule;

import io.horarium.engine.time.LocalWindow;
import java.time.LocalDate;
import java.util.List;

/**
 * A local date on which other windows hold than those of the week, and which a holiday does not close.
 *
 * @param windows none: closed
 * @param reason shown to the staff; may be blank
 */
public record DateException(LocalDate date, List<LocalWindow> windows, String reason) {

    /** Keeps a copy. */
    public DateException {
        windows = List.copyOf(windows);
    }
}
