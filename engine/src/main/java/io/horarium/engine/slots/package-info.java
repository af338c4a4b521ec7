/**
 * When can something be booked: open hours, what is busy, what an appointment takes, and the starts that follow from
 * them. A function of its arguments; the current moment is one of them.
 */
@NullMarked
package io.horarium.engine.slots;

import org.jspecify.annotations.NullMarked;
