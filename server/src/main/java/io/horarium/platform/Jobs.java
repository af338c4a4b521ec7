package io.horarium.platform;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outbox: work that is promised in the same transaction as the change that needs it, and done after the commit by
 * whichever node is free. A rollback takes the promise back.
 */
@Component
public class Jobs {

    private static final Runnable NOBODY = () -> {};

    private final SchedulerClient client;
    private final Clock clock;
    private volatile Runnable due = NOBODY;

    Jobs(DataSource dataSource, JsonMapper json, Clock clock) {
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .serializer(new JobPayloads(json))
                .build();
        this.clock = clock;
    }

    /**
     * Promises a job that is due at once.
     *
     * @param id names the job within its kind; a job of that name that waits already makes this call do nothing
     */
    public <T> void enqueue(JobKind<T> kind, String id, T payload) {
        schedule(kind, id, payload, clock.instant());
        Transactions.afterCommit(() -> due.run());
    }

    /**
     * Promises a job for a later moment.
     *
     * @param id names the job within its kind; a job of that name that waits already makes this call do nothing
     */
    public <T> void schedule(JobKind<T> kind, String id, T payload, Instant at) {
        client.scheduleIfNotExists(new TaskInstance<>(kind.name(), id, payload), at);
    }

    /** Takes a job back, where it still waits. */
    public void cancel(JobKind<?> kind, String id) {
        TaskInstanceId job = TaskInstanceId.of(kind.name(), id);
        if (client.getScheduledExecution(job).isPresent()) {
            client.cancel(job);
        }
    }

    /** Whom to tell that something is due now, so that it need not wait for the next look at the table. */
    void whenDue(Runnable listener) {
        this.due = listener;
    }
}
