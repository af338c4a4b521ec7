package io.horarium.appointment.web;

import io.horarium.appointment.AppointmentStatus;
import io.horarium.appointment.ManagedBooking;
import io.horarium.catalog.NamedUnit;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its customer sees it.
 *
 * @param changeable whether the customer may still change it or call it off
 * @param deadline the last moment for that
 */
record ManagedBookingView(
        AppointmentId id,
        String reference,
        long version,
        AppointmentStatus status,
        ServiceId serviceId,
        String serviceName,
        List<ManagedStaff> staff,
        Instant start,
        Instant end,
        @Nullable NamedUnit unit,
        Money price,
        String customerName,
        ManagedHouse business,
        boolean changeable,
        Instant deadline) {

    /** Who gives it. */
    record ManagedStaff(StaffId id, String name) {}

    /** Where it takes place. */
    record ManagedHouse(String name, String slug, ZoneId timezone, String address, String phone) {}

    static ManagedBookingView from(ManagedBooking booking, Instant now) {
        ManagedBooking.House house = booking.house();
        return new ManagedBookingView(
                booking.appointment(),
                booking.reference().text(),
                booking.version(),
                booking.status(),
                booking.service(),
                booking.serviceName(),
                booking.staff().stream()
                        .map(each -> new ManagedStaff(each.id(), each.name()))
                        .toList(),
                booking.time().start(),
                booking.time().end(),
                booking.unit(),
                booking.price(),
                booking.customerName(),
                new ManagedHouse(house.name(), house.slug(), house.zone(), house.address(), house.phone()),
                booking.isChangeable(now),
                booking.deadline());
    }
}
