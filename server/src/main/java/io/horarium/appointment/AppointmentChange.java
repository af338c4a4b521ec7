package io.horarium.appointment;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is to be different about an appointment; whatever is empty stays.
 *
 * @param end without buffers; empty: the length stays, or is the one of the new service
 * @param notes of the staff, at most 2000 characters
 * @param rescheduling whether it is the wish of the customer
 * @param onGrid whether only starts that the booking page shows will do
 * @param tellCustomers whether the customers are to be told
 * @param seen the version on which the wish is based; empty: whatever it is
 */
public record AppointmentChange(
        Optional<ServiceId> service,
        Optional<StaffId> staff,
        Optional<Instant> start,
        Optional<Instant> end,
        Optional<String> notes,
        Waiver waiver,
        boolean rescheduling,
        boolean onGrid,
        boolean tellCustomers,
        OptionalLong seen) {

    private static final int LONGEST_NOTES = 2000;

    /** Refuses notes that are too long. */
    public AppointmentChange {
        if (notes.filter(words -> words.length() > LONGEST_NOTES).isPresent()) {
            throw new IllegalArgumentException("notes must be at most " + LONGEST_NOTES + " characters");
        }
    }

    /** Another start on the wish of the customer, perhaps with somebody else. */
    public static AppointmentChange rescheduling(
            Instant start,
            Optional<StaffId> staff,
            Waiver waiver,
            boolean onGrid,
            boolean tellCustomers,
            OptionalLong seen) {
        return new AppointmentChange(
                Optional.empty(),
                staff,
                Optional.of(start),
                Optional.empty(),
                Optional.empty(),
                waiver,
                true,
                onGrid,
                tellCustomers,
                seen);
    }

    /** Nothing: what is asked when somebody looks for another start than the present one. */
    static AppointmentChange none(boolean onGrid) {
        return new AppointmentChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Waiver.NONE,
                true,
                onGrid,
                false,
                OptionalLong.empty());
    }

    /** The same change, based on this version. */
    AppointmentChange seen(OptionalLong version) {
        return new AppointmentChange(
                service, staff, start, end, notes, waiver, rescheduling, onGrid, tellCustomers, version);
    }

    /** Whether anything but the notes would be different. */
    boolean movesAnything(Appointment before) {
        return service.filter(wanted -> !wanted.equals(before.service())).isPresent()
                || staff.filter(wanted -> !before.staff().equals(List.of(wanted)))
                        .isPresent()
                || start.filter(wanted -> !wanted.equals(before.time().start())).isPresent()
                || end.filter(wanted -> !wanted.equals(before.time().end())).isPresent();
    }
}
