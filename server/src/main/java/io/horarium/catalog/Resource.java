package io.horarium.catalog;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A kind of thing that appointments need, and its units.
 *
 * @param version grows with every change of the kind or of one of its units
 * @param translations language tag → {@code name} → text
 */
public record Resource(
        UUID id, long version, String name, Map<String, Map<String, String>> translations, List<ResourceUnit> units) {

    /**
     * One of them.
     *
     * @param active whether it is in use
     */
    public record ResourceUnit(
            UUID id, String name, Map<String, Map<String, String>> translations, int position, boolean active) {}
}
