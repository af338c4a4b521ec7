/** Words that every module shares: ids as types, money, who acts, and what a refusal is. Depends on the JDK only. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.horarium.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
