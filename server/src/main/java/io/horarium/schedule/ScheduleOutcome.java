package io.horarium.schedule;

import io.horarium.kernel.StaffId;
import java.util.List;
import java.util.UUID;

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
    public record Entry(UUID id, StaffId staffId) {}

    ScheduleOutcome rehearsed() {
        return new ScheduleOutcome(false, List.of(), orphanCount, orphans);
    }
}
