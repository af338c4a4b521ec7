package io.horarium.engine.slots;

/**
 * A busy stretch in epoch minutes: itself, and what it occupies with its own buffers.
 *
 * @param source number of its source, see {@link BusyReader}
 * @param sessionStart when it is part of a session of the class that is searched for: when the session begins, else
 *     {@link #NO_SESSION}
 * @param seats seats taken in the session; counted with its first part
 * @param capacity seats that the session has, {@link #OF_THE_POLICY} when it says nothing about them
 */
record Stretch(
        BusyKind kind,
        int source,
        int start,
        int end,
        int occupiedStart,
        int occupiedEnd,
        int sessionStart,
        int seats,
        int capacity) {

    static final int NO_SESSION = Integer.MIN_VALUE;
    static final int OF_THE_POLICY = 0;

    boolean isSession() {
        return sessionStart != NO_SESSION;
    }

    /** Whether a session begins with it; a session with processing has a second part. */
    boolean beginsSession() {
        return sessionStart == start;
    }
}
