/** Files that come in and go out, through the same door as everybody's. */
@NullMarked
package io.horarium.transfer;

import org.jspecify.annotations.NullMarked;
