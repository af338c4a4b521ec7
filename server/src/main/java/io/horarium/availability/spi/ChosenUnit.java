package io.horarium.availability.spi;

import io.horarium.engine.slots.SourceRef;
import io.horarium.kernel.UnitId;

/**
 * A unit that an attendee of a class session chose and so took from the others.
 *
 * @param session the appointment
 * @param unit what was chosen
 */
public record ChosenUnit(SourceRef session, UnitId unit) {}
