package io.horarium.engine.slots;

import java.time.Instant;
import java.util.Optional;

/**
 * A start of the grid that is not offered.
 *
 * @param start when the appointment would begin
 * @param reason the first reason that applies
 * @param source which appointment, block or calendar entry it was, where there is one; for staff only, never for
 *     customers
 */
public record RefusedStart(Instant start, Reason reason, Optional<SourceRef> source) {}
