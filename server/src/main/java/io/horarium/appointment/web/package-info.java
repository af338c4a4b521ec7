/** Appointments over HTTP: booking by customers, and what the staff see and call off. */
@NullMarked
package io.horarium.appointment.web;

import org.jspecify.annotations.NullMarked;
