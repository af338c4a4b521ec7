package io.horarium.appointment.web;

import io.horarium.appointment.Activity;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the history of an appointment. */
record ActivityView(
        UUID id,
        Instant at,
        Activity.Action action,
        ActorView actor,
        String reason,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after) {

    static ActivityView from(Activity line) {
        return new ActivityView(
                line.id(),
                line.at(),
                line.action(),
                ActorView.from(line.actor()),
                line.reason(),
                line.before().isEmpty() ? null : line.before(),
                line.after().isEmpty() ? null : line.after());
    }
}
