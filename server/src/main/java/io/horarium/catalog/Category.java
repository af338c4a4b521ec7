package io.horarium.catalog;

import java.util.UUID;

/** A heading of the booking page under which services stand. */
public record Category(UUID id, String name, Translations translations) {}
