/**
 * When something is free: asks every source what makes staff and units open or busy, lets the engine compute, remembers the
 * answer for as long as nothing changed. Knows no source by name, reads only, and never leaves the house.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "identity", "business", "catalog"})
@NullMarked
package io.horarium.availability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
