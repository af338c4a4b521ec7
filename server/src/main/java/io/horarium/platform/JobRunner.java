package io.horarium.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.horarium.kernel.Actor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Looks for due jobs and has them done, from the moment that the application is ready until it stops. */
@Component
class JobRunner implements SmartLifecycle {

    private static final int AT_ONCE = 8;
    // the last try comes about a day after the first
    private static final int RETRIES = 17;
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final DataSource dataSource;
    private final JsonMapper json;
    private final Clock clock;
    private final Jobs jobs;
    private final List<JobHandler<?>> handlers;
    private final List<RecurringJob> recurring;
    private @Nullable Scheduler scheduler;

    JobRunner(
            DataSource dataSource,
            JsonMapper json,
            Clock clock,
            Jobs jobs,
            List<JobHandler<?>> handlers,
            List<RecurringJob> recurring) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.jobs = jobs;
        this.handlers = handlers;
        this.recurring = recurring;
    }

    @Override
    public void start() {
        List<Task<?>> tasks = handlers.stream().<Task<?>>map(JobRunner::task).toList();
        List<RecurringTask<Void>> startTasks =
                recurring.stream().map(JobRunner::task).toList();
        Scheduler started = Scheduler.create(dataSource, tasks)
                .startTasks(startTasks)
                .serializer(new JobPayloads(json))
                .threads(AT_ONCE)
                .executorService(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("db-scheduler-", 0).factory()))
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(20))
                .clock(clock::instant)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .failureLogging(LogLevel.WARN, true)
                .build();
        started.start();
        jobs.whenDue(started::triggerCheckForDueExecutions);
        scheduler = started;
    }

    @Override
    public void stop() {
        Scheduler running = scheduler;
        if (running != null) {
            jobs.whenDue(() -> {});
            running.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    private static <T> Task<T> task(JobHandler<T> handler) {
        FailureHandler<T> again = new ExponentialBackoffFailureHandler<>(Duration.ofSeconds(1), 2.0);
        FailureHandler<T> daily = (failed, execution) ->
                execution.reschedule(failed, failed.getTimeDone().plus(LONGEST_PAUSE));
        return Tasks.oneTime(handler.kind().name(), handler.kind().payload())
                .onFailure(
                        handler.isNeverGivenUp()
                                ? (failed, execution) -> (failed.getExecution().consecutiveFailures < RETRIES
                                                ? again
                                                : daily)
                                        .onFailure(failed, execution)
                                : new MaxRetriesFailureHandler<>(RETRIES, again))
                .execute((instance, context) -> {
                    Deed.begin(new Deed(Actor.SYSTEM, handler.kind().name(), null));
                    try {
                        handler.run(instance.getData());
                    } finally {
                        Deed.end();
                    }
                });
    }

    private static RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause())).execute((instance, context) -> job.run());
    }
}
