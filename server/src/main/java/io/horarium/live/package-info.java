/**
 * What calendars that are open somewhere have to know: the log of changes, written by triggers in the transaction of each
 * change, and who listens to it.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "identity", "business", "appointment", "appointment::web"})
@NullMarked
package io.horarium.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
