package io.horarium.appointment;

import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calls off appointments and single bookings, inside the transaction of the caller. */
@Component
class CancellationDesk {

    private final Files files;
    private final Seating seating;
    private final Bookings bookings;
    private final History history;

    CancellationDesk(Files files, Seating seating, Bookings bookings, History history) {
        this.files = files;
        this.seating = seating;
        this.bookings = bookings;
        this.history = history;
    }

    /**
     * Calls off an appointment, or one booking of it.
     *
     * @param id of either
     * @param scope whose appointments may be called off
     * @param proviso what has to be true of it under its lock
     * @throws Rejected when there is none, when it is given by others, when it has ended or changed meanwhile
     */
    Appointment cancel(
            BusinessId business,
            CancellableId id,
            Scope scope,
            Cancellation wish,
            Actor actor,
            Proviso proviso,
            Instant now) {
        Appointment before = files.take(business, files.get(business, id, scope), scope);
        wish.seen().ifPresent(before::mustBe);
        proviso.mustHold(before);
        BookingId booking = new BookingId(id.value());
        Appointment after = before.find(booking).isPresent()
                ? before.of(booking).cancelled(seating.emptied(business, before, now))
                : before.cancelled();
        seating.leave(business, after, now);
        List<BookingId> leaving = before.standing().stream()
                .filter(each -> !after.standing().contains(each))
                .toList();
        bookings.cancel(business, leaving, now);
        history.cancelled(business, before, after, leaving, actor, wish, now);
        return after;
    }
}
