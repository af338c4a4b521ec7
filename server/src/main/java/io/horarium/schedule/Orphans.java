package io.horarium.schedule;

import io.horarium.availability.Alternative;
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

    /** Makes the change and compares, in a transaction that has locked the staff. Appointments that are over do not count. */
    ScheduleOutcome of(BusinessId business, Set<StaffId> staff, Supplier<List<ScheduleOutcome.Entry>> change) {
        Instant now = clock.instant();
        List<Commitment> agreed = commitments.within(business, staff, new TimeInterval(now, now.plus(FAR)));
        if (agreed.isEmpty()) {
            return new ScheduleOutcome(true, change.get(), 0, List.of());
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
        Map<AppointmentId, List<Alternative>> proposals = refits.of(business, listed);
        return new ScheduleOutcome(
                true,
                entries,
                losing.size(),
                listed.stream()
                        .map(each -> Orphan.of(each, proposals.getOrDefault(each.appointment(), List.of())))
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
