package io.horarium.appointment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells whether a constraint spoke that only a race can wake: the engine had seen the place free. Asking once more then gives the
 * right answer. Every other violated constraint is a bug.
 */
final class LostRace {

    private static final Set<String> JUDGES = Set.of(
            "nobody_is_booked_twice",
            "one_attendee_per_unit",
            "one_hold_per_unit",
            "appointments_business_id_reference_key");

    private LostRace() {}

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refusal) {
                return JUDGES.contains(constraint(refusal.getServerErrorMessage()));
            }
        }
        return false;
    }

    private static String constraint(@Nullable ServerErrorMessage message) {
        String name = message == null ? null : message.getConstraint();
        return name == null ? "" : name;
    }
}
