package io.horarium.schedule;

import io.horarium.availability.Refits;
import io.horarium.availability.spi.Commitment;
import io.horarium.availability.spi.Commitments;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which appointments lose their time through a change: those that are covered less after it than before. One that lay outside of
 * the hours already, because somebody wanted it so, is not named for that again.
 */
@Component
class Orphans {

    private static final Duration FAR = Duration.ofDays(3_660);
    private static final int MOST_LISTED = 200;

    private final Commitments commitments;
    private final Schedules schedules;
    private final Refits refits;
    private final Clock clock;

    Orphans(Commitments commitments, Schedules schedules, Refits refits, Clock clock) {
        this.commitments = commitments;
        this.schedules = schedules;
        this.refits = refits;
        this.clock = clock;
    }

    /**
     * What a change does.
     *
     * @param outcome without proposals
     * @param listed the appointments that it lists
     */
    record Found(ScheduleOutcome outcome, List<Commitment> listed) {}

    /** Makes the change and compares, in a transaction that has locked the staff. Appointments that are over do not count. */
    Found of(BusinessId business, Set<StaffId> staff, Supplier<List<ScheduleOutcome.Entry>> change) {
        Instant now = clock.instant();
        List<Commitment> agreed = commitments.within(business, staff, new TimeInterval(now, now.plus(FAR)));
        if (agreed.isEmpty()) {
            return new Found(new ScheduleOutcome(true, change.get(), 0, List.of()), List.of());
        }
        TimeInterval window = new TimeInterval(
                now.minus(Duration.ofDays(2)),
                agreed.stream()
                        .map(each -> each.time().end())
                        .max(Instant::compareTo)
                        .orElse(now)
                        .plus(Duration.ofDays(2)));
        Set<LocalDate> holidays = schedules
                .holidays(business, date(window.start()), date(window.end()))
                .keySet();
        Map<StaffId, Coverage> before = read(business, staff, window, holidays);
        List<ScheduleOutcome.Entry> entries = change.get();
        Map<StaffId, Coverage> after = read(business, staff, window, holidays);
        List<Commitment> losing =
                agreed.stream().filter(each -> loses(each, before, after)).toList();
        List<Commitment> listed = losing.stream().limit(MOST_LISTED).toList();
        return new Found(
                new ScheduleOutcome(
                        true,
                        entries,
                        losing.size(),
                        listed.stream().map(Orphan::of).toList()),
                listed);
    }

    /**
     * Reads what decides where these appointments could go, in the transaction of the change, whose rows nobody else sees. The
     * search itself takes its time, so it is made when the transaction is over and nobody waits for its locks.
     */
    Refits.Search search(BusinessId business, List<Commitment> listed) {
        return refits.read(business, listed);
    }

    /** The same after the change was made, for those that still are where they were. */
    Refits.Search search(BusinessId business, ScheduleOutcome outcome) {
        Set<AppointmentId> wanted =
                outcome.orphans().stream().map(Orphan::appointmentId).collect(Collectors.toSet());
        Set<StaffId> staff = outcome.orphans().stream()
                .flatMap(each -> each.staffIds().stream())
                .collect(Collectors.toSet());
        TimeInterval window = outcome.orphans().stream()
                .map(each -> new TimeInterval(each.start(), each.end()))
                .reduce((one, other) -> new TimeInterval(
                        one.start().isBefore(other.start()) ? one.start() : other.start(),
                        one.end().isAfter(other.end()) ? one.end() : other.end()))
                .orElseThrow();
        return refits.read(
                business,
                commitments.within(business, staff, window).stream()
                        .filter(each -> wanted.contains(each.appointment()))
                        .toList());
    }

    private static boolean loses(Commitment commitment, Map<StaffId, Coverage> before, Map<StaffId, Coverage> after) {
        return commitment.occupied().entrySet().stream()
                .anyMatch(taken -> cover(after, taken.getKey())
                        .takesFrom(cover(before, taken.getKey()), commitment, taken.getValue()));
    }

    private Map<StaffId, Coverage> read(
            BusinessId business, Set<StaffId> staff, TimeInterval window, Set<LocalDate> holidays) {
        Map<StaffId, Coverage> found = new HashMap<>();
        schedules
                .read(
                        business,
                        staff.stream().map(each -> new ResourceId(each.value())).collect(Collectors.toSet()),
                        window)
                .staff()
                .forEach(
                        (member, schedule) -> found.put(new StaffId(member.value()), new Coverage(schedule, holidays)));
        return found;
    }

    private static Coverage cover(Map<StaffId, Coverage> coverage, StaffId member) {
        Coverage found = coverage.get(member);
        if (found == null) {
            throw new IllegalStateException("staff member " + member + " is locked and has no schedule");
        }
        return found;
    }

    private static LocalDate date(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
