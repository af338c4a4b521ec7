package io.horarium.schedule.web;

import io.horarium.schedule.StaffDay;
import java.util.List;

/** What the calendar draws under the appointments: date by date, and on each date the staff in the order of the business. */
record ScheduleView(List<StaffDay> days) {}
