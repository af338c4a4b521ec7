package io.horarium.freshness;

import io.horarium.testing.Browser.Answer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One line of the table: a change that moves what is offered.
 *
 * @param what the operation, with {@code #field} where a single field of its document is meant
 * @param how which change it is, for whoever reads the list of tests
 * @param date of which the starts are looked at, in Dubai
 * @param prepared furnishes the house and answers the change itself, which is made after everybody has read
 * @param after the starts on the grid once it is made
 */
record Change(String what, String how, String date, Function<House, Supplier<Answer>> prepared, String after) {

    static final String MONDAY = "2026-11-23";

    static Change of(String what, String how, Function<House, Supplier<Answer>> prepared, String after) {
        return new Change(what, how, MONDAY, prepared, after);
    }

    Change on(String other) {
        return new Change(what, how, other, prepared, after);
    }

    @Override
    public String toString() {
        return what + ": " + how;
    }
}
