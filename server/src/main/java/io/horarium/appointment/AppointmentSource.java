package io.horarium.appointment;

/** Which way an appointment came in. */
public enum AppointmentSource {
    /** Made by somebody of the business. */
    INTERNAL,
    /** Made by a customer on the booking page. */
    PUBLIC,
    /** Found in a connected calendar, or brought along in a file. */
    EXTERNAL
}
