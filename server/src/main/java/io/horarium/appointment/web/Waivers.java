package io.horarium.appointment.web;

import io.horarium.appointment.Waiver;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a waiver out of a request. */
final class Waivers {

    private Waivers() {}

    static Waiver of(@Nullable Boolean override, @Nullable String reason) {
        String why = Objects.requireNonNullElse(reason, "");
        boolean granted = Boolean.TRUE.equals(override);
        if (granted && why.isBlank()) {
            throw new Rejected(Unprocessable.of("reason", "is needed for an override"));
        }
        return new Waiver(granted, why);
    }
}
