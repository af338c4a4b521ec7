package io.horarium.engine.slots;

import io.horarium.engine.time.TimeInterval;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Everything a search depends on, except the current moment.
 *
 * @param range starts with {@code range.start <= start < range.end} are wanted
 * @param days how the business counts days
 * @param policy the service
 * @param schedule the service's own hours, where it has some; intersected with those of each staff member
 * @param mode one of the staff members, or all of them
 * @param staff who may take it, in the order of the business
 * @param pools units that it needs, none for most services
 * @param serviceQuota limits of the service
 * @param customerQuota limits of the customer, once known
 * @param ignoring what does not count: the appointment that is being moved, the visitor's own hold
 * @param seats how many are wanted in one appointment, one or more; a class has several
 */
public record SlotRequest(
        TimeInterval range,
        BusinessDays days,
        SlotPolicy policy,
        Optional<OpenHours> schedule,
        StaffMode mode,
        List<StaffMember> staff,
        List<UnitPool> pools,
        Quota serviceQuota,
        Quota customerQuota,
        Set<SourceRef> ignoring,
        int seats) {

    public SlotRequest {
        if (seats < 1) {
            throw new IllegalArgumentException("seats " + seats + " is not positive");
        }
        staff = List.copyOf(staff);
        pools = List.copyOf(pools);
        ignoring = Set.copyOf(ignoring);
    }

    /** A request for one seat with any of {@code staff}, without schedule, units and limits of its own. */
    public static SlotRequest of(TimeInterval range, BusinessDays days, SlotPolicy policy, List<StaffMember> staff) {
        return new SlotRequest(
                range,
                days,
                policy,
                Optional.empty(),
                StaffMode.ANY,
                staff,
                List.of(),
                Quota.UNLIMITED,
                Quota.UNLIMITED,
                Set.of(),
                1);
    }

    /** The same request for other starts. */
    public SlotRequest withRange(TimeInterval wanted) {
        return new SlotRequest(
                wanted, days, policy, schedule, mode, staff, pools, serviceQuota, customerQuota, ignoring, seats);
    }

    /** The same request for a service with other rules. */
    public SlotRequest withPolicy(SlotPolicy rules) {
        return new SlotRequest(
                range, days, rules, schedule, mode, staff, pools, serviceQuota, customerQuota, ignoring, seats);
    }

    /** The same request with hours of the service's own. */
    public SlotRequest withSchedule(OpenHours hours) {
        return new SlotRequest(
                range,
                days,
                policy,
                Optional.of(hours),
                mode,
                staff,
                pools,
                serviceQuota,
                customerQuota,
                ignoring,
                seats);
    }

    /** The same request for one or for all of these staff members. */
    public SlotRequest withStaff(StaffMode taking, List<StaffMember> members) {
        return new SlotRequest(
                range, days, policy, schedule, taking, members, pools, serviceQuota, customerQuota, ignoring, seats);
    }

    /** The same request with these units needed. */
    public SlotRequest withPools(List<UnitPool> needed) {
        return new SlotRequest(
                range, days, policy, schedule, mode, staff, needed, serviceQuota, customerQuota, ignoring, seats);
    }

    /** The same request with limits of the service and of the customer. */
    public SlotRequest withQuotas(Quota ofService, Quota ofCustomer) {
        return new SlotRequest(
                range, days, policy, schedule, mode, staff, pools, ofService, ofCustomer, ignoring, seats);
    }

    /** The same request in which these appointments and holds do not count. */
    public SlotRequest withIgnoring(Set<SourceRef> sources) {
        return new SlotRequest(
                range, days, policy, schedule, mode, staff, pools, serviceQuota, customerQuota, sources, seats);
    }

    /** The same request of somebody who wants so many seats in one appointment. */
    public SlotRequest withSeats(int wanted) {
        return new SlotRequest(
                range, days, policy, schedule, mode, staff, pools, serviceQuota, customerQuota, ignoring, wanted);
    }

    /** The same request without the holds that have run out at {@code now}. */
    public SlotRequest withoutExpiredHolds(Instant now) {
        return without(busy -> isExpired(busy, now));
    }

    /** The same request for somebody to whom their own hold is no hindrance; nothing but a hold is left out. */
    public SlotRequest withoutHold(SourceRef own) {
        return without(busy -> busy.kind() == BusyKind.HELD && busy.source().equals(own));
    }

    private SlotRequest without(Predicate<Busy> gone) {
        List<StaffMember> members = staff.stream()
                .map(each -> new StaffMember(
                        each.id(),
                        each.hours(),
                        each.daysOff(),
                        left(each.busy(), gone),
                        each.quota(),
                        each.shortestService()))
                .toList();
        List<UnitPool> alivePools = pools.stream()
                .map(pool -> new UnitPool(
                        pool.needed(),
                        pool.units().stream()
                                .map(unit -> new Unit(unit.id(), left(unit.busy(), gone)))
                                .toList()))
                .toList();
        return withStaff(mode, members).withPools(alivePools);
    }

    private static List<Busy> left(List<Busy> busy, Predicate<Busy> gone) {
        boolean less = false;
        for (Busy each : busy) {
            less |= gone.test(each);
        }
        return less ? busy.stream().filter(gone.negate()).toList() : busy;
    }

    private static boolean isExpired(Busy busy, Instant now) {
        return busy.expiresAt().isPresent() && !busy.expiresAt().get().isAfter(now);
    }
}
