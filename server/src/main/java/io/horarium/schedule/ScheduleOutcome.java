package io.horarium.schedule;

import io.horarium.availability.Alternative;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.StaffId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What became of a change, or would become of it.
 *
 * @param applied whether it was made
 * @param entries the time blocks or absences that it made, one for each staff member
 * @param orphanCount how many appointments lose their time
 * @param orphans the first two hundred of them, by their starts
 */
public record ScheduleOutcome(boolean applied, List<Entry> entries, int orphanCount, List<Orphan> orphans) {

    /** Keeps copies. */
    public ScheduleOutcome {
        entries = List.copyOf(entries);
        orphans = List.copyOf(orphans);
    }

    /** A time block or an absence, by whose id it is changed and deleted. */
    public record Entry(UUID id, StaffId staffId) {

        /** One for each staff member, in the order of the lists. */
        static List<Entry> of(List<UUID> ids, List<StaffId> staff) {
            return IntStream.range(0, ids.size())
                    .mapToObj(i -> new Entry(ids.get(i), staff.get(i)))
                    .toList();
        }
    }

    /** The same with where the appointments could go. */
    ScheduleOutcome with(Map<AppointmentId, List<Alternative>> proposals) {
        return new ScheduleOutcome(
                applied,
                entries,
                orphanCount,
                orphans.stream()
                        .map(each -> each.with(proposals.getOrDefault(each.appointmentId(), List.of())))
                        .toList());
    }

    ScheduleOutcome rehearsed() {
        return new ScheduleOutcome(false, List.of(), orphanCount, orphans);
    }
}
