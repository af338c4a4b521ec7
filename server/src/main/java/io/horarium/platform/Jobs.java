package io.horarium.platform;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient jdbc;
    private final JobPayloads payloads;
    private final Clock clock;
    private volatile Runnable due = NOBODY;

    Jobs(DataSource dataSource, JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.payloads = new JobPayloads(json);
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .serializer(payloads)
                .build();
        this.jdbc = jdbc;
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
     * Promises a job that is due at once, unless one of its group waits already: what this transaction did is done when that one
     * begins. One that runs already does not count, because it may have looked before. Two transactions at once do not wait for
     * each other, so that each may promise one.
     *
     * @param group for whom the job is, one word; its first word names the job
     * @param id tells it from others of the group
     */
    public <T> void enqueueUnlessWaiting(JobKind<T> kind, String group, String id, T payload) {
        // the lock keeps the job that waits from beginning before this transaction has ended
        boolean waits = jdbc.sql("""
                        select task_instance
                        from scheduled_tasks
                        where task_name = :kind
                          and split_part(task_instance, ' ', 1) = :group
                          and not picked
                          and execution_time <= :now
                        limit 1
                        for update skip locked
                        """)
                .param("kind", kind.name())
                .param("group", group)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .isPresent();
        if (waits) {
            Transactions.afterCommit(() -> due.run());
        } else {
            enqueue(kind, group + " " + id, payload);
        }
    }

    /**
     * Promises a job for a later moment.
     *
     * @param id names the job within its kind; a job of that name that waits already makes this call do nothing
     */
    public <T> void schedule(JobKind<T> kind, String id, T payload, Instant at) {
        // not by the client: that looks first and inserts then, and of two at once one would lose its transaction
        jdbc.sql("""
                        insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                        values (:kind, :id, :payload, :at, false, 1)
                        on conflict do nothing
                        """)
                .param("kind", kind.name())
                .param("id", id)
                .param("payload", payloads.serialize(payload))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
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
