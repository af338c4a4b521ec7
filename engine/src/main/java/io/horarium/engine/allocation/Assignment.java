package io.horarium.engine.allocation;

import io.horarium.engine.slots.ResourceId;
import java.util.List;

/**
 * Who and what takes an appointment.
 *
 * @param staff the staff members, one unless the service needs all of them
 * @param units the units; empty when the service needs none or when a seat of an existing session is taken
 * @param joins whether a seat of an existing session of the class is taken
 */
public record Assignment(List<ResourceId> staff, List<ResourceId> units, boolean joins) {

    public Assignment {
        staff = List.copyOf(staff);
        units = List.copyOf(units);
    }
}
