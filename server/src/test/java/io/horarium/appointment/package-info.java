/** How appointments are made and called off, over HTTP and on a real PostgreSQL. */
@NullMarked
package io.horarium.appointment;

import org.jspecify.annotations.NullMarked;
