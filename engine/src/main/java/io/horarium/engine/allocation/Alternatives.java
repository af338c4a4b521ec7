package io.horarium.engine.allocation;

import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.SlotView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** What to propose to somebody whose wish is gone. */
public final class Alternatives {

    private Alternatives() {}

    /**
     * Ranked proposals: nearest starts with the wanted staff, the same start with others, the same local time on the
     * next days; one of each kind in turn, then the second of each kind and so on. No start is proposed twice for the
     * same staff.
     *
     * @param view the starts of everybody eligible around and after the wish
     * @param wanted the start that is gone
     * @param staff the staff members that were wanted; empty when anybody would do
     * @param zone the zone of the local time to keep
     * @param most how many proposals at most, zero or more
     */
    public static List<Alternative> rank(SlotView view, Instant wanted, Set<ResourceId> staff, ZoneId zone, int most) {
        throw new UnsupportedOperationException(view.toString() + wanted + staff + zone + most);
    }
}
