package io.horarium.availability.web;

import io.horarium.availability.RefusedTime;
import io.horarium.availability.SlotView;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a service is free, for staff.
 *
 * @param timezone by which the dates were cut
 * @param slots starts that can be booked
 * @param refused starts that one of the staff cannot take; only where an explanation was asked for
 */
record TeamTimesView(
        ZoneId timezone, List<SlotView> slots, @Nullable List<RefusedTime> refused) {}
