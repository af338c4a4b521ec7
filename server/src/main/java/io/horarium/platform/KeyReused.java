package io.horarium.platform;

import io.horarium.kernel.Rejection;

/** The key of an earlier request came again with another body. */
record KeyReused() implements Rejection {

    @Override
    public String slug() {
        return "idempotency-key-reused";
    }

    @Override
    public Category category() {
        return Category.INVALID;
    }

    @Override
    public String title() {
        return "Idempotency-Key was used before";
    }

    @Override
    public String detail() {
        return "The same key came with another request within 24 hours; a new request needs a new key.";
    }
}
