package io.horarium.engine.slots;

import java.util.List;
import java.util.Optional;

/** The answer about one single start. */
public sealed interface Verdict {

    /**
     * It can be booked.
     *
     * @param slot the start and everybody who can take it
     * @param units units that are free for it, as many as each pool needs; empty when the service needs none
     * @param joinable those of the staff members who already lead a session of the class at this start: the booking
     *     takes a seat of it and no further units
     */
    record Offered(Slot slot, List<ResourceId> units, List<ResourceId> joinable) implements Verdict {

        public Offered {
            units = List.copyOf(units);
            joinable = List.copyOf(joinable);
        }
    }

    /**
     * It cannot be booked.
     *
     * @param reason the first reason that applies; a moment that is no start of the service at all has
     *     {@link Reason#NO_SERVICE_HOURS}
     * @param source what stands in the way, where there is one
     */
    record Refused(Reason reason, Optional<SourceRef> source) implements Verdict {}
}
