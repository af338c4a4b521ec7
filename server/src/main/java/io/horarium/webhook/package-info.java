/**
 * Tells other programs what happens in a business: signed, in order for each appointment, again and again until they take it. What
 * is told is written down in the transaction of the change.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "identity", "appointment"})
@NullMarked
package io.horarium.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
