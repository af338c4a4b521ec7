package io.horarium.availability;

import io.horarium.kernel.StaffId;
import java.util.Optional;

/**
 * What somebody looks for among the free times of a service.
 *
 * @param staff with whom; empty for everybody who gives it
 * @param seats how many at once in one appointment, one or more; a class has several
 * @param own their hold, which is no hindrance to them; one that is over or unknown changes nothing
 */
public record Interest(Optional<StaffId> staff, int seats, Optional<HoldId> own) {

    /** Refuses less than one seat. */
    public Interest {
        if (seats < 1) {
            throw new IllegalArgumentException("seats must be positive");
        }
    }

    /** In so many seats, of somebody for whom nothing is held. */
    public static Interest of(Optional<StaffId> staff, int seats) {
        return new Interest(staff, seats, Optional.empty());
    }
}
