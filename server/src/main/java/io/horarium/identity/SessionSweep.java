package io.horarium.identity;

import io.horarium.platform.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Removes the sessions that nobody ended. */
@Component
class SessionSweep implements RecurringJob {

    private final Sessions sessions;

    SessionSweep(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "sweep-sessions";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        sessions.sweep();
    }
}
