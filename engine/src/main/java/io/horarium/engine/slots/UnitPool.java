package io.horarium.engine.slots;

import java.util.List;

/**
 * The units of one resource type, of which an appointment needs some. A customer who chose a named unit gets a pool with
 * that unit alone. No unit belongs to two pools of one request.
 *
 * @param needed units that one appointment takes, one or more
 * @param units the units, preferred ones first
 */
public record UnitPool(int needed, List<Unit> units) {

    public UnitPool {
        if (needed < 1) {
            throw new IllegalArgumentException("needed " + needed + " is less than one unit");
        }
        units = List.copyOf(units);
    }

    /** The pool cut down to one named unit; empty, so never available, when the unit is not of this pool. */
    public UnitPool only(ResourceId unit) {
        return new UnitPool(
                needed, units.stream().filter(each -> each.id().equals(unit)).toList());
    }
}
