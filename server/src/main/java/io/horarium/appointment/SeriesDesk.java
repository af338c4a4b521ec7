package io.horarium.appointment;

import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Makes, shows, changes and calls off appointments that return. Each is one transaction, for all that are meant or for none. */
@Service
public class SeriesDesk {

    // looking for alternatives costs more than anything else in the answer; whoever has more conflicts needs another
    // rule
    private static final int MOST_ADVISED = 20;

    private final Turns turns;
    private final Tenants tenants;
    private final SeriesBooking booking;
    private final SeriesEdits edits;
    private final BookingDesk bookingDesk;
    private final Clock clock;

    SeriesDesk(
            Turns turns,
            Tenants tenants,
            SeriesBooking booking,
            SeriesEdits edits,
            BookingDesk bookingDesk,
            Clock clock) {
        this.turns = turns;
        this.tenants = tenants;
        this.booking = booking;
        this.edits = edits;
        this.bookingDesk = bookingDesk;
        this.clock = clock;
    }

    /**
     * Says how each occurrence would fare, and keeps nothing. Only making the series tells whether its occurrences bear each
     * other; that transaction is rolled back.
     *
     * @throws Rejected as {@link #create} does, conflicts excepted
     */
    public SeriesOutcome rehearse(BusinessId business, SeriesOrder order, Scope scope) {
        try {
            return turns.rehearse(business, () -> {
                throw new Rehearsed(
                        booking.book(business, order, scope, clock.instant()).occurrences());
            });
        } catch (Rehearsed rolledBack) {
            return new SeriesOutcome(null, advise(business, order, rolledBack.occurrences));
        }
    }

    /**
     * Makes a series.
     *
     * @throws Rejected with {@link SeriesRejection.Taken} when one of its occurrences cannot be had; as unprocessable when the
     *     rule cannot be used; as not found when the business has no such service, or the service no such staff member
     */
    public SeriesOutcome create(BusinessId business, Attempt attempt, SeriesOrder order, Scope scope) {
        try {
            return turns.take(business, attempt, SeriesOutcome.class, () -> make(business, order, scope), List::of);
        } catch (Rejected refused) {
            if (refused.rejection() instanceof SeriesRejection.Taken(var conflicts)) {
                throw new Rejected(new SeriesRejection.Taken(advise(business, order, conflicts)));
            }
            throw refused;
        }
    }

    /**
     * A series with those of its appointments that are in the scope.
     *
     * @throws Rejected as not found
     */
    public Series get(BusinessId business, SeriesId id, Scope scope) {
        return tenants.read(business, () -> edits.get(business, id, scope));
    }

    /**
     * Changes the part of a series that is still to come.
     *
     * @throws Rejected with {@link SeriesRejection.Taken}, as stale, as not found, or as unprocessable when nothing is left
     */
    public Series change(
            BusinessId business,
            Attempt attempt,
            SeriesId id,
            SeriesPart part,
            Scope scope,
            SeriesChange change,
            Actor actor) {
        return turns.take(
                business,
                attempt,
                Series.class,
                () -> edits.change(business, id, part, scope, change, actor, clock.instant()),
                List::of);
    }

    /**
     * Says how each occurrence of a part that is still to come would fare by a change, and keeps nothing.
     *
     * @throws Rejected as {@link #change} does, conflicts excepted
     */
    public SeriesOutcome check(
            BusinessId business, SeriesId id, SeriesPart part, Scope scope, SeriesChange change, Actor actor) {
        try {
            return turns.rehearse(business, () -> {
                throw new Rehearsed(edits.attempt(business, id, part, scope, change, actor, clock.instant()));
            });
        } catch (Rehearsed rolledBack) {
            return new SeriesOutcome(null, rolledBack.occurrences);
        }
    }

    /**
     * Calls off the part of a series that is still to come.
     *
     * @throws Rejected as stale, as not found, or as unprocessable when nothing is left
     */
    public Series cancel(
            BusinessId business,
            Attempt attempt,
            SeriesId id,
            SeriesPart part,
            Scope scope,
            Cancellation wish,
            Actor actor) {
        return turns.take(
                business,
                attempt,
                Series.class,
                () -> edits.cancel(business, id, part, scope, wish, actor, clock.instant()));
    }

    private SeriesOutcome make(BusinessId business, SeriesOrder order, Scope scope) {
        SeriesBooking.Attempted attempted = booking.book(business, order, scope, clock.instant());
        if (!attempted.conflicts().isEmpty()) {
            throw new Rejected(new SeriesRejection.Taken(attempted.conflicts()));
        }
        return new SeriesOutcome(edits.get(business, attempted.made().id(), scope), attempted.occurrences());
    }

    /** Alternatives are looked for in a transaction of their own: what was rolled back must not be remembered. */
    private List<OccurrenceReport> advise(BusinessId business, SeriesOrder order, List<OccurrenceReport> reports) {
        return tenants.read(business, () -> {
            List<OccurrenceReport> advised = new ArrayList<>();
            int left = MOST_ADVISED;
            for (OccurrenceReport each : reports) {
                boolean helped = each.isConflict() && left-- > 0;
                advised.add(helped ? advise(business, order, each) : each);
            }
            return advised;
        });
    }

    private OccurrenceReport advise(BusinessId business, SeriesOrder order, OccurrenceReport conflict) {
        return order.occurrence(conflict.recurrenceId())
                .map(wanted -> conflict.proposing(bookingDesk.alternatives(business, wanted)))
                .orElse(conflict);
    }

    /** Carries the report out of a transaction that must not be kept. */
    private static final class Rehearsed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<OccurrenceReport> occurrences;

        Rehearsed(List<OccurrenceReport> occurrences) {
            super("rehearsed", null, false, false);
            this.occurrences = occurrences;
        }
    }
}
