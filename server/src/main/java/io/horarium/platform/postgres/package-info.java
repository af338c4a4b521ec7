/** Where the rows live: the private PostgreSQL of a trial, or the one that {@code DATABASE_URL} names. */
@NullMarked
package io.horarium.platform.postgres;

import org.jspecify.annotations.NullMarked;
