/**
 * The hours that a business keeps by hand: weekly hours with breaks, exceptions of single dates, time off, time blocks,
 * travel. It is one source of availability among others.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "identity",
            "business",
            "catalog",
            "availability",
            "availability :: spi"
        })
@NullMarked
package io.horarium.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
