package io.horarium.platform;

import org.jspecify.annotations.Nullable;

/** Something outside of the program keeps it from starting; the message is one sentence that says what, and what to do. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says why, in one sentence for the person who started the program. */
    public CannotStart(String sentence) {
        this(sentence, null);
    }

    /** Says why, and keeps the cause for the log. */
    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
