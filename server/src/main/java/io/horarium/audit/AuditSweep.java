package io.horarium.audit;

import io.horarium.platform.RecurringJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Forgets what is older than two years. */
@Component
class AuditSweep implements RecurringJob {

    private final AuditRows rows;

    AuditSweep(AuditRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "sweep-audit";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        rows.sweep();
    }
}
