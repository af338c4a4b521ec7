package io.horarium.appointment;

import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets an appointment go on in its life, inside the transaction of the caller. */
@Component
class StatusDesk {

    private final Files files;
    private final Appointments appointments;
    private final Occupancies occupancies;
    private final Bookings bookings;
    private final CancellationDesk cancellations;
    private final History history;

    StatusDesk(
            Files files,
            Appointments appointments,
            Occupancies occupancies,
            Bookings bookings,
            CancellationDesk cancellations,
            History history) {
        this.files = files;
        this.appointments = appointments;
        this.occupancies = occupancies;
        this.bookings = bookings;
        this.cancellations = cancellations;
        this.history = history;
    }

    /**
     * Takes the next step, or agrees to one booking that waits in a session that is agreed to. Who no longer occupies frees the staff and the units.
     *
     * @param wish the reason, the version that was seen, and whether the customers are told
     * @throws Rejected when there is none, when its life knows no such step, when it changed meanwhile
     */
    Appointment become(
            BusinessId business,
            CancellableId id,
            Scope scope,
            AppointmentStatus next,
            Cancellation wish,
            Actor actor,
            Instant now) {
        if (next == AppointmentStatus.CANCELLED) {
            return cancellations.cancel(business, id, scope, wish, actor, Proviso.NONE, now);
        }
        Appointment before = files.take(business, files.get(business, id, scope), scope);
        wish.seen().ifPresent(before::mustBe);
        Appointment after = agreesToOne(before, id, next)
                ? before.of(new BookingId(id.value())).approved()
                : before.became(next, now);
        appointments.update(business, after, now);
        List<BookingId> waiting = before.everybody().pending();
        if (!waiting.equals(after.everybody().pending())) {
            bookings.approve(
                    business,
                    waiting.stream()
                            .filter(each -> !after.everybody().pending().contains(each))
                            .toList());
        }
        if (!AppointmentStatus.OCCUPYING.contains(next)) {
            occupancies.release(business, after.id());
        }
        history.changed(
                business, before, after, false, actor, new Waiver(false, wish.reason()), wish.tellCustomers(), now);
        return after;
    }

    private static boolean agreesToOne(Appointment before, CancellableId id, AppointmentStatus next) {
        return next == AppointmentStatus.CONFIRMED
                && before.status() == AppointmentStatus.CONFIRMED
                && before.find(new BookingId(id.value())).isPresent();
    }
}
