package io.horarium.schedule;

import io.horarium.availability.Alternative;
import io.horarium.availability.spi.Commitment;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.List;

/**
 * An appointment that loses its time through a change: it stands, but the staff member is no longer there for it. Whoever may
 * change a schedule sees these appointments in the calendar as well, so nothing is left out.
 *
 * @param start without buffers
 * @param staffIds those of its staff whose schedule changes
 * @param customers names, in the order of booking
 * @param alternatives where it could go once the change is made, best first; at most three
 */
public record Orphan(
        AppointmentId appointmentId,
        String reference,
        Instant start,
        Instant end,
        ServiceId serviceId,
        String serviceName,
        List<StaffId> staffIds,
        List<String> customers,
        List<Alternative> alternatives) {

    /** Keeps copies. */
    public Orphan {
        staffIds = List.copyOf(staffIds);
        customers = List.copyOf(customers);
        alternatives = List.copyOf(alternatives);
    }

    /** Where it could go is not known yet. */
    static Orphan of(Commitment losing) {
        return new Orphan(
                losing.appointment(),
                losing.reference(),
                losing.time().start(),
                losing.time().end(),
                losing.service(),
                losing.serviceName(),
                losing.occupied().keySet().stream().sorted().toList(),
                losing.customers(),
                List.of());
    }

    Orphan with(List<Alternative> proposals) {
        return new Orphan(appointmentId, reference, start, end, serviceId, serviceName, staffIds, customers, proposals);
    }
}
