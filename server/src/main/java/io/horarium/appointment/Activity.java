package io.horarium.appointment;

import io.horarium.kernel.Actor;
import io.horarium.kernel.AppointmentId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One line of the history of an appointment, written in the transaction of the change it tells.
 *
 * @param reason why, in the words of whoever did it; may be empty
 * @param before what was, as far as it changed; empty for a beginning
 * @param after what is
 */
public record Activity(
        UUID id,
        AppointmentId appointment,
        Instant at,
        Actor actor,
        Action action,
        String reason,
        Map<String, Object> before,
        Map<String, Object> after) {

    /** Keeps both states unchangeable. */
    public Activity {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** What can happen to an appointment. */
    public enum Action {
        /** It was made. */
        BOOKED,
        /** One more customer took a seat. */
        JOINED,
        /** The staff gave it another start. */
        MOVED,
        /** It became longer or shorter. */
        RESIZED,
        /** It got another start on the wish of its customer, or in their name. */
        RESCHEDULED,
        /** Somebody else gives it. */
        REASSIGNED,
        /** It takes other units. */
        UNITS_CHANGED,
        /** It became another service. */
        SERVICE_CHANGED,
        /** The notes of the staff are others. */
        NOTES_CHANGED,
        /** It was agreed to, took place, or nobody came. */
        STATUS_CHANGED,
        /** It was called off, and everybody with it. */
        CANCELLED,
        /** One customer left; others stay. */
        ATTENDEE_CANCELLED,
        /** It was kept for somebody who may book it. */
        HELD,
        /** Whoever it was kept for gave it back. */
        RELEASED,
        /** It was a hold, and ran out. */
        EXPIRED
    }
}
