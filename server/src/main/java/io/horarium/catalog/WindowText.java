package io.horarium.catalog;

import io.horarium.engine.time.LocalWindow;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wall-clock windows as they are stored and sent: {@code ["09:00", "12:00"]}. {@code 24:00} is the end of the date; an hour
 * beyond, as in {@code ["22:00", "26:00"]}, says explicitly that the window runs on into the next date, at most to 48:00.
 */
public final class WindowText {

    private static final Pattern TIME = Pattern.compile("([0-4]\\d):([0-5]\\d)");
    private static final int MINUTES_PER_HOUR = 60;

    private WindowText() {}

    /**
     * Reads a pair of times.
     *
     * @throws IllegalArgumentException when it is not a pair of times, or the end is not after the start
     */
    public static LocalWindow read(List<String> pair) {
        if (pair.size() != 2) {
            throw new IllegalArgumentException("window must be a pair of times such as [\"09:00\", \"12:00\"]");
        }
        return new LocalWindow(minute(pair.getFirst()), minute(pair.getLast()));
    }

    /** Writes a window as {@link #read} reads it. */
    public static List<String> write(LocalWindow window) {
        return List.of(text(window.startMinute()), text(window.endMinute()));
    }

    private static int minute(String time) {
        Matcher parts = TIME.matcher(time);
        if (!parts.matches()) {
            throw new IllegalArgumentException("window has a time that is not like 09:00");
        }
        return Integer.parseInt(parts.group(1)) * MINUTES_PER_HOUR + Integer.parseInt(parts.group(2));
    }

    private static String text(int minute) {
        return "%02d:%02d".formatted(minute / MINUTES_PER_HOUR, minute % MINUTES_PER_HOUR);
    }
}
