package io.horarium.appointment.web;

import io.horarium.appointment.Appointment;
import io.horarium.appointment.AppointmentSource;
import io.horarium.appointment.AppointmentStatus;
import io.horarium.appointment.Occurrence;
import io.horarium.catalog.NamedUnit;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as the staff see it.
 *
 * @param seriesId the series that it is one of; absent where it stands alone
 * @param recurrenceId the start that the rule of the series gave it, wherever it is now
 */
public record AppointmentView(
        AppointmentId id,
        String reference,
        long version,
        AppointmentStatus status,
        AppointmentSource source,
        ServiceId serviceId,
        List<StaffId> staffIds,
        Instant start,
        Instant end,
        int bufferBeforeMinutes,
        int bufferAfterMinutes,
        int capacity,
        int seatsTaken,
        List<AttendeeView> attendees,
        List<NamedUnit> units,
        Money price,
        String notes,
        Instant createdAt,
        @Nullable UUID seriesId,
        @Nullable Instant recurrenceId) {

    /** As it stands in the diary. */
    public static AppointmentView from(Appointment appointment) {
        Occurrence occurrence = appointment.occurrence();
        return new AppointmentView(
                appointment.id(),
                appointment.reference().text(),
                appointment.version(),
                appointment.status(),
                appointment.source(),
                appointment.service(),
                appointment.staff(),
                appointment.time().start(),
                appointment.time().end(),
                appointment.terms().bufferBeforeMinutes(),
                appointment.terms().bufferAfterMinutes(),
                appointment.terms().capacity(),
                appointment.seatsTaken(),
                appointment.attendees().stream().map(AttendeeView::from).toList(),
                appointment.units(),
                appointment.terms().price(),
                appointment.notes(),
                appointment.createdAt(),
                occurrence == null ? null : occurrence.series().value(),
                occurrence == null ? null : occurrence.recurrenceId());
    }
}
