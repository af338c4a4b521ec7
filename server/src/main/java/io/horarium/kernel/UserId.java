package io.horarium.kernel;

import java.util.Objects;
import java.util.UUID;

/** Which user: somebody who signs in. */
public record UserId(UUID value) implements Comparable<UserId> {

    /** Refuses an absent value. */
    public UserId {
        Objects.requireNonNull(value, "user id");
    }

    /**
     * Reads the canonical text of an id: 36 characters, hexadecimal, with hyphens.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static UserId parse(String text) {
        return new UserId(BusinessId.uuid("user", text));
    }

    /** Orders ids as PostgreSQL does, so that rows are locked in the same order everywhere. */
    @Override
    public int compareTo(UserId other) {
        return BusinessId.compare(value, other.value);
    }

    /** The canonical text, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
