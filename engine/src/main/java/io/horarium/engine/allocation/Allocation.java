package io.horarium.engine.allocation;

import io.horarium.engine.slots.BusinessDays;
import io.horarium.engine.slots.Counted;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.SlotRequest;
import io.horarium.engine.slots.StaffMember;
import io.horarium.engine.slots.StaffMode;
import io.horarium.engine.slots.Verdict;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Decides who takes an appointment that several staff members could take. */
public final class Allocation {

    private Allocation() {}

    /**
     * With {@link StaffMode#ALL} everybody. Otherwise one: a session of the class that has seats is filled before another
     * one is opened; then the one with the fewest booked minutes in the week of the business takes it, by the order of
     * the request when these are equal.
     *
     * @param request the request that was checked; the quotas of its staff members tell the booked minutes
     * @param offered the verdict about it
     */
    public static Assignment choose(SlotRequest request, Verdict.Offered offered) {
        List<ResourceId> able = offered.slot().staff();
        if (request.mode() == StaffMode.ALL) {
            boolean joins = offered.joinable().containsAll(able);
            return new Assignment(able, joins ? List.of() : offered.units(), joins);
        }
        boolean joins = !offered.joinable().isEmpty();
        List<ResourceId> choice = joins ? offered.joinable() : able;
        Instant start = offered.slot().start();
        ResourceId chosen = request.staff().stream()
                .filter(member -> choice.contains(member.id()))
                .min(Comparator.comparingLong(member -> bookedMinutes(member, start, request)))
                .orElseThrow(() -> new IllegalArgumentException("offered names nobody of the request: " + able))
                .id();
        return new Assignment(List.of(chosen), joins ? List.of() : offered.units(), joins);
    }

    /** Minutes of appointments that start in the same week; one that is being moved does not count. */
    private static long bookedMinutes(StaffMember member, Instant start, SlotRequest request) {
        BusinessDays days = request.days();
        return member.quota().counted().stream()
                .filter(each -> !request.ignoring().contains(each.source()))
                .filter(each -> days.isSameWeek(each.start(), start))
                .mapToLong(Counted::minutes)
                .sum();
    }
}
