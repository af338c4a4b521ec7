/**
 * What can be booked and with whom: services, the staff who give them, the resources that they need. Knows nothing of time but
 * the rules that a service carries; when something is free is the matter of {@code availability}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "identity", "business"})
@NullMarked
package io.horarium.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
