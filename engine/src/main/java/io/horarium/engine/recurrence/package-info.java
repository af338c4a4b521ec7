/**
 * Repetition as RFC 5545 writes it: a rule is a value, its text is read and printed, and it is expanded lazily in a zone.
 * {@link io.horarium.engine.recurrence.RecurrenceRule} says what repeats, {@link
 * io.horarium.engine.recurrence.SeriesStart} where it begins, {@link io.horarium.engine.recurrence.RecurrenceSet} which
 * moments come of it.
 */
@NullMarked
package io.horarium.engine.recurrence;

import org.jspecify.annotations.NullMarked;
