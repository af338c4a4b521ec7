package io.horarium.availability;

import io.horarium.engine.slots.Reason;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A start that a staff member cannot take.
 *
 * @param reason the first reason that applies
 * @param cause what it was; absent where nothing single stands in the way, or whoever asks may not know
 */
public record RefusedTime(
        StaffId staffId,
        Instant start,
        Reason reason,
        @Nullable Cause cause) {

    /** The same for somebody who may not know what it was. */
    public RefusedTime withoutCause() {
        return new RefusedTime(staffId, start, reason, null);
    }
}
