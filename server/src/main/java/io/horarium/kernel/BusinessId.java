package io.horarium.kernel;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** Which business, that is, which tenant. */
public record BusinessId(UUID value) implements Comparable<BusinessId> {

    // UUID.fromString also takes "1-1-1-1-1"; two spellings of one id would be two cache keys
    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** Refuses an absent value. */
    public BusinessId {
        Objects.requireNonNull(value, "business id");
    }

    /**
     * Reads the canonical text of an id: 36 characters, hexadecimal, with hyphens.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static BusinessId parse(String text) {
        return new BusinessId(uuid("business", text));
    }

    /** Orders ids as PostgreSQL does, so that rows are locked in the same order everywhere. */
    @Override
    public int compareTo(BusinessId other) {
        return compare(value, other.value);
    }

    /** The canonical text, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return value.toString();
    }

    /** How every id of this package is read; the message names the kind of id, never the text. */
    static UUID uuid(String kind, String text) {
        if (!CANONICAL.matcher(text).matches()) {
            throw new IllegalArgumentException(kind + " id must be a UUID of 36 characters");
        }
        return UUID.fromString(text);
    }

    /** Byte order, unsigned; {@link UUID#compareTo} compares signed halves and would differ from the database. */
    static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
