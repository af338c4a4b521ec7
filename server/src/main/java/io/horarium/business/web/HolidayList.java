package io.horarium.business.web;

import io.horarium.business.Holiday;
import java.util.List;

/** The closed dates, by date. */
record HolidayList(List<Holiday> holidays) {}
