package io.horarium.engine.slots;

/**
 * A busy stretch in epoch minutes: itself, and what it occupies with its own buffers.
 *
 * @param source number of its source, see {@link BusyReader}
 * @param seats seats taken when it is a session of the class that is searched for, else zero
 */
record Stretch(BusyKind kind, int source, int start, int end, int occupiedStart, int occupiedEnd, int seats) {

    boolean isSession() {
        return seats > 0;
    }
}
