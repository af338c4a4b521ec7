package io.horarium.appointment;

import io.horarium.availability.Alternative;
import io.horarium.availability.Bookable;
import io.horarium.availability.Judgement;
import io.horarium.availability.Wish;
import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Moves, lengthens, reassigns and notes, inside the transaction of the caller: lock, ask the engine, write. */
@Component
class ChangeDesk {

    private final Files files;
    private final Moves moves;
    private final Transfers transfers;
    private final ExpiredHolds expiredHolds;
    private final MovedAppointments moved;
    private final History history;

    ChangeDesk(
            Files files,
            Moves moves,
            Transfers transfers,
            ExpiredHolds expiredHolds,
            MovedAppointments moved,
            History history) {
        this.files = files;
        this.moves = moves;
        this.transfers = transfers;
        this.expiredHolds = expiredHolds;
        this.moved = moved;
        this.history = history;
    }

    /**
     * Changes an appointment; one that is as it was wanted stays as it is. Another start for one attendee of a class is another
     * session of it; the others stay where they are.
     *
     * @param scope whose appointments may be changed, and to whom they may be given
     * @param proviso what has to be true of it under its lock
     * @return the appointment, or the session that the attendee is in now
     * @throws Rejected when there is none, when its state forbids it, when it changed meanwhile, when the time is not to be had
     */
    Appointment change(
            BusinessId business,
            CancellableId id,
            Scope scope,
            AppointmentChange change,
            Actor actor,
            Proviso proviso,
            Instant now) {
        Appointment found = files.get(business, id, scope);
        mustStand(found, id);
        change.seen().ifPresent(found::mustBe);
        if (!change.movesAnything(found)) {
            return note(business, found, scope, change, actor, now);
        }
        if (!found.isOpen()) {
            throw new Rejected(new ChangeRejection.NotChangeable(found.status()));
        }
        return Transfers.concerns(found, id, change)
                ? transfers.make(business, found, id, scope, change, actor, proviso, now)
                : move(business, id, found, scope, change, actor, proviso, now);
    }

    /** Whether the change would be possible now; asks only. */
    Judgement judge(BusinessId business, CancellableId id, Scope scope, AppointmentChange change, Instant now) {
        return moves.judge(wish(business, open(business, id, scope), id, change, now));
    }

    /**
     * What to propose instead of the present time, or of the one that is wanted.
     *
     * @param most positive
     */
    List<Alternative> alternatives(
            BusinessId business, CancellableId id, Scope scope, AppointmentChange change, int most, Instant now) {
        Appointment before = open(business, id, scope);
        return moves.alternatives(wish(business, before, id, change, now), most + 1).stream()
                .filter(each -> !isPresent(before, each))
                .limit(most)
                .toList();
    }

    private Wish wish(BusinessId business, Appointment found, CancellableId id, AppointmentChange change, Instant now) {
        return Transfers.concerns(found, id, change)
                ? transfers.wish(business, found, id, change, now)
                : moves.wish(business, found, change);
    }

    private Appointment open(BusinessId business, CancellableId id, Scope scope) {
        Appointment found = files.get(business, id, scope);
        mustStand(found, id);
        if (!found.isOpen()) {
            throw new Rejected(new ChangeRejection.NotChangeable(found.status()));
        }
        return found;
    }

    /** Whoever called off has nothing left to change, whoever else still comes. */
    private static void mustStand(Appointment found, CancellableId id) {
        if (found.find(new BookingId(id.value()))
                .filter(each -> !each.isActive())
                .isPresent()) {
            throw new Rejected(new ChangeRejection.NotChangeable(AppointmentStatus.CANCELLED));
        }
    }

    private static boolean isPresent(Appointment before, Alternative proposed) {
        return proposed.slot().start().equals(before.time().start())
                && before.staff().contains(proposed.staffId());
    }

    private Appointment move(
            BusinessId business,
            CancellableId id,
            Appointment found,
            Scope scope,
            AppointmentChange change,
            Actor actor,
            Proviso proviso,
            Instant now) {
        Files.Taken taken = files.take(business, found, scope, moves.claim(found, change));
        Appointment before = taken.appointment();
        mustStand(before, id);
        change.seen().ifPresent(before::mustBe);
        proviso.mustHold(before);
        if (!before.isOpen()) {
            throw new Rejected(new ChangeRejection.NotChangeable(before.status()));
        }
        Wish wish = moves.wish(business, before, change);
        taken.locked().mustHold(wish);
        expiredHolds.end(business, wish.start(), taken.locked(), now);
        Bookable answer = moves.judge(wish).answer(change.waiver().granted());
        return switch (answer) {
            case Bookable.Refused refused -> throw new Rejected(AppointmentRejection.of(refused.reason(), List.of()));
            case Bookable.Offered offered -> {
                Target target = moves.target(business, before, wish, offered);
                if (!scope.covers(target.staff())) {
                    throw new Rejected(new ChangeRejection.OtherColumn());
                }
                boolean asks =
                        actor.kind() == Actor.Kind.CUSTOMER && wish.offering().needsApproval();
                Appointment there = asks ? before.moved(target).askedAgain() : before.moved(target);
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
            BusinessId business, Appointment found, Scope scope, AppointmentChange change, Actor actor, Instant now) {
        Appointment before = files.take(business, found, scope);
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
