package io.horarium.platform;

import io.horarium.kernel.Rejection;

/**
 * There is no such thing, or it belongs to somebody else: the answer does not tell which.
 *
 * @param what the kind of thing, for example {@code appointment}
 */
public record NotFound(String what) implements Rejection {

    @Override
    public String slug() {
        return "not-found";
    }

    @Override
    public Category category() {
        return Category.NOT_FOUND;
    }

    @Override
    public String title() {
        return "Not found";
    }

    @Override
    public String detail() {
        return "There is no such " + what + ".";
    }
}
