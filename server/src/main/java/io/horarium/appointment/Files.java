package io.horarium.appointment;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes an appointment out of the cabinet: to look at it, or to change it. Expects a transaction of the business. */
@Component
class Files {

    private final Appointments appointments;
    private final AppointmentRows rows;
    private final Occupancies occupancies;

    Files(Appointments appointments, AppointmentRows rows, Occupancies occupancies) {
        this.appointments = appointments;
        this.rows = rows;
        this.occupancies = occupancies;
    }

    /**
     * The appointment with this id, or with this booking, to look at.
     *
     * @throws Rejected when there is none, or it is given by others
     */
    Appointment get(BusinessId business, CancellableId id, Scope scope) {
        return appointments
                .find(business, id)
                .map(found -> read(business, found))
                .filter(found -> scope.covers(found.staff()))
                .orElseThrow(Files::notFound);
    }

    /**
     * The same appointment as it is now, locked after its staff and units.
     *
     * @param found what was looked at
     * @throws Rejected when it was given to others meanwhile, whose appointments are none of the scope
     */
    Appointment take(BusinessId business, Appointment found, Scope scope) {
        return take(business, found, scope, Claim.of(found)).appointment();
    }

    /**
     * The same appointment as it is now, locked after those whom the claim names.
     *
     * @param found what was looked at
     * @param claim at least what it takes
     * @throws Rejected when it was given to others meanwhile, whose appointments are none of the scope
     */
    Taken take(BusinessId business, Appointment found, Scope scope, Claim claim) {
        Locked locked = occupancies.lock(business, claim);
        long version = appointments.lock(business, found.id());
        Appointment now = version == found.version() ? found : read(business, found.id());
        if (!scope.covers(now.staff())) {
            throw notFound();
        }
        locked.mustHold(now);
        return new Taken(now, locked);
    }

    /** An appointment that nobody else changes until the end of the transaction, and who was locked before it. */
    record Taken(Appointment appointment, Locked locked) {}

    private static Rejected notFound() {
        return new Rejected(new NotFound("appointment"));
    }

    private Appointment read(BusinessId business, AppointmentId appointment) {
        return rows.read(business, List.of(appointment)).getFirst();
    }
}
