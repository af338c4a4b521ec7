package io.horarium.live;

import io.horarium.appointment.web.AppointmentView;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.StaffId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change, as calendars are told of it.
 *
 * @param cursor the place behind it
 * @param at when it was made
 * @param data the appointment as it is now; of one that is to be taken off the calendar the id; of other changes whom they affect
 */
record ChangeView(
        ChangeType type,
        String cursor,
        Instant at,

        @Schema(oneOf = {AppointmentView.class, Gone.class, Affected.class})
        Object data) {

    /** An appointment that is not on the calendar any more, or not on this one. */
    @Schema(name = "GoneAppointment")
    record Gone(AppointmentId id) {}

    /**
     * Whom and when a change is about.
     *
     * @param staffIds none where it is about everybody
     * @param firstDate it may be a date earlier than need be; null where nobody knows
     * @param lastDate it may be a date later than need be; null where nobody knows
     */
    @Schema(name = "AffectedTime")
    record Affected(
            List<StaffId> staffIds,
            @Nullable LocalDate firstDate,
            @Nullable LocalDate lastDate) {}
}
