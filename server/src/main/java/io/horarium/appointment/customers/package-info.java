/** The people who book, as the business knows them: looking one up, writing one down, making two into one, taking one out. */
@NamedInterface("customers")
@NullMarked
package io.horarium.appointment.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
