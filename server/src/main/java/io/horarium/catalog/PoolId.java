package io.horarium.catalog;

import java.util.Objects;
import java.util.UUID;

/** Which kind of resource. */
public record PoolId(UUID value) {

    /** Refuses an absent value. */
    public PoolId {
        Objects.requireNonNull(value, "id");
    }
}
