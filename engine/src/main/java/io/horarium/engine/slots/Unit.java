package io.horarium.engine.slots;

import java.util.List;

/**
 * One room, chair or machine.
 *
 * @param id which one
 * @param busy what occupies it, maintenance included, in any order
 */
public record Unit(ResourceId id, List<Busy> busy) {

    public Unit {
        busy = List.copyOf(busy);
    }
}
