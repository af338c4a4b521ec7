/** Measurements, and the doors through which the engine is compared with other implementations. */
@NullMarked
package io.horarium.bench;

import org.jspecify.annotations.NullMarked;
