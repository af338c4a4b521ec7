package io.horarium.schedule;

import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The schedules of the staff as they are edited. Every method expects a transaction of the business. */
@Service
public class ScheduleBook {

    private static final int HISTORY_DAYS = 31;
    private static final Duration FAR = Duration.ofDays(36_600);

    private final StaffRows rows;
    private final Schedules schedules;
    private final Clock clock;

    ScheduleBook(StaffRows rows, Schedules schedules, Clock clock) {
        this.rows = rows;
        this.schedules = schedules;
        this.clock = clock;
    }

    /**
     * The schedule of one staff member.
     *
     * @throws Rejected as not found
     */
    public StaffDocument get(BusinessId business, StaffId member) {
        StaffRows.Row row = rows.get(business, member);
        Instant now = clock.instant();
        LocalDate since = since(now, row.zone());
        Instant from = since.atStartOfDay(row.zone()).toInstant();
        ResourceId owner = new ResourceId(member.value());
        ScheduleRows found = schedules.read(business, Set.of(owner), new TimeInterval(from, now.plus(FAR)));
        StaffSchedule schedule = Objects.requireNonNull(found.documents().get(owner), "schedule");
        return new StaffDocument(
                row.version(),
                row.zone(),
                schedule.weekly().stream()
                        .sorted(Comparator.comparing(WeeklyWindow::day)
                                .thenComparing(each -> each.window().startMinute())
                                .thenComparing(WeeklyWindow::kind))
                        .toList(),
                schedule.exceptions().values().stream()
                        .filter(each -> !each.date().isBefore(since))
                        .sorted(Comparator.comparing(DateException::date))
                        .toList(),
                schedule.travel().stream()
                        .filter(each -> !each.last().isBefore(since))
                        .sorted(Comparator.comparing(Travel::first))
                        .toList(),
                schedule.timeOff(),
                Stream.concat(
                                schedule.blocks().stream().map(DocumentedBlock::of),
                                found.series(owner).stream().map(each -> DocumentedBlock.of(each, row.zone())))
                        .sorted(Comparator.comparing(each -> each.interval().start()))
                        .toList());
    }

    /**
     * The first local date that the schedule of this staff member as a document is about.
     *
     * @throws Rejected as not found
     */
    public LocalDate since(BusinessId business, StaffId member) {
        return since(clock.instant(), rows.get(business, member).zone());
    }

    static LocalDate since(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().minusDays(HISTORY_DAYS);
    }
}
