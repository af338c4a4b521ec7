package io.horarium.schedule;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a change into the tables of each staff member, whose rows are locked. */
@Component
class ChangeWriter {

    private final ScheduleChanges changes;
    private final BlockSeriesRows series;
    private final Clock clock;

    ChangeWriter(ScheduleChanges changes, BlockSeriesRows series, Clock clock) {
        this.changes = changes;
        this.series = series;
        this.clock = clock;
    }

    /** Answers what was made, in the order of the ids of the staff. */
    List<ScheduleOutcome.Entry> write(BusinessId business, Map<StaffId, StaffRows.Row> staff, ScheduleChange change) {
        List<ScheduleOutcome.Entry> made = new ArrayList<>();
        staff.forEach((member, row) -> {
            switch (change) {
                case ScheduleChange.Everything all -> replace(business, member, row, all);
                case ScheduleChange.Weekly(var windows) -> changes.setWeeklyHours(business, member, windows);
                case ScheduleChange.OnDate(var exception) -> changes.setException(business, member, exception);
                case ScheduleChange.AwayOnDates(var first, var last, var reason) ->
                    made.add(entry(changes.takeOff(business, member, first, last, reason), member));
                case ScheduleChange.AwayExactly(var interval, var reason) ->
                    made.add(entry(changes.takeOff(business, member, interval, reason), member));
                case ScheduleChange.Block(var plan) ->
                    made.add(entry(series.add(business, member, row.zone(), plan), member));
                case ScheduleChange.Reblock(var block, var plan) -> {
                    series.replace(business, block, row.zone(), plan);
                    made.add(entry(block, member));
                }
            }
        });
        return made;
    }

    private void replace(BusinessId business, StaffId member, StaffRows.Row row, ScheduleChange.Everything all) {
        if (all.seen().isPresent() && all.seen().getAsLong() != row.version()) {
            throw new Rejected(new ScheduleRejection.Stale(row.version()));
        }
        LocalDate since = ScheduleBook.since(clock.instant(), row.zone());
        changes.setWeeklyHours(business, member, all.weekly());
        changes.clearDates(business, member, since);
        all.exceptions().forEach(each -> changes.setException(business, member, each));
        all.travel().forEach(each -> changes.travel(business, member, each));
    }

    private static ScheduleOutcome.Entry entry(ScheduleEntryId id, StaffId member) {
        return new ScheduleOutcome.Entry(id.value(), member);
    }
}
