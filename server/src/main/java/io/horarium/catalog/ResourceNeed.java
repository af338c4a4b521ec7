package io.horarium.catalog;

import java.util.List;
import java.util.UUID;

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
}
