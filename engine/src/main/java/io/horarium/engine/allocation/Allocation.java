package io.horarium.engine.allocation;

import io.horarium.engine.slots.SlotRequest;
import io.horarium.engine.slots.Verdict;

/** Decides who takes an appointment that several staff members could take. */
public final class Allocation {

    private Allocation() {}

    /**
     * With {@link io.horarium.engine.slots.StaffMode#ALL} everybody. Otherwise one: a session of the class that has
     * seats is filled before another one is opened; then the one with the fewest booked minutes in the week of the
     * business takes it, by the order of the request when these are equal.
     *
     * @param request the request that was checked; the quotas of its staff members tell the booked minutes
     * @param offered the verdict about it
     */
    public static Assignment choose(SlotRequest request, Verdict.Offered offered) {
        throw new UnsupportedOperationException(request.toString() + offered);
    }
}
