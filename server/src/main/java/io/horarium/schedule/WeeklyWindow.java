package io.horarium.schedule;

import io.horarium.engine.time.LocalWindow;
import java.time.DayOfWeek;

/**
 * A window that returns each week, on the wall clock of the staff member.
 *
 * @param day the weekday on which it begins
 * @param label what a break is called; blank for working hours
 */
public record WeeklyWindow(Kind kind, DayOfWeek day, LocalWindow window, String label) {

    /** Refuses a window longer than a day. */
    public WeeklyWindow {
        if (window.endMinute() - window.startMinute() > LocalWindow.MINUTES_OF_DAY) {
            throw new IllegalArgumentException("window must not be longer than a day");
        }
    }

    /** Working hours. */
    public static WeeklyWindow open(DayOfWeek day, String start, String end) {
        return new WeeklyWindow(Kind.OPEN, day, LocalWindow.of(start, end), "");
    }

    /** A break that is cut out of working hours. */
    public static WeeklyWindow pause(DayOfWeek day, String start, String end, String label) {
        return new WeeklyWindow(Kind.BREAK, day, LocalWindow.of(start, end), label);
    }

    /** What the window does. */
    public enum Kind {
        /** Opens. */
        OPEN,
        /** Cuts out of what is open. */
        BREAK
    }
}
