package io.horarium.live;

import io.horarium.platform.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Keeps the log short. */
@Component
class ChangeSweep implements RecurringJob {

    private final ChangeRows rows;

    ChangeSweep(ChangeRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "sweep-changes";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        rows.sweep();
    }
}
