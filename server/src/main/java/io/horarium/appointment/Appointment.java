package io.horarium.appointment;

import io.horarium.catalog.NamedUnit;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Stale;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The agreed time. It changes only through its own verbs; each checks what was before, and answers with the next version.
 *
 * @param time without buffers
 * @param staff who gives it, in the order of the business
 * @param units what the appointment as a whole takes (a room); what one attendee takes stands with the attendee
 * @param attendees everybody who booked, also those who left, in the order of booking
 * @param version grows with each change; starts at 1
 * @param occurrence which one of a series it is; absent for one that stands alone
 */
public record Appointment(
        AppointmentId id,
        Reference reference,
        ServiceId service,
        AppointmentStatus status,
        AppointmentSource source,
        TimeInterval time,
        Terms terms,
        List<StaffId> staff,
        List<NamedUnit> units,
        List<Attendee> attendees,
        String notes,
        long version,
        Instant createdAt,
        @Nullable Occurrence occurrence) {

    /** Refuses an appointment without length, without staff, and one with more seats taken than it has. */
    public Appointment {
        Objects.requireNonNull(id, "id");
        staff = List.copyOf(staff);
        units = List.copyOf(units);
        attendees = List.copyOf(attendees);
        if (time.isEmpty()) {
            throw new IllegalArgumentException("time must have a length");
        }
        if (staff.isEmpty()) {
            throw new IllegalArgumentException("staff must not be empty");
        }
        if (new Attendees(attendees).seats() > terms.capacity()) {
            throw new IllegalArgumentException("attendees take more seats than the capacity of " + terms.capacity());
        }
        if (version < 1) {
            throw new IllegalArgumentException("version must be positive");
        }
    }

    /** First moment, without buffers. */
    public Instant start() {
        return time.start();
    }

    /** First moment after it, without buffers. */
    public Instant end() {
        return time.end();
    }

    /** Seats of the bookings that stand. */
    public int seatsTaken() {
        return everybody().seats();
    }

    /** Seats that can still be booked; none when the appointment has ended or was called off. */
    public int seatsLeft() {
        return isOpen() ? terms.capacity() - seatsTaken() : 0;
    }

    /** Whether it is agreed, or about to be. */
    public boolean isOpen() {
        return status == AppointmentStatus.PENDING || status == AppointmentStatus.CONFIRMED;
    }

    /** What the appointment as a whole takes. */
    public List<UnitId> unitIds() {
        return units.stream().map(unit -> new UnitId(unit.id())).toList();
    }

    /** The named units that attendees have. */
    public Set<UnitId> places() {
        return everybody().places();
    }

    /** The attendee of this booking, also one who left. */
    public Optional<Attendee> find(BookingId booking) {
        return everybody().find(booking);
    }

    /** The bookings that stand. */
    public Set<BookingId> standing() {
        return everybody().standing();
    }

    /**
     * What one of the attendees may do.
     *
     * @throws IllegalArgumentException when the booking is of another appointment
     */
    Attendance of(BookingId booking) {
        return new Attendance(
                this,
                find(booking)
                        .orElseThrow(() ->
                                new IllegalArgumentException("booking " + booking + " is of another appointment")));
    }

    /** Whoever is on the list. */
    Attendees everybody() {
        return new Attendees(attendees);
    }

    /**
     * Takes another time, other staff or units, or becomes another service.
     *
     * @param target all of it
     * @throws Rejected with {@link ChangeRejection.NotChangeable} when it has ended or was called off
     */
    Appointment moved(Target target) {
        if (!isOpen()) {
            throw new Rejected(new ChangeRejection.NotChangeable(status));
        }
        return new Appointment(
                id,
                reference,
                target.service(),
                status,
                source,
                target.time(),
                target.terms(),
                target.staff(),
                target.units(),
                target.attendees(),
                notes,
                version + 1,
                createdAt,
                occurrence);
    }

    /**
     * The same appointment with other notes.
     *
     * @throws Rejected with {@link ChangeRejection.NotChangeable} when it was called off
     */
    public Appointment noted(String words) {
        if (AppointmentStatus.GONE.contains(status)) {
            throw new Rejected(new ChangeRejection.NotChangeable(status));
        }
        return with(status, attendees, words);
    }

    /** The same appointment for which the business is asked again, because its customer took another time. */
    Appointment askedAgain() {
        return status == AppointmentStatus.CONFIRMED ? with(AppointmentStatus.PENDING, attendees, notes) : this;
    }

    /**
     * Goes on in its life: is agreed to, has taken place, or nobody came.
     *
     * @param next any state but those of calling off, which have verbs of their own
     * @throws Rejected with {@link ChangeRejection.NotPossible} when the life of an appointment knows no such step, or
     *     its time has not come yet
     */
    public Appointment became(AppointmentStatus next, Instant now) {
        boolean ended = next == AppointmentStatus.COMPLETED || next == AppointmentStatus.NO_SHOW;
        // what is only held has nobody on its list: there is nothing yet to agree to
        boolean nobodys = status == AppointmentStatus.HELD && standing().isEmpty();
        if (!status.mayBecome(next) || nobodys || ended && now.isBefore(time.start())) {
            throw new Rejected(new ChangeRejection.NotPossible(status, next));
        }
        return with(next, next == AppointmentStatus.CONFIRMED ? everybody().approved() : attendees, notes);
    }

    /**
     * Calls off the whole appointment and every booking of it.
     *
     * @throws Rejected with {@link AppointmentRejection.NotCancellable} when it has ended or was called off before
     */
    public Appointment cancelled() {
        if (!status.mayBecome(AppointmentStatus.CANCELLED)) {
            throw new Rejected(new AppointmentRejection.NotCancellable(status));
        }
        return with(
                AppointmentStatus.CANCELLED,
                attendees.stream().map(Attendee::cancelled).toList(),
                notes);
    }

    /**
     * Checks that whoever wants to change it has seen this version.
     *
     * @throws Rejected as stale otherwise
     */
    public void mustBe(long seen) {
        if (seen != version) {
            throw new Rejected(new Stale("appointment", version));
        }
    }

    /** The next version. */
    Appointment with(AppointmentStatus next, List<Attendee> who, String words) {
        return new Appointment(
                id,
                reference,
                service,
                next,
                source,
                time,
                terms,
                staff,
                units,
                who,
                words,
                version + 1,
                createdAt,
                occurrence);
    }
}
