package io.horarium.appointment;

import io.horarium.availability.Alternative;
import io.horarium.engine.slots.Reason;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Does what takes time from somebody: in its turn, once for each key, in one transaction, and again when the database says that
 * somebody was faster. The engine then sees what the other did, and finds the next free staff member or the reason why there
 * is none.
 */
@Component
class Turns {

    private static final int ATTEMPTS = 5;

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final Turnstile turnstile;

    Turns(Tenants tenants, Idempotency idempotency, Turnstile turnstile) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.turnstile = turnstile;
    }

    /** Does what takes nothing from anybody. */
    <T> T take(BusinessId business, Attempt attempt, Class<T> type, Supplier<T> work) {
        return turnstile.pass(() -> idempotency.once(business, attempt, type, work));
    }

    /**
     * Does what may lose a race.
     *
     * @param alternatives what to propose when it is lost; asked in a transaction of its own, because the one of the work is
     *     rolled back and saw things as they were before
     * @throws Rejected with an {@link AppointmentRejection}, its alternatives filled in
     */
    <T> T take(
            BusinessId business,
            Attempt attempt,
            Class<T> type,
            Supplier<T> work,
            Supplier<List<Alternative>> alternatives) {
        return turnstile.pass(() -> race(business, attempt, type, work, alternatives));
    }

    /** Lets work in that ends by throwing what it found out, so that nothing of it is kept. */
    <T> T rehearse(BusinessId business, Supplier<T> work) {
        return turnstile.pass(() -> tenants.write(business, work));
    }

    private <T> T race(
            BusinessId business,
            Attempt attempt,
            Class<T> type,
            Supplier<T> work,
            Supplier<List<Alternative>> alternatives) {
        for (int tries = 1; ; tries++) {
            try {
                return idempotency.once(business, attempt, type, work);
            } catch (DataIntegrityViolationException lost) {
                if (!LostRace.is(lost)) {
                    throw lost;
                }
                if (tries == ATTEMPTS) {
                    Rejected taken = new Rejected(AppointmentRejection.of(Reason.BOOKED, List.of()));
                    throw with(business, taken, alternatives);
                }
            } catch (Rejected refused) {
                throw with(business, refused, alternatives);
            }
        }
    }

    private Rejected with(BusinessId business, Rejected refused, Supplier<List<Alternative>> alternatives) {
        return switch (refused.rejection()) {
            case AppointmentRejection.SlotTaken(var reason, var none, var freeUnits) ->
                new Rejected(
                        new AppointmentRejection.SlotTaken(reason, tenants.read(business, alternatives), freeUnits));
            case AppointmentRejection.NotBookable(var reason, var none) ->
                new Rejected(new AppointmentRejection.NotBookable(reason, tenants.read(business, alternatives)));
            default -> refused;
        };
    }
}
