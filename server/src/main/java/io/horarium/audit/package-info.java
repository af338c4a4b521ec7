/**
 * Who did what: the log that triggers write in the transaction of each change, as owners and administrators read it. Nothing here
 * writes; who acts stands in the transaction ({@code Deed}).
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "identity", "business"})
@NullMarked
package io.horarium.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
