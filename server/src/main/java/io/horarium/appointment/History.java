package io.horarium.appointment;

import io.horarium.kernel.Actor;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    void booked(BusinessId business, Booked booked, boolean joined, Actor actor, Instant now) {
        activities.add(
                business,
                new Activity(
                        ids.next(),
                        booked.appointment(),
                        now,
                        actor,
                        joined ? Activity.Action.JOINED : Activity.Action.BOOKED,
                        "",
                        Map.of(),
                        Map.of(
                                "status", booked.status(),
                                "start", booked.time().start(),
                                "end", booked.time().end(),
                                "staffIds", booked.staff(),
                                "bookingId", booked.booking().value())));
        events.publishEvent(new AppointmentBooked(business, booked.appointment(), booked.booking(), joined));
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

    private static Map<String, Object> state(Appointment appointment, List<BookingId> concerned) {
        return Map.of(
                "status", appointment.status(),
                "seatsTaken", appointment.seatsTaken(),
                "bookingIds", concerned.stream().map(BookingId::value).toList());
    }
}
