package io.horarium.kernel;

import java.util.Objects;
import java.util.UUID;

/** Which service. */
public record ServiceId(UUID value) implements Comparable<ServiceId> {

    /** Refuses an absent value. */
    public ServiceId {
        Objects.requireNonNull(value, "service id");
    }

    /**
     * Reads the canonical text of an id: 36 characters, hexadecimal, with hyphens.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static ServiceId parse(String text) {
        return new ServiceId(BusinessId.uuid("service", text));
    }

    /** Orders ids as PostgreSQL does, so that rows are locked in the same order everywhere. */
    @Override
    public int compareTo(ServiceId other) {
        return BusinessId.compare(value, other.value);
    }

    /** The canonical text, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
