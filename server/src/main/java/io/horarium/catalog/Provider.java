package io.horarium.catalog;

import io.horarium.engine.slots.Footprint;
import io.horarium.engine.slots.Limit;
import io.horarium.kernel.StaffId;
import java.util.List;

/**
 * A staff member as one service needs to know one.
 *
 * @param limits how many appointments this person takes
 * @param shortestService what the shortest service of this person takes; a minute where the service does not avoid gaps
 */
public record Provider(StaffId id, List<Limit> limits, Footprint shortestService) {

    /** Keeps a copy. */
    public Provider {
        limits = List.copyOf(limits);
    }
}
