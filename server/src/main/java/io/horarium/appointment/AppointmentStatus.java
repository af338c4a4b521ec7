package io.horarium.appointment;

import java.util.EnumSet;
import java.util.Set;

/** The life of an appointment. Which change is possible is said here and nowhere else. */
public enum AppointmentStatus {
    /** Kept for a visitor until a moment; nobody has promised anything. */
    HELD,
    /** Asked for; the business has to say yes. */
    PENDING,
    /** Agreed. */
    CONFIRMED,
    /** It took place. */
    COMPLETED,
    /** Nobody came. */
    NO_SHOW,
    /** Called off. */
    CANCELLED,
    /** A hold that ran out. */
    EXPIRED;

    /** The states that a list leaves out unless it is asked for them. */
    public static final Set<AppointmentStatus> GONE = Set.copyOf(EnumSet.of(CANCELLED, EXPIRED));

    /** Whether the change from this state to the next one is part of the life of an appointment. */
    public boolean mayBecome(AppointmentStatus next) {
        return switch (this) {
            case HELD -> next == PENDING || next == CONFIRMED || next == CANCELLED || next == EXPIRED;
            case PENDING -> next == CONFIRMED || next == CANCELLED;
            case CONFIRMED -> next == COMPLETED || next == NO_SHOW || next == CANCELLED;
            case COMPLETED, NO_SHOW, CANCELLED, EXPIRED -> false;
        };
    }
}
