package io.horarium.schedule;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes a change into the tables of each staff member, whose rows are locked. */
@Component
class ChangeWriter {

    private final HoursRows hours;
    private final AbsenceRows absences;
    private final BlockSeriesRows blocks;
    private final BlockEdits edits;
    private final Clock clock;

    ChangeWriter(HoursRows hours, AbsenceRows absences, BlockSeriesRows blocks, BlockEdits edits, Clock clock) {
        this.hours = hours;
        this.absences = absences;
        this.blocks = blocks;
        this.edits = edits;
        this.clock = clock;
    }

    /** Answers what was made, in the order of the ids of the staff; with as many statements for many as for one. */
    List<ScheduleOutcome.Entry> write(BusinessId business, Map<StaffId, StaffRows.Row> staff, ScheduleChange change) {
        Set<StaffId> members = staff.keySet();
        return switch (change) {
            case ScheduleChange.Everything all -> {
                staff.forEach((member, row) -> replace(business, member, row, all));
                yield List.of();
            }
            case ScheduleChange.Weekly(var windows) -> {
                hours.setWeekly(business, members, windows);
                yield List.of();
            }
            case ScheduleChange.OnDate(var exception) -> {
                hours.setExceptions(business, members, List.of(exception));
                yield List.of();
            }
            case ScheduleChange.Away away -> absences.takeOff(business, members, away);
            case ScheduleChange.Block(var plan) -> blocks.add(business, zones(staff), plan);
            case ScheduleChange.AwayInstead(var absence, var away) -> {
                absences.replace(business, absence, away);
                yield ScheduleOutcome.Entry.of(List.of(absence.value()), List.copyOf(members));
            }
            case ScheduleChange.Reblock(var block, var part, var plan) ->
                // a block has one owner
                staff.entrySet().stream()
                        .flatMap(owner ->
                                edits
                                        .change(
                                                business,
                                                block,
                                                owner.getKey(),
                                                owner.getValue().zone(),
                                                part,
                                                plan)
                                        .stream())
                        .toList();
        };
    }

    /** A document is edited for one staff member at a time. */
    private void replace(BusinessId business, StaffId member, StaffRows.Row row, ScheduleChange.Everything all) {
        if (all.seen().isPresent() && all.seen().getAsLong() != row.version()) {
            throw new Rejected(new Stale("schedule", row.version()));
        }
        LocalDate since = ScheduleBook.since(clock.instant(), row.zone());
        hours.setWeekly(business, Set.of(member), all.weekly());
        hours.clearDates(business, member, since);
        hours.setExceptions(business, Set.of(member), all.exceptions());
        hours.addStays(business, member, all.travel());
    }

    private static Map<StaffId, ZoneId> zones(Map<StaffId, StaffRows.Row> staff) {
        Map<StaffId, ZoneId> zones = new LinkedHashMap<>();
        staff.forEach((member, row) -> zones.put(member, row.zone()));
        return zones;
    }
}
