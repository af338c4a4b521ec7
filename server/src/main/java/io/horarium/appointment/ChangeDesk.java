package io.horarium.appointment;

import io.horarium.availability.Alternative;
import io.horarium.availability.AvailabilityService;
import io.horarium.availability.Bookable;
import io.horarium.availability.Judgement;
import io.horarium.availability.Wish;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves, lengthens, reassigns and notes, inside the transaction of the caller: lock, ask the engine, write. */
@Component
class ChangeDesk {

    private final Files files;
    private final Moves moves;
    private final AvailabilityService availability;
    private final ExpiredHolds expiredHolds;
    private final MovedAppointments moved;
    private final History history;

    ChangeDesk(
            Files files,
            Moves moves,
            AvailabilityService availability,
            ExpiredHolds expiredHolds,
            MovedAppointments moved,
            History history) {
        this.files = files;
        this.moves = moves;
        this.availability = availability;
        this.expiredHolds = expiredHolds;
        this.moved = moved;
        this.history = history;
    }

    /**
     * Changes an appointment; one that is as it was wanted stays as it is.
     *
     * @param scope whose appointments may be changed, and to whom they may be given
     * @throws Rejected when there is none, when its state forbids it, when it changed meanwhile, when the time is not to be had
     */
    Appointment change(
            BusinessId business, CancellableId id, Scope scope, AppointmentChange change, Actor actor, Instant now) {
        Appointment found = files.get(business, id, scope);
        mustNotBeOneOfMany(found, id, change);
        change.seen().ifPresent(found::mustBe);
        if (!found.isOpen() && change.movesAnything(found)) {
            throw new Rejected(new ChangeRejection.NotChangeable(found.status()));
        }
        return change.movesAnything(found)
                ? move(business, found, scope, change, actor, now)
                : note(business, found, change, actor, now);
    }

    /** Whether the change would be possible now; asks only. */
    Judgement judge(BusinessId business, CancellableId id, Scope scope, AppointmentChange change) {
        Appointment found = open(business, id, scope, change);
        return availability.judge(moves.wish(business, found, change));
    }

    /**
     * What to propose instead of the present time, or of the one that is wanted.
     *
     * @param most positive
     */
    List<Alternative> alternatives(
            BusinessId business, CancellableId id, Scope scope, AppointmentChange change, int most) {
        Appointment before = open(business, id, scope, change);
        return availability.alternatives(moves.wish(business, before, change), most + 1).stream()
                .filter(each -> !isPresent(before, each))
                .limit(most)
                .toList();
    }

    private Appointment open(BusinessId business, CancellableId id, Scope scope, AppointmentChange change) {
        Appointment found = files.get(business, id, scope);
        mustNotBeOneOfMany(found, id, change);
        if (!found.isOpen()) {
            throw new Rejected(new ChangeRejection.NotChangeable(found.status()));
        }
        return found;
    }

    /**
     * The session of a class moves with everybody in it, so no single attendee may wish for that; and whoever called off has
     * nothing left to change, whoever else still comes.
     */
    private static void mustNotBeOneOfMany(Appointment found, CancellableId id, AppointmentChange change) {
        Optional<Attendee> booking = found.find(new BookingId(id.value()));
        if (booking.filter(each -> !each.isActive()).isPresent()) {
            throw new Rejected(new ChangeRejection.NotChangeable(AppointmentStatus.CANCELLED));
        }
        boolean one = booking.isPresent();
        if (change.rescheduling() && one && found.terms().isClass()) {
            throw new Rejected(new ChangeRejection.OneOfMany());
        }
    }

    private static boolean isPresent(Appointment before, Alternative proposed) {
        return proposed.slot().start().equals(before.time().start())
                && before.staff().contains(proposed.staffId());
    }

    private Appointment move(
            BusinessId business, Appointment found, Scope scope, AppointmentChange change, Actor actor, Instant now) {
        Wish first = moves.wish(business, found, change);
        Appointment before = files.take(business, found, Contested.staff(first), Contested.units(first.offering()));
        change.seen().ifPresent(before::mustBe);
        Wish wish = before.equals(found) ? first : moves.wish(business, before, change);
        expiredHolds.end(business, wish.start(), now);
        Bookable answer = availability.judge(wish).answer(change.waiver().granted());
        return switch (answer) {
            case Bookable.Refused refused -> throw new Rejected(AppointmentRejection.of(refused.reason(), List.of()));
            case Bookable.Offered offered -> {
                Target target = moves.target(business, before, wish, offered);
                if (!scope.covers(target.staff())) {
                    throw new Rejected(new ChangeRejection.OtherColumn());
                }
                Appointment there = before.moved(target);
                Appointment after = change.notes()
                        .filter(words -> !words.equals(there.notes()))
                        .map(there::noted)
                        .orElse(there);
                if (Difference.between(before, after, change.rescheduling()).isEmpty()) {
                    // dropped where it was: nobody has to hear of it
                    yield before;
                }
                moved.move(business, after, target, now);
                tell(business, before, after, change, actor, now);
                yield after;
            }
        };
    }

    private Appointment note(
            BusinessId business, Appointment found, AppointmentChange change, Actor actor, Instant now) {
        Appointment before = files.take(business, found, List.of(), List.of());
        change.seen().ifPresent(before::mustBe);
        String words = change.notes().orElse(before.notes());
        if (words.equals(before.notes())) {
            return before;
        }
        Appointment after = before.noted(words);
        moved.note(business, after, now);
        tell(business, before, after, change, actor, now);
        return after;
    }

    private void tell(
            BusinessId business,
            Appointment before,
            Appointment after,
            AppointmentChange change,
            Actor actor,
            Instant now) {
        history.changed(
                business, before, after, change.rescheduling(), actor, change.waiver(), change.tellCustomers(), now);
    }
}
