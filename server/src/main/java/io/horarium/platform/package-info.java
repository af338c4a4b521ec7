/**
 * Wiring without a word of the business: clock, ids, transactions of a tenant, problems, idempotency, jobs and the private
 * PostgreSQL. Every module may use it.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package io.horarium.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
