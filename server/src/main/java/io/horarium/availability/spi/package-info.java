/** Where strangers plug in: one interface for everything that makes staff or units open or busy. */
@NamedInterface("spi")
@NullMarked
package io.horarium.availability.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
