package io.horarium.appointment;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
                .orElseThrow(() -> new Rejected(new NotFound("appointment")));
    }

    /**
     * The same appointment as it is now, locked after its staff and units and those that it is about to take.
     *
     * @param found what was looked at
     */
    Appointment take(BusinessId business, Appointment found, Collection<StaffId> staff, Collection<UnitId> units) {
        Set<StaffId> everybody = new HashSet<>(found.staff());
        everybody.addAll(staff);
        Set<UnitId> everything = new HashSet<>(found.unitIds());
        everything.addAll(units);
        occupancies.lock(business, everybody, everything);
        long version = appointments.lock(business, found.id());
        return version == found.version() ? found : read(business, found.id());
    }

    private Appointment read(BusinessId business, AppointmentId appointment) {
        return rows.read(business, List.of(appointment)).getFirst();
    }
}
