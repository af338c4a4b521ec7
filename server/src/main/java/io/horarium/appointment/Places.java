package io.horarium.appointment;

import io.horarium.catalog.NamedUnit;
import io.horarium.catalog.Offering;
import io.horarium.catalog.ResourceNeed;
import io.horarium.engine.slots.Reason;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Rejected;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which named unit an attendee gets, where each has one: the one that was asked for, else the first that is free. */
final class Places {

    private Places() {}

    /**
     * The place of a new attendee.
     *
     * @param units what the appointment takes
     * @param taken places of the other attendees
     * @return empty where the service knows no places
     * @throws Rejected when the wanted place is taken, or none is left
     */
    static Optional<NamedUnit> give(
            Offering offering, Collection<UnitId> units, Set<UnitId> taken, Optional<UnitId> wanted) {
        if (!offering.letsChooseUnit()) {
            return Optional.empty();
        }
        List<NamedUnit> free = free(offering, units, taken);
        return Optional.of(free.stream()
                .filter(unit ->
                        wanted.isEmpty() || unit.id().equals(wanted.get().value()))
                .findFirst()
                .orElseThrow(() -> new Rejected(
                        new AppointmentRejection.SlotTaken(Reason.RESOURCE_UNAVAILABLE, List.of(), free))));
    }

    /** The places that the appointment has and nobody has taken. */
    static List<NamedUnit> free(Offering offering, Collection<UnitId> units, Set<UnitId> taken) {
        Set<UUID> there = units.stream().map(UnitId::value).collect(Collectors.toSet());
        return all(offering).stream()
                .filter(unit -> there.contains(unit.id()) && !taken.contains(new UnitId(unit.id())))
                .toList();
    }

    /** Whether a customer of this service may name the unit. */
    static boolean isAmong(Offering offering, UnitId wanted) {
        return all(offering).stream().anyMatch(unit -> unit.id().equals(wanted.value()));
    }

    /** Every unit that a customer of this service may name. */
    private static List<NamedUnit> all(Offering offering) {
        return offering.needs().stream()
                .filter(ResourceNeed::chosenByCustomer)
                .flatMap(need -> need.units().stream())
                .toList();
    }
}
