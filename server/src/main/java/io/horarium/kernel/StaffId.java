package io.horarium.kernel;

import java.util.Objects;
import java.util.UUID;

/** Which staff member. */
public record StaffId(UUID value) implements Comparable<StaffId> {

    /** Refuses an absent value. */
    public StaffId {
        Objects.requireNonNull(value, "staff member id");
    }

    /**
     * Reads the canonical text of an id: 36 characters, hexadecimal, with hyphens.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static StaffId parse(String text) {
        return new StaffId(BusinessId.uuid("staff member", text));
    }

    /** Orders ids as PostgreSQL does, so that rows are locked in the same order everywhere. */
    @Override
    public int compareTo(StaffId other) {
        return BusinessId.compare(value, other.value);
    }

    /** The canonical text, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
