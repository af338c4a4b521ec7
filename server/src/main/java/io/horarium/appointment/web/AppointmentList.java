package io.horarium.appointment.web;

import java.util.List;

/** Appointments by start. */
record AppointmentList(List<AppointmentView> appointments) {}
