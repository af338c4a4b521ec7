package io.horarium.engine.slots;

import java.util.List;

/**
 * A staff member as the search sees one.
 *
 * @param id who
 * @param hours weekly hours, exceptions, holidays, travel
 * @param daysOff absences of whole dates
 * @param busy everything else that takes the staff member, in any order, see {@link Reach#busy}
 * @param quota limits of the staff member, and the appointments by which they and the workload are counted
 * @param shortestService what the shortest service takes that can be booked with the staff member; read only where a
 *     service avoids gaps
 */
public record StaffMember(
        ResourceId id,
        OpenHours hours,
        List<DaysOff> daysOff,
        List<Busy> busy,
        Quota quota,
        Footprint shortestService) {

    public StaffMember {
        daysOff = List.copyOf(daysOff);
        busy = List.copyOf(busy);
    }

    /** A staff member without absences and limits, whose shortest service lasts a minute. */
    public static StaffMember of(ResourceId id, OpenHours hours, List<Busy> busy) {
        return new StaffMember(id, hours, List.of(), busy, Quota.UNLIMITED, Footprint.ofMinutes(1));
    }

    /** The same staff member with these absences of whole dates. */
    public StaffMember withDaysOff(List<DaysOff> absences) {
        return new StaffMember(id, hours, absences, busy, quota, shortestService);
    }

    /** The same staff member with these busy stretches. */
    public StaffMember withBusy(List<Busy> stretches) {
        return new StaffMember(id, hours, daysOff, stretches, quota, shortestService);
    }

    /** The same staff member with these limits and counted appointments. */
    public StaffMember withQuota(Quota limits) {
        return new StaffMember(id, hours, daysOff, busy, limits, shortestService);
    }

    /** The same staff member, whose shortest service takes this. */
    public StaffMember withShortestService(Footprint shortest) {
        return new StaffMember(id, hours, daysOff, busy, quota, shortest);
    }
}
