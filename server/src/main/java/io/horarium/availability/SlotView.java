package io.horarium.availability;

import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A start that can be booked, as it is sent.
 *
 * @param end without buffers
 * @param staffIds who can take it, best first
 * @param seatsLeft only for classes
 * @param takenUnitIds units that cannot be chosen any more; only where the customer chooses one
 */
public record SlotView(
        Instant start,
        Instant end,
        List<StaffId> staffIds,
        @Nullable Integer seatsLeft,
        @Nullable List<UnitId> takenUnitIds) {

    /** Keeps a copy. */
    public SlotView {
        staffIds = List.copyOf(staffIds);
    }
}
