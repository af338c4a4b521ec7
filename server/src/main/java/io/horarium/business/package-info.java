/** The tenant: a business with its zone, its currency, its policies and its holidays. */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "identity"})
@NullMarked
package io.horarium.business;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
