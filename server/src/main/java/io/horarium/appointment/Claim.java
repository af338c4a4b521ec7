package io.horarium.appointment;

import io.horarium.kernel.CustomerId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows a change has to lock. Of a service it names no rows: who gives it and what it needs is looked up by the statement that
 * locks them, so that its rules can be read afterwards, when they count.
 *
 * @param service of which somebody wants an appointment; absent where nothing new is taken
 * @param wanted the one who is to give it; absent: all who give it
 * @param customers whose limits count
 */
record Claim(
        Set<StaffId> staff,
        Set<UnitId> units,
        @Nullable ServiceId service,
        @Nullable StaffId wanted,
        Set<CustomerId> customers) {

    Claim {
        staff = Set.copyOf(staff);
        units = Set.copyOf(units);
        customers = Set.copyOf(customers);
    }

    static Claim of(Collection<StaffId> staff, Collection<UnitId> units) {
        return new Claim(Set.copyOf(staff), Set.copyOf(units), null, null, Set.of());
    }

    /** What an appointment takes, so that it may be changed. */
    static Claim of(Appointment appointment) {
        return of(Set.copyOf(appointment.staff()), Set.copyOf(appointment.unitIds()));
    }

    /** Whoever could take a wish for the service. */
    static Claim of(ServiceId service, Optional<StaffId> wanted) {
        return new Claim(Set.of(), Set.of(), service, wanted.orElse(null), Set.of());
    }

    /** Both. */
    Claim and(Claim other) {
        return new Claim(
                union(staff, other.staff),
                union(units, other.units),
                service == null ? other.service : service,
                wanted == null ? other.wanted : wanted,
                union(customers, other.customers));
    }

    Claim by(Collection<CustomerId> limited) {
        return new Claim(staff, units, service, wanted, Set.copyOf(limited));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
