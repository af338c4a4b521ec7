package io.horarium.appointment.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the history of an appointment, newest first.
 *
 * @param nextCursor where the next page begins; absent when this is the last
 */
record ActivityList(List<ActivityView> activity, @Nullable UUID nextCursor) {

    /** From one line more than a page has, where there is one. */
    static ActivityList of(List<ActivityView> lines, int page) {
        return lines.size() > page
                ? new ActivityList(lines.subList(0, page), lines.get(page - 1).id())
                : new ActivityList(lines, null);
    }
}
