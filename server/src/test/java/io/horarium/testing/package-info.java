/** What the tests of all modules share: one real PostgreSQL, one application, a browser without a window. */
@NullMarked
package io.horarium.testing;

import org.jspecify.annotations.NullMarked;
