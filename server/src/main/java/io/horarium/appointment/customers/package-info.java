/** The people who book, as the business knows them: looking one up, writing one down, making two into one, taking one out. */
@NullMarked
package io.horarium.appointment.customers;

import org.jspecify.annotations.NullMarked;
