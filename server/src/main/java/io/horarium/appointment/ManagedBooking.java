package io.horarium.appointment;

import io.horarium.catalog.NamedUnit;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One booking as its customer sees it.
 *
 * @param status of the appointment; for whoever left a class that goes on: cancelled
 * @param customerName as it was typed with this booking; who knows the address only is not told how its owner is called
 * @param unit the place of this customer, where there is one
 * @param freeCancelHours how long before the start the customer may still change or call it off
 * @param earlierVersions what the sessions counted in which it was before
 * @param version grows with each change of the appointment, and when the booking goes to another one
 * @param changedAt when the appointment changed last
 */
public record ManagedBooking(
        AppointmentId appointment,
        BookingId booking,
        Reference reference,
        AppointmentStatus status,
        TimeInterval time,
        ServiceId service,
        String serviceName,
        List<Giver> staff,
        @Nullable NamedUnit unit,
        Money price,
        CustomerId customer,
        String customerName,
        House house,
        int freeCancelHours,
        long earlierVersions,
        long version,
        Instant changedAt) {

    /** Keeps a copy. */
    public ManagedBooking {
        staff = List.copyOf(staff);
    }

    /** Who gives it. */
    public record Giver(StaffId id, String name) {}

    /** Where it takes place. */
    public record House(String name, String slug, ZoneId zone, String address, String phone) {}

    /** The last moment at which the customer may change it or call it off. */
    public Instant deadline() {
        return time.start().minus(Duration.ofHours(freeCancelHours));
    }

    /** Whether the customer may still change it or call it off. */
    public boolean isChangeable(Instant now) {
        return (status == AppointmentStatus.PENDING || status == AppointmentStatus.CONFIRMED)
                && !now.isAfter(deadline());
    }

    /** A file for calendars (RFC 5545), in UTF-8. */
    public String calendarFile() {
        return CalendarFile.of(this);
    }

    /**
     * Checks that the customer may still change it or call it off; what is over says so by itself.
     *
     * @param start when it begins; the booking may have been moved since it was looked at
     * @throws Rejected with {@link ChangeRejection.TooLate} otherwise
     */
    void mustBeInTime(Instant start, Instant now) {
        Instant until = start.minus(Duration.ofHours(freeCancelHours));
        if (now.isAfter(until)) {
            throw new Rejected(new ChangeRejection.TooLate(until));
        }
    }

    /** The version of the appointment that somebody saw who saw this version of their booking. */
    OptionalLong ofAppointment(OptionalLong seen) {
        return seen.isPresent() ? OptionalLong.of(seen.getAsLong() - earlierVersions) : seen;
    }
}
