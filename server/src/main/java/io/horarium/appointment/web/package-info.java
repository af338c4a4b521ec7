/** Appointments over HTTP: booking by customers, and what the staff see and call off. The live channel shows them in the same form. */
@NamedInterface("web")
@NullMarked
package io.horarium.appointment.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
