package io.horarium.availability;

import io.horarium.availability.spi.AvailabilitySource;
import io.horarium.availability.spi.Contribution;
import io.horarium.availability.spi.Inquiry;
import io.horarium.engine.slots.ResourceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All sources as one. */
@Component
class Sources {

    private final List<AvailabilitySource> sources;

    Sources(List<AvailabilitySource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Asks each source once and adds up the answers. */
    Map<ResourceId, Contribution> ask(Inquiry inquiry) {
        Map<ResourceId, Contribution> all = new HashMap<>();
        for (AvailabilitySource source : sources) {
            source.contributions(inquiry).forEach((resource, part) -> all.merge(resource, part, Contribution::plus));
        }
        return all;
    }
}
