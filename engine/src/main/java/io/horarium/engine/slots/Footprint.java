package io.horarium.engine.slots;

import java.util.Optional;

/**
 * What one appointment of a service takes: its duration and the buffers around it.
 *
 * @param durationMinutes length of the appointment, one minute or more
 * @param bufferBeforeMinutes occupied before it, zero or more
 * @param bufferAfterMinutes occupied after it, zero or more
 * @param processing the inner stretch in which the staff member is free
 */
public record Footprint(
        int durationMinutes, int bufferBeforeMinutes, int bufferAfterMinutes, Optional<Processing> processing) {

    private static final int LONGEST_MINUTES = 366 * 1440;

    public Footprint {
        if (durationMinutes < 1 || durationMinutes > LONGEST_MINUTES) {
            throw new IllegalArgumentException("durationMinutes " + durationMinutes + " is not within a year");
        }
        if (bufferBeforeMinutes < 0 || bufferBeforeMinutes > LONGEST_MINUTES) {
            throw new IllegalArgumentException("bufferBeforeMinutes " + bufferBeforeMinutes + " is not within a year");
        }
        if (bufferAfterMinutes < 0 || bufferAfterMinutes > LONGEST_MINUTES) {
            throw new IllegalArgumentException("bufferAfterMinutes " + bufferAfterMinutes + " is not within a year");
        }
        if (processing.isPresent() && processing.get().toMinute() >= durationMinutes) {
            throw new IllegalArgumentException("processing does not end before durationMinutes " + durationMinutes);
        }
    }

    /** An appointment of {@code durationMinutes} without buffers. */
    public static Footprint ofMinutes(int durationMinutes) {
        return new Footprint(durationMinutes, 0, 0, Optional.empty());
    }

    /** The same duration with these buffers. */
    public Footprint withBuffers(int beforeMinutes, int afterMinutes) {
        return new Footprint(durationMinutes, beforeMinutes, afterMinutes, processing);
    }

    /** The same appointment with an inner stretch in which the staff member is free. */
    public Footprint withProcessing(Processing stretch) {
        return new Footprint(durationMinutes, bufferBeforeMinutes, bufferAfterMinutes, Optional.of(stretch));
    }
}
