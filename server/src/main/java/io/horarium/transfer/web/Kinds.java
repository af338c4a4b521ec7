package io.horarium.transfer.web;

import io.horarium.transfer.ImportOrder.Kind;
import java.util.Locale;

/** The kinds of files as addresses name them. */
final class Kinds {

    static final String PATTERN = "services|staff|customers|appointments";
    static final String MESSAGE = "must be services, staff, customers or appointments";

    private Kinds() {}

    static Kind of(String word) {
        return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
