package io.horarium.appointment.web;

import io.horarium.appointment.Booked;

/**
 * A booking that was made.
 *
 * @param manageToken the customer's key to it; kept by them alone
 */
record BookingConfirmation(BookedAppointment appointment, String manageToken) {

    static BookingConfirmation from(Booked booked) {
        return new BookingConfirmation(
                BookedAppointment.from(booked), booked.token().text());
    }
}
