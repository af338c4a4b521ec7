package io.horarium.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.horarium.kernel.BusinessId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes the keys of one business and one day once they are no longer promised. Row-level security shows nobody the keys of
 * all businesses at once, so each business with keys of a day gets a job for that day.
 */
@Component
class IdempotencyCleanup implements JobHandler<IdempotencyCleanup.Day> {

    private static final JobKind<Day> KIND = new JobKind<>("forget-idempotency-keys", Day.class);

    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final Jobs jobs;
    // what this node arranged already: it saves a statement with each request, and forgetting an entry does no harm
    private final Cache<Day, Boolean> arranged =
            Caffeine.newBuilder().maximumSize(10_000).build();

    IdempotencyCleanup(Tenants tenants, JdbcClient jdbc, Jobs jobs) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.jobs = jobs;
    }

    /** The keys that a business got on a date of UTC. */
    record Day(BusinessId business, LocalDate date) {}

    /** In the transaction of a new key: has the keys of that day removed when the next day is over too. */
    void arrange(BusinessId business, LocalDate date) {
        Day day = new Day(business, date);
        if (arranged.getIfPresent(day) == null) {
            jobs.schedule(KIND, business + "/" + date, day, end(day).plusDays(1).toInstant());
            Transactions.afterCommit(() -> arranged.put(day, true));
        }
    }

    @Override
    public JobKind<Day> kind() {
        return KIND;
    }

    @Override
    public void run(Day day) {
        tenants.write(
                day.business(),
                () -> jdbc.sql("""
                        delete from idempotency_keys
                        where business_id = :business
                          and created_at < :end
                        """)
                        .param("business", day.business().value())
                        .param("end", end(day))
                        .update());
    }

    private static OffsetDateTime end(Day day) {
        return day.date().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
