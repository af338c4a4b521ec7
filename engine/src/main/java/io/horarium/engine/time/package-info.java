/** Half-open stretches of time, sets of them, and the wall clock of a zone. */
@NullMarked
package io.horarium.engine.time;

import org.jspecify.annotations.NullMarked;
