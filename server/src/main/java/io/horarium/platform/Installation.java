package io.horarium.platform;

/**
 * How this copy of Horarium is set up.
 *
 * @param privateDatabase whether it runs its own PostgreSQL, that is, {@code DATABASE_URL} is not set
 * @param address where it listens: an address of this machine, or {@code 0.0.0.0} for all
 */
public record Installation(boolean privateDatabase, String address) {

    /** Refuses a blank address. */
    public Installation {
        if (address.isBlank()) {
            throw new IllegalArgumentException("address must not be blank");
        }
    }

    /** Whether it is tried out: with its own database, and for nobody but this machine. */
    public boolean isTrial() {
        return privateDatabase && (address.equals("127.0.0.1") || address.equals("localhost") || address.equals("::1"));
    }
}
