package io.horarium.appointment;

import io.horarium.engine.slots.Processing;
import io.horarium.kernel.Money;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed about an appointment beside its time, copied from the service when it was booked: a later change of the service
 * does not move it.
 *
 * @param bufferBeforeMinutes taken before the start, 0 to 1440
 * @param bufferAfterMinutes taken after the end, 0 to 1440
 * @param capacity seats, 1 to 1000; above one it is a class
 * @param price of one seat
 * @param processing the stretch in which the staff are free for others; absent for most
 */
public record Terms(
        int bufferBeforeMinutes,
        int bufferAfterMinutes,
        int capacity,
        Money price,
        @Nullable Processing processing) {

    private static final int LONGEST_BUFFER_MINUTES = 1440;
    private static final int MOST_SEATS = 1000;

    /** Refuses lengths and capacities out of range. */
    public Terms {
        between("bufferBeforeMinutes", bufferBeforeMinutes, 0, LONGEST_BUFFER_MINUTES);
        between("bufferAfterMinutes", bufferAfterMinutes, 0, LONGEST_BUFFER_MINUTES);
        between("capacity", capacity, 1, MOST_SEATS);
        Objects.requireNonNull(price, "price");
    }

    /** Whether several customers share the appointment. */
    public boolean isClass() {
        return capacity > 1;
    }

    private static void between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(field + " must be between " + least + " and " + most);
        }
    }
}
