package io.horarium.appointment.waitlist;

/** A part of the day as the booking page cuts it. */
public enum DayPart {
    /** Before noon. */
    MORNING(0, 720),
    /** From noon to five. */
    AFTERNOON(720, 1020),
    /** From five on. */
    EVENING(1020, 1440);

    private final int from;
    private final int to;

    DayPart(int from, int to) {
        this.from = from;
        this.to = to;
    }

    boolean has(int minute) {
        return minute >= from && minute < to;
    }
}
