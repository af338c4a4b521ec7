package io.horarium.engine.slots;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One date of a viewer.
 *
 * @param date the date in the viewer's zone
 * @param offered how many starts are offered on it
 * @param reason why none is; present exactly when {@code offered} is zero
 * @param holiday the holiday that is the reason, as a date of the calendar of the business
 */
public record DaySummary(LocalDate date, int offered, Optional<DayReason> reason, Optional<LocalDate> holiday) {

    public DaySummary {
        if (reason.isPresent() == offered > 0) {
            throw new IllegalArgumentException("reason " + reason + " does not go with " + offered + " offered");
        }
    }
}
