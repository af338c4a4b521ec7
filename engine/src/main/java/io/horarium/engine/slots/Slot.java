package io.horarium.engine.slots;

import java.time.Instant;
import java.util.List;

/**
 * A start that is offered.
 *
 * @param start when the appointment would begin
 * @param end when it would end, buffers not included
 * @param staff who can take it, in the order of the request; with {@link StaffMode#ALL} everybody
 * @param seatsLeft seats of the class that are left: with several staff members the most that one of them has left, with
 *     {@link StaffMode#ALL} the least
 */
public record Slot(Instant start, Instant end, List<ResourceId> staff, int seatsLeft) {

    public Slot {
        staff = List.copyOf(staff);
    }
}
