package io.horarium.appointment;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import java.util.Set;

/**
 * An appointment has another time, other staff, units or notes, or is another service, or went on in its life. Published inside
 * the transaction.
 *
 * @param what at least one kind of change
 * @param reason in the words of whoever did it; may be empty
 * @param tellCustomers whether the customers are to be told
 */
public record AppointmentChanged(
        BusinessId business,
        AppointmentId appointment,
        Set<Activity.Action> what,
        String reason,
        boolean tellCustomers) {

    /** Refuses a change of nothing. */
    public AppointmentChanged {
        what = Set.copyOf(what);
        if (what.isEmpty()) {
            throw new IllegalArgumentException("what must not be empty");
        }
    }
}
