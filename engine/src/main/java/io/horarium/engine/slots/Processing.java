package io.horarium.engine.slots;

/**
 * An inner stretch of an appointment in which the customer is busy but the staff member is free for others. Units stay
 * occupied throughout.
 *
 * @param fromMinute where it begins, in minutes after the start of the appointment, more than zero
 * @param toMinute where it ends, in minutes after the start of the appointment
 */
public record Processing(int fromMinute, int toMinute) {

    public Processing {
        if (fromMinute <= 0) {
            throw new IllegalArgumentException("fromMinute " + fromMinute + " is not after the start");
        }
        if (toMinute <= fromMinute) {
            throw new IllegalArgumentException("toMinute " + toMinute + " is not after fromMinute " + fromMinute);
        }
    }
}
