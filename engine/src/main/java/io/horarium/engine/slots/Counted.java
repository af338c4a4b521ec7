package io.horarium.engine.slots;

import java.time.Instant;

/**
 * An appointment as limits and workload count it: once, on the local date of the business on which it starts. A class
 * session is one appointment of its staff member, however many seats are taken.
 *
 * @param source the appointment
 * @param start when it begins
 * @param minutes its duration without buffers, zero or more
 */
public record Counted(SourceRef source, Instant start, int minutes) {

    public Counted {
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes " + minutes + " is negative");
        }
    }
}
