package io.horarium.schedule.web;

import io.horarium.kernel.StaffId;
import io.horarium.schedule.StaffDocument;
import java.time.ZoneId;
import java.util.List;

/** The schedule of a staff member. Only {@code weekly}, {@code exceptions} and {@code travel} are edited with it. */
record StaffScheduleView(
        StaffId staffId,
        long version,
        ZoneId timezone,
        List<WeeklyEntry> weekly,
        List<ExceptionEntry> exceptions,
        List<StayEntry> travel,
        List<TimeOffView> timeOff,
        List<BlockView> timeBlocks) {

    static StaffScheduleView from(StaffId staff, StaffDocument document) {
        return new StaffScheduleView(
                staff,
                document.version(),
                document.zone(),
                document.weekly().stream().map(WeeklyEntry::from).toList(),
                document.exceptions().stream().map(ExceptionEntry::from).toList(),
                document.travel().stream().map(StayEntry::from).toList(),
                document.timeOff().stream().map(TimeOffView::from).toList(),
                document.blocks().stream().map(BlockView::from).toList());
    }
}
