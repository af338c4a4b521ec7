package io.horarium.kernel;

import java.util.Objects;
import java.util.UUID;

/** Which appointment. */
public record AppointmentId(UUID value) implements Comparable<AppointmentId> {

    /** Refuses an absent value. */
    public AppointmentId {
        Objects.requireNonNull(value, "appointment id");
    }

    /**
     * Reads the canonical text of an id: 36 characters, hexadecimal, with hyphens.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static AppointmentId parse(String text) {
        return new AppointmentId(BusinessId.uuid("appointment", text));
    }

    /** Orders ids as PostgreSQL does, so that rows are locked in the same order everywhere. */
    @Override
    public int compareTo(AppointmentId other) {
        return BusinessId.compare(value, other.value);
    }

    /** The canonical text, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
