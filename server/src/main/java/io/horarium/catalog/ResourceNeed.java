package io.horarium.catalog;

import io.horarium.kernel.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one appointment of a service takes of one kind of resource.
 *
 * @param resource the kind: treatment rooms, reformers
 * @param quantity units that one appointment occupies; a class in which each attendee has a unit occupies one for each seat
 * @param chosenByCustomer whether the customer may name the unit
 * @param units all units of the kind that are in use, in the order of the business
 */
public record ResourceNeed(UUID resource, int quantity, boolean chosenByCustomer, List<NamedUnit> units) {

    /** Refuses a need of nothing. */
    public ResourceNeed {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity must be positive");
        }
        units = List.copyOf(units);
    }

    /** The same need that takes these units first; the engine takes units in the order of the list. */
    public ResourceNeed preferring(Collection<UnitId> first) {
        Map<Boolean, List<NamedUnit>> parts =
                units.stream().collect(Collectors.partitioningBy(unit -> first.contains(new UnitId(unit.id()))));
        List<NamedUnit> reordered = new ArrayList<>(parts.getOrDefault(true, List.of()));
        reordered.addAll(parts.getOrDefault(false, List.of()));
        return new ResourceNeed(resource, quantity, chosenByCustomer, reordered);
    }
}
