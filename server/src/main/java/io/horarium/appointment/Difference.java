package io.horarium.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is different about one side of an appointment.
 *
 * @param before of this side only
 * @param after of this side only
 */
record Difference(Activity.Action action, Map<String, Object> before, Map<String, Object> after) {

    /**
     * All that differs.
     *
     * @param rescheduled whether a new start is the wish of the customer
     */
    static List<Difference> between(Appointment before, Appointment after, boolean rescheduled) {
        List<Difference> all = new ArrayList<>();
        add(all, Activity.Action.STATUS_CHANGED, status(before), status(after));
        add(all, Activity.Action.SERVICE_CHANGED, service(before), service(after));
        add(all, timeAction(before, after, rescheduled), time(before), time(after));
        add(all, Activity.Action.REASSIGNED, staff(before), staff(after));
        add(all, Activity.Action.UNITS_CHANGED, units(before), units(after));
        add(all, Activity.Action.NOTES_CHANGED, notes(before), notes(after));
        return List.copyOf(all);
    }

    private static Activity.Action timeAction(Appointment before, Appointment after, boolean rescheduled) {
        if (rescheduled) {
            return Activity.Action.RESCHEDULED;
        }
        return before.time().length().equals(after.time().length()) ? Activity.Action.MOVED : Activity.Action.RESIZED;
    }

    private static void add(
            List<Difference> all, Activity.Action action, Map<String, Object> before, Map<String, Object> after) {
        if (!before.equals(after)) {
            all.add(new Difference(action, before, after));
        }
    }

    private static Map<String, Object> status(Appointment appointment) {
        List<BookingId> pending = appointment.everybody().pending();
        return pending.isEmpty()
                ? Map.of("status", appointment.status())
                : Map.of(
                        "status",
                        appointment.status(),
                        "pendingBookingIds",
                        pending.stream().map(BookingId::value).toList());
    }

    private static Map<String, Object> service(Appointment appointment) {
        return Map.of(
                "serviceId",
                appointment.service().value(),
                "price",
                appointment.terms().price());
    }

    private static Map<String, Object> time(Appointment appointment) {
        return Map.of(
                "start", appointment.time().start(), "end", appointment.time().end());
    }

    private static Map<String, Object> staff(Appointment appointment) {
        return Map.of("staffIds", appointment.staff());
    }

    private static Map<String, Object> units(Appointment appointment) {
        return Map.of(
                "unitIds",
                appointment.unitIds().stream().sorted().toList(),
                "places",
                appointment.everybody().placesByBooking());
    }

    private static Map<String, Object> notes(Appointment appointment) {
        return Map.of("notes", appointment.notes());
    }
}
