package io.horarium.catalog;

import io.horarium.engine.slots.StaffMode;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be booked, as people see it. The rules by which its starts are computed are in {@link Offering}.
 *
 * @param durationMinutes without buffers
 * @param deposit what is asked in advance; absent: nothing
 * @param focus what it is good for, a few words each
 * @param capacity how many seats one appointment has; above one it is a class
 * @param freeCancelHours how long before the start cancelling is free; its own or the business's
 * @param horizonDays how many local days ahead it can be booked; its own or the business's
 * @param staff who gives it, in the order of the business
 * @param units the units among which the customer chooses; empty where nothing is chosen
 */
public record Service(
        ServiceId id,
        @Nullable UUID categoryId,
        String name,
        String summary,
        Translations translations,
        int durationMinutes,
        Money price,
        @Nullable Money deposit,
        int hue,
        List<String> focus,
        boolean online,
        boolean needsApproval,
        int capacity,
        StaffMode staffMode,
        int freeCancelHours,
        int horizonDays,
        List<StaffId> staff,
        List<NamedUnit> units) {

    /** Refuses a blank name, a length below a minute and an empty class. */
    public Service {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (durationMinutes < 1) {
            throw new IllegalArgumentException("durationMinutes must be positive");
        }
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity must be positive");
        }
        Hue.check(hue);
        focus = List.copyOf(focus);
        staff = List.copyOf(staff);
        units = List.copyOf(units);
    }
}
