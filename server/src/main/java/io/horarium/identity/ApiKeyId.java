package io.horarium.identity;

import java.util.Objects;
import java.util.UUID;

/** Which API key. */
public record ApiKeyId(UUID value) {

    /** Refuses an absent value. */
    public ApiKeyId {
        Objects.requireNonNull(value, "api key id");
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return value.toString();
    }
}
