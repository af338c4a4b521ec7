package io.horarium.engine.slots;

import io.horarium.engine.time.LocalWindow;
import java.util.List;

/**
 * The hours of one weekday or of one date: windows and the breaks that are cut out of them. Windows may overlap or
 * touch; they then count as one. No window means closed.
 *
 * @param windows when it is open
 * @param breaks what is cut out again
 */
public record DayHours(List<LocalWindow> windows, List<LocalWindow> breaks) {

    /** A date on which nothing is open. */
    public static final DayHours CLOSED = new DayHours(List.of(), List.of());

    public DayHours {
        windows = List.copyOf(windows);
        breaks = List.copyOf(breaks);
    }

    /** Hours without a break. */
    public static DayHours of(LocalWindow... windows) {
        return new DayHours(List.of(windows), List.of());
    }

    /** Whether no window is open. */
    public boolean isClosed() {
        return windows.isEmpty();
    }
}
