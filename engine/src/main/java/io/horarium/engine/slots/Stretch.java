package io.horarium.engine.slots;

/**
 * A busy stretch in epoch minutes: itself, and what it occupies with its own buffers.
 *
 * @param source number of its source, see {@link BusyReader}
 * @param seats seats taken when it is a session of the class that is searched for, else {@link #NO_SESSION}
 */
record Stretch(BusyKind kind, int source, int start, int end, int occupiedStart, int occupiedEnd, int seats) {

    static final int NO_SESSION = -1;

    boolean isSession() {
        return seats != NO_SESSION;
    }
}
