package io.horarium.schedule;

import io.horarium.engine.time.IntervalSet;
import io.horarium.kernel.StaffId;

/**
 * When one staff member works.
 *
 * @param time in epoch minutes, without breaks, holidays, absences and blocks
 */
public record WorkingTime(StaffId staff, String name, IntervalSet time) {}
