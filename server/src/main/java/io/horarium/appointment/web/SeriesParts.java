package io.horarium.appointment.web;

import io.horarium.appointment.SeriesPart;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads out of a query which part of a series is meant. */
final class SeriesParts {

    /** The three ways to say it. */
    static final String PATTERN = "this|following|all";

    private SeriesParts() {}

    static SeriesPart of(String scope, @Nullable Instant recurrenceId) {
        if (scope.equals("all")) {
            return new SeriesPart.All();
        }
        if (recurrenceId == null) {
            throw new Rejected(Unprocessable.of("recurrenceId", "is needed unless all are meant"));
        }
        return scope.equals("this") ? new SeriesPart.This(recurrenceId) : new SeriesPart.Following(recurrenceId);
    }
}
