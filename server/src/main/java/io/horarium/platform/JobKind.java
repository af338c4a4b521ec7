package io.horarium.platform;

import java.util.Objects;

/**
 * A kind of job.
 *
 * @param name stable, in kebab case: it is stored with every waiting job
 * @param payload the record that a job of this kind carries; it is stored as JSON, so new members need a default
 */
public record JobKind<T>(String name, Class<T> payload) {

    /** Refuses a blank name. */
    public JobKind {
        Objects.requireNonNull(payload, "payload");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }
}
