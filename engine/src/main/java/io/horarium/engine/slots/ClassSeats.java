package io.horarium.engine.slots;

import java.util.OptionalInt;

/**
 * The seats that are taken in one session of a class. Several entries for the same service and start add up, so a
 * booking and a held seat can be told apart.
 *
 * @param service the class
 * @param taken seats taken by this entry, zero or more
 * @param capacity seats that the session has, at least one; empty: as many as the policy says. What was agreed when the session
 *     was opened counts, whatever the class has by now
 */
public record ClassSeats(ServiceRef service, int taken, OptionalInt capacity) {

    public ClassSeats {
        if (taken < 0) {
            throw new IllegalArgumentException("taken " + taken + " is negative");
        }
        if (capacity.orElse(1) < 1) {
            throw new IllegalArgumentException("capacity " + capacity.getAsInt() + " is not positive");
        }
    }

    /** Seats of a session that has as many as the policy says. */
    public ClassSeats(ServiceRef service, int taken) {
        this(service, taken, OptionalInt.empty());
    }
}
