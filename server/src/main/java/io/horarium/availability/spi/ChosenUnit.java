package io.horarium.availability.spi;

import io.horarium.engine.slots.SourceRef;
import io.horarium.kernel.UnitId;
import java.time.Instant;
import java.util.Optional;

/**
 * A unit that an attendee of a class session chose and so took from the others.
 *
 * @param session the appointment
 * @param unit what was chosen
 * @param held by whom and until when, where nobody has booked it yet
 */
public record ChosenUnit(SourceRef session, UnitId unit, Optional<Held> held) {

    /** What a booking took. */
    public ChosenUnit(SourceRef session, UnitId unit) {
        this(session, unit, Optional.empty());
    }

    /**
     * Whether it counts at this moment.
     *
     * @param own the hold of whoever asks, which is no hindrance to them
     */
    public boolean counts(Instant now, Optional<SourceRef> own) {
        return held.map(each -> each.until().isAfter(now) && !own.equals(Optional.of(each.hold())))
                .orElse(true);
    }

    /**
     * A unit that is only kept for somebody.
     *
     * @param hold as the busy stretches name it
     * @param until the first moment at which it is free again
     */
    public record Held(SourceRef hold, Instant until) {}
}
