package io.horarium.platform;

/**
 * An address that takes larger bodies than the others; a bean of this type makes it so.
 *
 * @param path the whole of it
 * @param maxBytes how large they may be
 */
public record LargeBody(String path, long maxBytes) {

    /** Refuses a path that is none. */
    public LargeBody {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("path must begin with a slash");
        }
    }
}
