package io.horarium.catalog;

import java.time.Instant;
import java.util.UUID;

/** A time in which a unit is out of use: {@code [start, end)}. */
public record Downtime(UUID id, Instant start, Instant end, String reason) {}
