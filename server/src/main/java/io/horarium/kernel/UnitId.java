package io.horarium.kernel;

import java.util.Objects;
import java.util.UUID;

/** Which unit of a resource: one room, one machine. */
public record UnitId(UUID value) implements Comparable<UnitId> {

    /** Refuses an absent value. */
    public UnitId {
        Objects.requireNonNull(value, "unit id");
    }

    /**
     * Reads the canonical text of an id: 36 characters, hexadecimal, with hyphens.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static UnitId parse(String text) {
        return new UnitId(BusinessId.uuid("unit", text));
    }

    /** Orders ids as PostgreSQL does, so that rows are locked in the same order everywhere. */
    @Override
    public int compareTo(UnitId other) {
        return BusinessId.compare(value, other.value);
    }

    /** The canonical text, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
