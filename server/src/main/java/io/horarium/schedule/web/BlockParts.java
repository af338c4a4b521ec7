package io.horarium.schedule.web;

import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import io.horarium.schedule.BlockPart;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads out of a query which occurrences of a time block are meant. */
final class BlockParts {

    /** The three ways to say it. */
    static final String PATTERN = "this|following|all";

    private BlockParts() {}

    static BlockPart of(String scope, @Nullable LocalDate date) {
        if (scope.equals("all")) {
            return new BlockPart.All();
        }
        if (date == null) {
            throw new Rejected(Unprocessable.of("date", "is needed unless all are meant"));
        }
        return scope.equals("this") ? new BlockPart.This(date) : new BlockPart.Following(date);
    }
}
