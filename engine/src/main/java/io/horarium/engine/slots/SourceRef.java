package io.horarium.engine.slots;

import java.util.UUID;

/**
 * Which appointment, hold, block, absence or calendar entry makes somebody busy. Opaque: only handed back.
 *
 * @param value the identifier, never read by the engine
 */
public record SourceRef(UUID value) {}
