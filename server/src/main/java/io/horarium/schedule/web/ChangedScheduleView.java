package io.horarium.schedule.web;

import io.horarium.schedule.Orphan;
import java.util.List;

/**
 * What became of a schedule, or would become of it.
 *
 * @param applied whether it was changed
 * @param schedule as it is now
 * @param orphanCount how many appointments lose their time
 * @param orphans the first two hundred of them
 */
record ChangedScheduleView(boolean applied, StaffScheduleView schedule, int orphanCount, List<Orphan> orphans) {}
