/**
 * The promise: who comes when, to whom. Booking, cancelling, the seats of a class and the history of each appointment. The last
 * word on whether a time is free has the exclusion constraint {@code nobody_is_booked_twice} of PostgreSQL.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "identity",
            "business",
            "catalog",
            "availability",
            "availability::spi"
        })
@NullMarked
package io.horarium.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
