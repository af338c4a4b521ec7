package io.horarium.appointment;

import io.horarium.availability.Wish;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The rows of staff, units and customers that a transaction has locked by a {@link Claim}. */
record Locked(Set<UUID> rows) {

    Locked {
        rows = Set.copyOf(rows);
    }

    /**
     * Checks that nobody is missing without whom the answer to the wish may change.
     *
     * @throws Overtaken when somebody came in between
     */
    void mustHold(Wish wish) {
        mustHold(Contested.staff(wish), Contested.units(wish.offering()));
        if (wish.customer()
                .map(CustomerId::value)
                .filter(id -> !rows.contains(id))
                .isPresent()) {
            throw new Overtaken();
        }
    }

    /**
     * Checks that what an appointment takes is locked.
     *
     * @throws Overtaken when it was given to others meanwhile
     */
    void mustHold(Appointment appointment) {
        mustHold(appointment.staff(), appointment.unitIds());
    }

    private void mustHold(Collection<StaffId> staff, Collection<UnitId> units) {
        boolean all = staff.stream().allMatch(each -> rows.contains(each.value()))
                && units.stream().allMatch(each -> rows.contains(each.value()));
        if (!all) {
            throw new Overtaken();
        }
    }
}
