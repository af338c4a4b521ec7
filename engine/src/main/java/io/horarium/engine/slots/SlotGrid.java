package io.horarium.engine.slots;

import io.horarium.engine.time.TimeInterval;
import java.time.Instant;

/**
 * The starts of a range and who can take them, before the current moment is known. Small enough to be kept: four bytes
 * for each start and five more for each staff member. It does not hold on to the request.
 */
public final class SlotGrid {

    private final TimeInterval range;
    private final SlotPolicy policy;
    private final BusinessDays days;
    private final StaffMode mode;
    private final StartRow row;
    private final Instant validUntil;

    private SlotGrid(SlotRequest request, StartRow row, Instant validUntil) {
        this.range = request.range();
        this.policy = request.policy();
        this.days = request.days();
        this.mode = request.mode();
        this.row = row;
        this.validUntil = validUntil;
    }

    static SlotGrid of(SlotRequest request, StartRow row, Instant validUntil) {
        return new SlotGrid(request, row, validUntil);
    }

    /** The starts that were asked for. */
    public TimeInterval range() {
        return range;
    }

    /** The first moment at which the grid is stale because a hold in it runs out; {@link Instant#MAX} without holds. */
    public Instant validUntil() {
        return validUntil;
    }

    /**
     * The grid as it looks at {@code now}: past, notice and horizon are applied, and on days on which only starts are left
     * that leave gaps, these are offered.
     *
     * @throws IllegalArgumentException when {@code now} is not before {@link #validUntil()}
     */
    public SlotView at(Instant now) {
        if (!now.isBefore(validUntil)) {
            throw new IllegalArgumentException("now " + now + " is not before validUntil " + validUntil);
        }
        return new SlotView(this, Outcomes.of(row, mode, Bounds.at(now, policy, days)), now);
    }

    StartRow row() {
        return row;
    }

    StaffMode mode() {
        return mode;
    }

    SlotPolicy policy() {
        return policy;
    }
}
