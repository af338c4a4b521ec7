package io.horarium.catalog;

import java.util.Objects;
import java.util.UUID;

/** Which heading of the booking page. */
public record CategoryId(UUID value) {

    /** Refuses an absent value. */
    public CategoryId {
        Objects.requireNonNull(value, "id");
    }
}
