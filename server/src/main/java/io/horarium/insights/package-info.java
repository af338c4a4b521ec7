/**
 * How the business is doing: what was booked, how full the team was, how far ahead people book. Reads only, with as many statements
 * for a year as for a day.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "identity", "business", "schedule", "appointment"})
@NullMarked
package io.horarium.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
