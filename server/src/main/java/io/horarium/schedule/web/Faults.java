package io.horarium.schedule.web;

import io.horarium.platform.FieldError;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a request, so that all of it is answered at once. */
final class Faults {

    private final List<FieldError> found = new ArrayList<>();

    void add(String field, String message) {
        found.add(new FieldError(field, message));
    }

    /**
     * Goes on where nothing was found.
     *
     * @throws Rejected with everything that was
     */
    void refuse() {
        if (!found.isEmpty()) {
            throw new Rejected(new Unprocessable(found));
        }
    }
}
