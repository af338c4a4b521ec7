/** Recurrence, tested in lettered chapters, on given cases, on real files and against two other implementations. */
@NullMarked
package io.horarium.engine.recurrence;

import org.jspecify.annotations.NullMarked;
