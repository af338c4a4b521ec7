package io.horarium.engine.slots;

/**
 * The seats that are taken in one session of a class. Several entries for the same service and start add up, so a
 * booking and a held seat can be told apart.
 *
 * @param service the class
 * @param taken seats taken by this entry, zero or more
 */
public record ClassSeats(ServiceRef service, int taken) {

    public ClassSeats {
        if (taken < 0) {
            throw new IllegalArgumentException("taken " + taken + " is negative");
        }
    }
}
