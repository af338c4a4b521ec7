package io.horarium.schedule;

import java.time.Instant;

/** A stretch in which a staff member works, breaks cut out. */
public record OpenWindow(Instant start, Instant end) {}
