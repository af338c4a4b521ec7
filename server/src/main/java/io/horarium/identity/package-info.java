/**
 * Who is asking: users, their memberships, sessions and roles. The security configuration lives here and nowhere else.
 * Other modules get the {@link io.horarium.identity.CurrentUser} as an argument of their controllers.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
@NullMarked
package io.horarium.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
