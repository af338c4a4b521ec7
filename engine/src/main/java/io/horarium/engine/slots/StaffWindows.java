package io.horarium.engine.slots;

import io.horarium.engine.time.IntervalSet;
import java.util.Optional;

/** The windows in which one staff member can give the service: hours, exceptions, holidays and the service's schedule. */
final class StaffWindows {

    private static final int DAY = 1440;

    private StaffWindows() {}

    /**
     * The windows around {@code area}, with their true openings. Only where one of them reaches back to the first dates
     * laid out, because it passes midnight after midnight, more dates are needed to tell where it began; an opening
     * further away than {@link Area#ANCHOR_DAYS} is of no importance.
     */
    static OpenWindows around(Area area, StaffMember member, Optional<OpenHours> schedule, int lookAheadMinutes) {
        int first = Math.floorDiv(area.from(), DAY) - 3;
        int last = Math.floorDiv(area.to() + lookAheadMinutes, DAY) + 2;
        OpenWindows windows = lay(first, last, member, schedule);
        return isCutOff(windows.open(), area, first) ? lay(first - Area.ANCHOR_DAYS, last, member, schedule) : windows;
    }

    private static OpenWindows lay(int first, int last, StaffMember member, Optional<OpenHours> schedule) {
        OpenWindows windows = OpenWindows.of(member.hours(), first, last);
        return schedule.isEmpty() ? windows : windows.within(OpenWindows.of(schedule.get(), first, last));
    }

    /** Whether the window in which the area begins may have begun before the first date; zones shift a date by a day. */
    private static boolean isCutOff(IntervalSet open, Area area, int firstDay) {
        int index = open.firstEndingAfter(area.from());
        return index < open.size() && open.start(index) < (firstDay + 2) * DAY;
    }
}
