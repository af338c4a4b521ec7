package io.horarium.appointment.web;

import io.horarium.appointment.PlacedHold;
import io.horarium.catalog.NamedUnit;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept.
 *
 * @param holdId opens it: sent along with the booking, or given back
 * @param expiresAt the first moment at which it is over
 * @param staffId who will give it; the first where it takes several
 * @param unit the place; absent where there is none to choose
 */
record HoldView(
        UUID holdId,
        Instant start,
        Instant end,
        Instant expiresAt,
        StaffId staffId,
        List<StaffId> staffIds,
        @Nullable NamedUnit unit,
        int seats) {

    static HoldView from(PlacedHold placed) {
        return new HoldView(
                placed.hold().value(),
                placed.time().start(),
                placed.time().end(),
                placed.expiresAt(),
                placed.staff().getFirst(),
                placed.staff(),
                placed.unit(),
                placed.seats());
    }
}
