package io.horarium.availability;

import io.horarium.catalog.Offering;
import io.horarium.engine.slots.Limit;
import io.horarium.engine.slots.LimitPeriod;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.time.TimeInterval;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whose appointments have to be counted, and over which periods. */
final class Census {

    private final Offering offering;
    private final Set<ResourceId> counted = new HashSet<>();
    private final Set<LimitPeriod> periods = EnumSet.noneOf(LimitPeriod.class);

    /** Begins with the limits of the service itself. */
    Census(Offering offering) {
        this.offering = offering;
        count(new ResourceId(offering.service().value()), offering.limits());
    }

    /** Somebody with these limits; without any nothing is counted. */
    void count(ResourceId limited, List<Limit> limits) {
        if (!limits.isEmpty()) {
            counted.add(limited);
            limits.forEach(limit -> periods.add(limit.period()));
        }
    }

    /** Somebody whose workload of the week decides who takes an appointment. */
    void weigh(ResourceId member) {
        counted.add(member);
        periods.add(LimitPeriod.WEEK);
    }

    Set<ResourceId> counted() {
        return counted;
    }

    /** The time of which the appointments have to be known; gaps are judged by the starts of the neighbouring days too. */
    TimeInterval time(TimeInterval range) {
        return CountingTime.around(
                range, offering.days(), periods, offering.policy().avoidGaps() ? 2 : 0);
    }
}
