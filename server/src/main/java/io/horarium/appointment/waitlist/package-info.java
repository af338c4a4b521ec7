/** Who wants to hear when something frees up, and what is kept for them when it does. */
@NullMarked
package io.horarium.appointment.waitlist;

import org.jspecify.annotations.NullMarked;
