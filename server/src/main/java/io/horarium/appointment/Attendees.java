package io.horarium.appointment;

import io.horarium.catalog.NamedUnit;
import io.horarium.kernel.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everybody on the list of one appointment.
 *
 * @param list in the order of booking, also those who left
 */
record Attendees(List<Attendee> list) {

    Attendees {
        list = List.copyOf(list);
    }

    /** Seats of the bookings that stand. */
    int seats() {
        return list.stream()
                .filter(Attendee::isActive)
                .mapToInt(Attendee::seats)
                .sum();
    }

    /** The named units that they have. */
    Set<UnitId> places() {
        return list.stream()
                .filter(Attendee::isActive)
                .map(Attendee::unit)
                .filter(Objects::nonNull)
                .map(unit -> new UnitId(unit.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The named unit of each booking that stands and has one. */
    Map<String, UnitId> placesByBooking() {
        Map<String, UnitId> places = new TreeMap<>();
        for (Attendee each : list) {
            NamedUnit unit = each.unit();
            if (each.isActive() && unit != null) {
                places.put(each.booking().toString(), new UnitId(unit.id()));
            }
        }
        return places;
    }

    /** The attendee of this booking, also one who left. */
    Optional<Attendee> find(BookingId booking) {
        return list.stream().filter(each -> each.booking().equals(booking)).findFirst();
    }

    /** The bookings that stand. */
    Set<BookingId> standing() {
        return list.stream().filter(Attendee::isActive).map(Attendee::booking).collect(Collectors.toUnmodifiableSet());
    }

    /** The bookings that stand and to which the business has yet to say yes, in the order of booking. */
    List<BookingId> pending() {
        return list.stream()
                .filter(each -> each.isActive() && each.pending())
                .map(Attendee::booking)
                .toList();
    }

    /** The same people, nobody of whom waits any more. */
    List<Attendee> approved() {
        return list.stream().map(Attendee::approved).toList();
    }

    /** The same people, one of whom waits no more. */
    List<Attendee> approved(BookingId booking) {
        return list.stream()
                .map(each -> each.booking().equals(booking) ? each.approved() : each)
                .toList();
    }

    /** Everybody else. */
    List<Attendee> without(BookingId booking) {
        return list.stream().filter(each -> !each.booking().equals(booking)).toList();
    }
}
