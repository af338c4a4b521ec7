/** Who takes an appointment, and what to propose to somebody whose wish is gone. */
@NullMarked
package io.horarium.engine.allocation;

import org.jspecify.annotations.NullMarked;
