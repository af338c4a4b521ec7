package io.horarium.schedule;

import io.horarium.engine.slots.Travel;
import java.time.ZoneId;
import java.util.List;

/**
 * The schedule of one staff member, as it is edited. What was over more than a month ago is left out.
 *
 * @param version grows with the weekly hours, the exceptions and the stays
 * @param zone where this person's wall clock hangs, unless travelling
 * @param timeOff to be seen here, changed elsewhere; so are the blocks
 */
public record StaffDocument(
        long version,
        ZoneId zone,
        List<WeeklyWindow> weekly,
        List<DateException> exceptions,
        List<Travel> travel,
        List<TimeOff> timeOff,
        List<DocumentedBlock> blocks) {

    /** Keeps copies. */
    public StaffDocument {
        weekly = List.copyOf(weekly);
        exceptions = List.copyOf(exceptions);
        travel = List.copyOf(travel);
        timeOff = List.copyOf(timeOff);
        blocks = List.copyOf(blocks);
    }
}
