package io.horarium.availability;

import io.horarium.availability.spi.Contribution;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.SlotRequest;
import java.util.Map;

/** What the sources said, and the question to the engine that follows from it. */
record Gathered(SlotRequest request, Map<ResourceId, Contribution> contributions) {

    Contribution of(ResourceId resource) {
        return contributions.getOrDefault(resource, Contribution.NONE);
    }
}
