package io.horarium.engine.slots;

import java.util.UUID;

/**
 * Who or what is occupied by an appointment: a staff member or one unit of a resource.
 *
 * @param value the identifier, never read by the engine
 */
public record ResourceId(UUID value) {}
