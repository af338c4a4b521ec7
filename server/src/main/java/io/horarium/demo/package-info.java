/**
 * The demo business that a trial starts with: a made-up studio with a team, services, and six weeks of appointments around
 * today. It writes rows only, and only into an installation in which nobody lives yet.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "identity"})
@NullMarked
package io.horarium.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
