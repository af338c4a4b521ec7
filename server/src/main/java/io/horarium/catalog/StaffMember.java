package io.horarium.catalog;

import io.horarium.kernel.StaffId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gives services.
 *
 * @param zone where this person's wall clock hangs; absent: the zone of the business
 * @param hue colour of the column, degrees 0 to 359
 * @param position the order of the business, ascending
 */
public record StaffMember(
        StaffId id,
        String name,
        String title,
        String knownFor,
        String languages,
        int hue,
        @Nullable ZoneId zone,
        int position,
        Translations translations) {

    /** Refuses a blank name and an impossible hue. */
    public StaffMember {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        Hue.check(hue);
    }
}
