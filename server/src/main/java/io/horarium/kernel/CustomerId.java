package io.horarium.kernel;

import java.util.Objects;
import java.util.UUID;

/** Which customer of a business. */
public record CustomerId(UUID value) implements Comparable<CustomerId> {

    /** Refuses an absent value. */
    public CustomerId {
        Objects.requireNonNull(value, "customer id");
    }

    /**
     * Reads the canonical text of an id: 36 characters, hexadecimal, with hyphens.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static CustomerId parse(String text) {
        return new CustomerId(BusinessId.uuid("customer", text));
    }

    /** Orders ids as PostgreSQL does, so that rows are locked in the same order everywhere. */
    @Override
    public int compareTo(CustomerId other) {
        return BusinessId.compare(value, other.value);
    }

    /** The canonical text, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
