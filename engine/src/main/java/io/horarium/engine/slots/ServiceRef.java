package io.horarium.engine.slots;

import java.util.UUID;

/**
 * The service that is booked; tells the sessions of a class apart from other appointments.
 *
 * @param value the identifier, never read by the engine
 */
public record ServiceRef(UUID value) {}
