package io.horarium.identity;

/** A sealed text cannot be opened with the key of this node. The message names neither the text nor the key. */
public final class UnreadableSecret extends RuntimeException {

    UnreadableSecret(String message) {
        super(message);
    }

    UnreadableSecret(String message, Throwable cause) {
        super(message, cause);
    }
}
