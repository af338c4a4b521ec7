package io.horarium.catalog;

import io.horarium.kernel.ServiceId;

/**
 * A service as its owner edits it.
 *
 * @param version grows with every change
 * @param archived whether it is kept for its appointments only
 */
public record StoredService(ServiceId id, long version, boolean archived, ServiceSettings settings) {}
