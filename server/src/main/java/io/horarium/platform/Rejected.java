package io.horarium.platform;

import io.horarium.kernel.Rejection;

/**
 * Carries a refusal out of a transaction, which is rolled back, to the edge, which answers with its problem type.
 * It has no stack trace: nothing is wrong with the program.
 */
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    /** Refuses with the given reason. */
    public Rejected(Rejection rejection) {
        super(rejection.slug() + ": " + rejection.detail(), null, false, false);
        this.rejection = rejection;
    }

    /** Why. */
    public Rejection rejection() {
        return rejection;
    }
}
