/**
 * What a business brings along in files and takes away in files: services, staff, customers and appointments as CSV, calendars as
 * iCalendar. A file comes in as a whole or not at all.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "identity",
            "business",
            "catalog",
            "schedule",
            "appointment",
            "appointment::customers",
            "audit",
            "insights"
        })
@NullMarked
package io.horarium.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
