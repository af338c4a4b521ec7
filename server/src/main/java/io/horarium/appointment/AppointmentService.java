package io.horarium.appointment;

import io.horarium.availability.Alternative;
import io.horarium.engine.slots.Reason;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Makes and calls off appointments, each in one transaction with its history and its answer to a repeated request. */
@Service
public class AppointmentService {

    private static final int ATTEMPTS = 5;

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final BookingDesk bookingDesk;
    private final CancellationDesk cancellationDesk;
    private final Turnstile turnstile;
    private final Clock clock;

    AppointmentService(
            Tenants tenants,
            Idempotency idempotency,
            BookingDesk bookingDesk,
            CancellationDesk cancellationDesk,
            Turnstile turnstile,
            Clock clock) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.bookingDesk = bookingDesk;
        this.cancellationDesk = cancellationDesk;
        this.turnstile = turnstile;
        this.clock = clock;
    }

    /**
     * Books. When the database says that somebody was faster, the engine is asked again in a new transaction: it then sees what
     * the other did, and finds the next free staff member or the reason why there is none.
     *
     * @throws Rejected with an {@link AppointmentRejection}, or as not found when the business has no such service, or the
     *     service no such staff member or unit
     */
    public Booked book(BusinessId business, Attempt attempt, BookingOrder order) {
        return turnstile.pass(() -> inTurn(business, attempt, order));
    }

    /**
     * Calls off an appointment, or one booking of it; with its last booking an appointment is called off.
     *
     * @param id of an appointment or of a booking
     * @param scope whose appointments may be called off
     * @return the appointment as it is now
     * @throws Rejected with an {@link AppointmentRejection}, or as not found
     */
    public Appointment cancel(
            BusinessId business, Attempt attempt, CancellableId id, Scope scope, Cancellation wish, Actor actor) {
        return turnstile.pass(() -> idempotency.once(
                business,
                attempt,
                Appointment.class,
                () -> cancellationDesk.cancel(business, id, scope, wish, actor, clock.instant())));
    }

    private Booked inTurn(BusinessId business, Attempt attempt, BookingOrder order) {
        for (int tries = 1; ; tries++) {
            try {
                return idempotency.once(
                        business, attempt, Booked.class, () -> bookingDesk.book(business, order, clock.instant()));
            } catch (DataIntegrityViolationException lost) {
                if (!LostRace.is(lost)) {
                    throw lost;
                }
                if (tries == ATTEMPTS) {
                    throw withAlternatives(
                            business, order, new Rejected(AppointmentRejection.of(Reason.BOOKED, List.of())));
                }
            } catch (Rejected refused) {
                throw withAlternatives(business, order, refused);
            }
        }
    }

    private Rejected withAlternatives(BusinessId business, BookingOrder order, Rejected refused) {
        return switch (refused.rejection()) {
            case AppointmentRejection.SlotTaken(var reason, var none, var freeUnits) ->
                new Rejected(new AppointmentRejection.SlotTaken(reason, alternatives(business, order), freeUnits));
            case AppointmentRejection.NotBookable(var reason, var none) ->
                new Rejected(new AppointmentRejection.NotBookable(reason, alternatives(business, order)));
            default -> refused;
        };
    }

    /** In a transaction of its own: the one of the booking is rolled back, and saw things as they were before. */
    private List<Alternative> alternatives(BusinessId business, BookingOrder order) {
        return tenants.read(business, () -> bookingDesk.alternatives(business, order));
    }
}
