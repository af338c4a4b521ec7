package io.horarium.appointment;

import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Ids;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened, to the history of the appointment and to whoever listens, inside the transaction of the change. */
@Component
class History {

    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    History(Activities activities, ApplicationEventPublisher events, Ids ids) {
        this.activities = activities;
        this.events = events;
        this.ids = ids;
    }

    /** A new appointment, or one more attendee. */
    void booked(BusinessId business, Booked booked, boolean joined, Actor actor, Waiver waiver, Instant now) {
        activities.add(
                business,
                new Activity(
                        ids.next(),
                        booked.appointment(),
                        now,
                        actor,
                        joined ? Activity.Action.JOINED : Activity.Action.BOOKED,
                        waiver.reason(),
                        Map.of(),
                        with(
                                Map.of(
                                        "status", booked.status(),
                                        "start", booked.time().start(),
                                        "end", booked.time().end(),
                                        "staffIds", booked.staff(),
                                        "bookingId", booked.booking().value()),
                                waiver.trace())));
        events.publishEvent(new AppointmentBooked(business, booked.appointment(), booked.booking(), joined));
    }

    /** An appointment that is kept for somebody. */
    void held(BusinessId business, PlacedHold placed, Actor actor, Instant now) {
        activities.add(
                business,
                new Activity(
                        ids.next(),
                        placed.appointment(),
                        now,
                        actor,
                        Activity.Action.HELD,
                        "",
                        Map.of(),
                        Map.of(
                                "status", AppointmentStatus.HELD,
                                "start", placed.time().start(),
                                "end", placed.time().end(),
                                "staffIds", placed.staff(),
                                "heldUntil", placed.expiresAt())));
    }

    /**
     * An appointment that was kept for somebody and is not any more.
     *
     * @param next cancelled when it was given back, expired when its time was over
     */
    void heldNoLonger(BusinessId business, Hold hold, AppointmentStatus next, Actor actor, Instant now) {
        activities.add(
                business,
                new Activity(
                        ids.next(),
                        hold.appointment(),
                        now,
                        actor,
                        next == AppointmentStatus.EXPIRED ? Activity.Action.EXPIRED : Activity.Action.RELEASED,
                        "",
                        Map.of("status", AppointmentStatus.HELD),
                        Map.of("status", next)));
    }

    /** What a hold kept is a booking now. */
    void taken(BusinessId business, Hold hold, BookingId booking) {
        events.publishEvent(new HoldTaken(business, hold.appointment(), hold.id(), booking));
    }

    /** What a hold kept can be had again. */
    void freed(BusinessId business, Hold hold) {
        events.publishEvent(new HoldEnded(business, hold.appointment(), hold.id()));
    }

    /** The end of an appointment, or one attendee less. */
    void cancelled(
            BusinessId business,
            Appointment before,
            Appointment after,
            List<BookingId> left,
            Actor actor,
            Cancellation wish,
            Instant now) {
        boolean whole = after.status() == AppointmentStatus.CANCELLED;
        activities.add(
                business,
                new Activity(
                        ids.next(),
                        after.id(),
                        now,
                        actor,
                        whole ? Activity.Action.CANCELLED : Activity.Action.ATTENDEE_CANCELLED,
                        wish.reason(),
                        state(before, left),
                        state(after, left)));
        events.publishEvent(
                new AppointmentCancelled(business, after.id(), left, whole, wish.reason(), wish.tellCustomers()));
    }

    /**
     * Whatever else changed: one line for each kind of change.
     *
     * @param rescheduled whether a new start is the wish of the customer
     */
    void changed(
            BusinessId business,
            Appointment before,
            Appointment after,
            boolean rescheduled,
            Actor actor,
            Waiver waiver,
            boolean tellCustomers,
            Instant now) {
        List<Difference> differences = Difference.between(before, after, rescheduled);
        for (Difference each : differences) {
            activities.add(
                    business,
                    new Activity(
                            ids.next(),
                            after.id(),
                            now,
                            actor,
                            each.action(),
                            waiver.reason(),
                            each.before(),
                            with(each.after(), waiver.trace())));
        }
        events.publishEvent(new AppointmentChanged(
                business,
                after.id(),
                differences.stream().map(Difference::action).collect(Collectors.toSet()),
                waiver.reason(),
                tellCustomers));
    }

    /**
     * One attendee went to another session: a line for each of the two, and one more when nobody is left in the first.
     *
     * @param left the first session as it is now
     * @param there the session that they are in now
     */
    void transferred(
            BusinessId business,
            Appointment before,
            Appointment left,
            Appointment there,
            BookingId booking,
            Actor actor,
            AppointmentChange change,
            Instant now) {
        String reason = change.waiver().reason();
        Map<String, Object> after = with(seat(there, booking), change.waiver().trace());
        for (Appointment each : List.of(left, there)) {
            activities.add(
                    business,
                    new Activity(
                            ids.next(),
                            each.id(),
                            now,
                            actor,
                            Activity.Action.RESCHEDULED,
                            reason,
                            seat(before, booking),
                            after));
            events.publishEvent(new AppointmentChanged(
                    business, each.id(), Set.of(Activity.Action.RESCHEDULED), reason, change.tellCustomers()));
        }
        if (left.status() == AppointmentStatus.CANCELLED) {
            cancelled(
                    business,
                    before,
                    left,
                    List.of(),
                    actor,
                    new Cancellation(reason, false, OptionalLong.empty()),
                    now);
        }
    }

    private static Map<String, Object> seat(Appointment session, BookingId booking) {
        return Map.of(
                "appointmentId", session.id().value(),
                "start", session.time().start(),
                "end", session.time().end(),
                "bookingId", booking.value());
    }

    private static Map<String, Object> with(Map<String, Object> state, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(state);
        all.putAll(more);
        return all;
    }

    private static Map<String, Object> state(Appointment appointment, List<BookingId> concerned) {
        return Map.of(
                "status", appointment.status(),
                "seatsTaken", appointment.seatsTaken(),
                "bookingIds", concerned.stream().map(BookingId::value).toList());
    }
}
