package io.horarium.engine.slots;

import java.util.List;

/** The sessions of a class that one staff member leads, and their seats. */
final class Sessions {

    private final int capacity;
    private final int wanted;
    /** By start; empty when the service is no class or no session is led. */
    private final boolean[] led;

    private final short[] taken;

    /** Seats that the session at a start has less than the class has by now. */
    private final int[] missing;

    private final short[] held;
    private final int[] sources;

    private Sessions(int capacity, int wanted, int starts) {
        this.capacity = capacity;
        this.wanted = wanted;
        this.led = new boolean[starts];
        this.taken = new short[starts];
        this.missing = new int[starts];
        this.held = new short[starts];
        this.sources = new int[starts];
    }

    /**
     * The sessions among what somebody is busy with.
     *
     * @param wanted seats that somebody asks for at once
     */
    static Sessions of(int capacity, int wanted, List<Stretch> busy, StartIndex index) {
        if (capacity == 1 || busy.stream().noneMatch(Stretch::isSession)) {
            return new Sessions(capacity, wanted, 0);
        }
        Sessions sessions = new Sessions(capacity, wanted, index.size());
        for (Stretch each : busy) {
            int at = each.beginsSession() ? index.at(each.start()) : -1;
            if (at >= 0) {
                // a held seat has a source of its own; what people ask about is the session
                if (!sessions.led[at] || each.kind() != BusyKind.HELD) {
                    sessions.sources[at] = each.source();
                }
                sessions.led[at] = true;
                sessions.missing[at] = missing(capacity, each, sessions.missing[at]);
                sessions.taken[at] = plus(sessions.taken[at], each.seats());
                sessions.held[at] = plus(sessions.held[at], each.kind() == BusyKind.HELD ? each.seats() : 0);
            }
        }
        for (int at = 0; at < sessions.taken.length; at++) {
            sessions.taken[at] = plus(sessions.taken[at], sessions.missing[at]);
        }
        return sessions;
    }

    private static int missing(int capacity, Stretch session, int known) {
        return session.capacity() == Stretch.OF_THE_POLICY ? known : capacity - session.capacity();
    }

    /**
     * Seats that are taken at each start, counted in a session of the usual size: those that a smaller one does not have are taken
     * as well, and of a larger one the first ones taken do not count, so that it may be less than zero.
     */
    short[] taken() {
        return taken;
    }

    boolean isLedAt(int at) {
        return led.length > 0 && led[at];
    }

    /** Refuses a start with too few seats: held, when held seats of its session would be enough, else full. */
    void apply(int at, byte[] codes, int[] sourceOfStart) {
        boolean isLed = isLedAt(at);
        int left = isLed ? capacity - taken[at] : capacity;
        if (left < wanted) {
            Reason reason = isLed && left + held[at] >= wanted ? Reason.HELD : Reason.FULL;
            if (reason.ordinal() < codes[at]) {
                codes[at] = (byte) reason.ordinal();
                sourceOfStart[at] = isLed ? sources[at] : -1;
            }
        }
    }

    private static short plus(short seats, int more) {
        return (short) Math.min(Short.MAX_VALUE, seats + more);
    }
}
