package io.horarium.engine.slots;

/**
 * How the outcome of a start is kept in a byte: the ordinal of the reason in the low four bits, marks above them. The
 * lower of two ranks is the reason that counts.
 */
final class Code {

    /** Nothing stands in the way. */
    static final int FREE = Reason.values().length;

    /** Not a start of this staff member at all. */
    static final int ABSENT = FREE + 1;

    /** The start would leave a stretch that is too short for anything. */
    static final int LEAVES_GAP = 0x10;

    /** A session of the class is already led at this start. */
    static final int JOINS = 0x20;

    private static final Reason[] REASONS = Reason.values();

    private Code() {}

    /** The reason, {@link #FREE} or {@link #ABSENT} without the marks. */
    static int rank(int code) {
        return code & 0x0f;
    }

    static boolean has(int code, int mark) {
        return (code & mark) != 0;
    }

    static Reason reason(int rank) {
        return REASONS[rank];
    }
}
