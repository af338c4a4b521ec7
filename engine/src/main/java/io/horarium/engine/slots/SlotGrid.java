package io.horarium.engine.slots;

import io.horarium.engine.time.TimeInterval;
import java.time.Instant;

/**
 * The starts of a range and who can take them, before the current moment is known. Small enough to be kept: some five
 * bytes for each start and staff member.
 */
public final class SlotGrid {

    private final SlotRequest request;

    private SlotGrid(SlotRequest request) {
        this.request = request;
    }

    static SlotGrid of(SlotRequest request) {
        return new SlotGrid(request);
    }

    /** The starts that were asked for. */
    public TimeInterval range() {
        return request.range();
    }

    /** The first moment at which the grid is stale because a hold in it runs out; {@link Instant#MAX} without holds. */
    public Instant validUntil() {
        return Instant.MAX;
    }

    /**
     * The grid as it looks at {@code now}: past, notice and horizon are applied.
     *
     * @throws IllegalArgumentException when {@code now} is not before {@link #validUntil()}
     */
    public SlotView at(Instant now) {
        return new SlotView(this, now);
    }
}
