package io.horarium.availability;

import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.BusyKind;
import io.horarium.engine.slots.ServiceRef;

/** Tells the session of a class from the seats that are held in it. */
final class ClassSession {

    private ClassSession() {}

    /**
     * Whether this is a session of the class itself. Each held seat is a stretch of its own; a session that was opened for a hold
     * is held as well, and has no seat taken before somebody books.
     */
    static boolean is(Busy busy, ServiceRef service) {
        return busy.seats()
                .filter(seats -> seats.service().equals(service))
                .filter(seats -> busy.kind() == BusyKind.BOOKED || seats.taken() == 0)
                .isPresent();
    }
}
