/** Half-open stretches of time and sets of them. */
@NullMarked
package io.horarium.engine.time;

import org.jspecify.annotations.NullMarked;
