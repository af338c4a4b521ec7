package io.horarium.engine.time;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * A window of wall-clock time that belongs to one local date, in minutes after its midnight. An end of 1440 is
 * {@code 24:00}, the first moment of the next date; an end beyond 1440 says explicitly that the window crosses midnight.
 *
 * @param startMinute first minute inside, 0 to 1439
 * @param endMinute first minute after, later than the start and at most 2880
 */
public record LocalWindow(int startMinute, int endMinute) {

    /** Minutes of a date on whose clock nothing is skipped or repeated. */
    public static final int MINUTES_OF_DAY = 1440;

    public LocalWindow {
        if (startMinute < 0 || startMinute >= MINUTES_OF_DAY) {
            throw new IllegalArgumentException("startMinute " + startMinute + " is not within 0 to 1439");
        }
        if (endMinute <= startMinute || endMinute > 2 * MINUTES_OF_DAY) {
            throw new IllegalArgumentException("endMinute " + endMinute + " is not after startMinute " + startMinute
                    + " and at most " + 2 * MINUTES_OF_DAY);
        }
    }

    /**
     * A window within one date, for example {@code of("09:00", "24:00")}.
     *
     * @throws IllegalArgumentException when a time cannot be read or the end is not after the start
     */
    public static LocalWindow of(String start, String end) {
        int from = minuteOf("start", start);
        int to = minuteOf("end", end);
        if (to <= from) {
            throw new IllegalArgumentException(
                    "end " + end + " is not after start " + start + ": a window over midnight has to say so");
        }
        return new LocalWindow(from, to);
    }

    /**
     * A window that begins on its date and ends on the next one, for example {@code overnight("22:00", "06:00")}.
     *
     * @throws IllegalArgumentException when a time cannot be read or the window would last longer than a day
     */
    public static LocalWindow overnight(String start, String end) {
        int from = minuteOf("start", start);
        int to = minuteOf("end", end);
        if (to > from) {
            throw new IllegalArgumentException("end " + end + " is after start " + start + ": not over midnight");
        }
        return new LocalWindow(from, to + MINUTES_OF_DAY);
    }

    /** Whether the window ends on the date after the one that it belongs to. */
    public boolean crossesMidnight() {
        return endMinute > MINUTES_OF_DAY;
    }

    private static int minuteOf(String field, String time) {
        if (time.equals("24:00")) {
            return MINUTES_OF_DAY;
        }
        try {
            LocalTime parsed = LocalTime.parse(time);
            if (parsed.getSecond() == 0 && parsed.getNano() == 0) {
                return parsed.toSecondOfDay() / 60;
            }
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(field + " " + time + " is not a time like 09:00", unreadable);
        }
        throw new IllegalArgumentException(field + " " + time + " is not a whole minute");
    }
}
