package io.horarium.appointment;

import io.horarium.availability.HoldId;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ends what was kept: given back, taken, or over. Expects that the staff and the units of its appointment are locked. */
@Component
class HoldEnds {

    private final Appointments appointments;
    private final HeldAppointments held;
    private final Holds holds;
    private final History history;

    HoldEnds(Appointments appointments, HeldAppointments held, Holds holds, History history) {
        this.appointments = appointments;
        this.held = held;
        this.holds = holds;
        this.history = history;
    }

    Optional<Hold> find(BusinessId business, HoldId id) {
        return holds.find(business, id);
    }

    /**
     * Ends a hold that is not taken, and with the last of them what was held; one that has ended stays as it is.
     *
     * @param state given back, or over
     */
    void end(BusinessId business, Hold known, Hold.State state, Actor actor, Instant now) {
        appointments.lock(business, known.appointment());
        if (!holds.end(business, known.id(), state)) {
            return;
        }
        Optional<Instant> others = holds.lastOf(business, known.appointment(), now);
        if (others.isPresent()) {
            held.shorten(business, known.appointment(), others.get());
        } else {
            boolean over = state == Hold.State.EXPIRED;
            AppointmentStatus next = over ? AppointmentStatus.EXPIRED : AppointmentStatus.CANCELLED;
            if (held.end(business, known.appointment(), next, now)) {
                history.heldNoLonger(business, known, next, actor, now);
            }
        }
        history.freed(business, known);
    }

    /** Says that a hold became a booking. */
    void tellTaken(BusinessId business, Hold hold, Booked booked) {
        history.taken(business, hold, booked.booking());
    }

    /** Says that what a hold kept can be had again. */
    void tell(BusinessId business, Hold hold) {
        history.freed(business, hold);
    }
}
