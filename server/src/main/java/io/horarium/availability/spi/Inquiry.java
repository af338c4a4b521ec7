package io.horarium.availability.spi;

import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.BusinessId;
import java.util.Set;

/**
 * What the sources are asked.
 *
 * @param business whose resources they are; the transaction belongs to it
 * @param resources staff members and units whose open and busy time is wanted
 * @param window every busy stretch that shares a moment with it, buffers included, has to be in the answer; more is allowed
 * @param counted staff members, services and customers whose appointments are counted for limits and workload
 * @param counting every appointment that starts inside has to be counted; more is allowed
 */
public record Inquiry(
        BusinessId business,
        Set<ResourceId> resources,
        TimeInterval window,
        Set<ResourceId> counted,
        TimeInterval counting) {

    /** Keeps copies. */
    public Inquiry {
        resources = Set.copyOf(resources);
        counted = Set.copyOf(counted);
    }
}
