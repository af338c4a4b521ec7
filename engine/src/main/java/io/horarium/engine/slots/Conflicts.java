package io.horarium.engine.slots;

/**
 * Turns busy stretches into refused starts. An appointment that occupies {@code [s + from, s + to)} overlaps a stretch
 * {@code [a, b)} exactly when {@code a - to < s < b - from}.
 */
final class Conflicts {

    /** No start is spared. */
    private static final int NONE = Stretch.NO_SESSION;

    private final Shape shape;
    private final Refusals refusals;

    Conflicts(Shape shape, Refusals refusals) {
        this.shape = shape;
        this.refusals = refusals;
    }

    /** What makes a staff member busy. A session of the class stands in the way of every start but its own. */
    void add(Stretch busy) {
        switch (busy.kind()) {
            case TIME_OFF -> around(Reason.TIME_OFF, busy, busy.sessionStart());
            case BLOCKED -> around(Reason.BLOCKED, busy, busy.sessionStart());
            case BOOKED -> around(Reason.BOOKED, busy, busy.sessionStart());
            case CALENDAR -> calendar(busy);
            case HELD -> occupied(Reason.HELD, busy, busy.sessionStart());
            case DOWN -> occupied(Reason.RESOURCE_UNAVAILABLE, busy, NONE);
        }
    }

    /** What makes a unit busy: other people's holds are told apart, all else is the same. */
    void addToUnit(Stretch busy) {
        occupied(busy.kind() == BusyKind.HELD ? Reason.HELD : Reason.RESOURCE_UNAVAILABLE, busy, NONE);
    }

    private void around(Reason reason, Stretch busy, int spared) {
        overlapping(reason, busy, spared);
        // where the appointment itself overlaps the reason above goes first, so the buffers may be painted whole
        if (hasBuffers(busy)) {
            occupied(Reason.BUFFER, busy, spared);
        }
    }

    private void overlapping(Reason reason, Stretch busy, int spared) {
        for (int part = 0; part < shape.parts(); part++) {
            int first = busy.start() - shape.coreTo()[part] + 1;
            int last = busy.end() - shape.coreFrom()[part] - 1;
            refuse(reason, first, last, spared, busy.source());
        }
    }

    /** Unlike the others its reason comes after the buffer, so only what lies beside the event is the buffer's. */
    private void calendar(Stretch busy) {
        overlapping(Reason.CALENDAR_CONFLICT, busy, NONE);
        if (hasBuffers(busy)) {
            int duration = shape.coreTo()[shape.parts() - 1];
            int first = busy.occupiedStart() - shape.latest() + 1;
            refusals.refuse(Reason.BUFFER, first, busy.start() - duration, busy.source());
            int last = busy.occupiedEnd() - shape.earliest() - 1;
            refusals.refuse(Reason.BUFFER, busy.end(), last, busy.source());
        }
    }

    private void occupied(Reason reason, Stretch busy, int spared) {
        for (int part = 0; part < shape.parts(); part++) {
            int first = busy.occupiedStart() - shape.occupiedTo()[part] + 1;
            int last = busy.occupiedEnd() - shape.occupiedFrom()[part] - 1;
            refuse(reason, first, last, spared, busy.source());
        }
    }

    private void refuse(Reason reason, int first, int last, int spared, int source) {
        if (spared >= first && spared <= last) {
            refusals.refuse(reason, first, spared - 1, source);
            refusals.refuse(reason, spared + 1, last, source);
        } else {
            refusals.refuse(reason, first, last, source);
        }
    }

    private boolean hasBuffers(Stretch busy) {
        return busy.occupiedStart() < busy.start()
                || busy.occupiedEnd() > busy.end()
                || shape.earliest() < 0
                || shape.latest() > shape.coreTo()[shape.parts() - 1];
    }
}
