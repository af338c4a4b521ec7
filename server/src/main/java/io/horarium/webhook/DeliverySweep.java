package io.horarium.webhook;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.RecurringJob;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the lanes that nobody looks at although their first delivery has been due for a while, whatever the reason, and takes away
 * what is older than thirty days. It acts for no business, and row-level security shows it just that.
 */
@Component
class DeliverySweep implements RecurringJob {

    private final JdbcClient jdbc;
    private final Dispatcher dispatcher;

    DeliverySweep(JdbcClient jdbc, Dispatcher dispatcher) {
        this.jdbc = jdbc;
        this.dispatcher = dispatcher;
    }

    @Override
    public String name() {
        return "sweep-webhook-deliveries";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        jdbc.sql("""
                        delete from webhook_deliveries
                        where created_at < now() - interval '30 days'
                        """).update();
        jdbc.sql("""
                        select d.business_id, d.webhook_id, d.subject
                        from webhook_deliveries d
                        where d.status = 'WAITING'
                          and d.next_attempt_at < now() - interval '1 minute'
                          and (d.claimed_until is null or d.claimed_until < now())
                          and not exists (
                            select
                            from webhook_deliveries earlier
                            where earlier.business_id = d.business_id
                              and earlier.webhook_id = d.webhook_id
                              and earlier.subject = d.subject
                              and earlier.status = 'WAITING'
                              and earlier.seq < d.seq)
                        order by d.next_attempt_at
                        limit 500
                        """)
                .query((row, number) -> new Lane(
                        new BusinessId(row.getObject("business_id", UUID.class)),
                        new WebhookId(row.getObject("webhook_id", UUID.class)),
                        row.getObject("subject", UUID.class)))
                .list()
                .forEach(dispatcher::run);
    }
}
