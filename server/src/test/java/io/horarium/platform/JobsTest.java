package io.horarium.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.testing.ServerTest;
import io.horarium.testing.TestBusiness;
import io.horarium.testing.TestBusinesses;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox: jobs that are promised in the transaction of their cause. */
@ServerTest
@Import(JobsTest.Handlers.class)
class JobsTest {

    private static final JobKind<Letter> KIND = new JobKind<>("test-letter", Letter.class);
    private static final BlockingQueue<Letter> DONE = new LinkedBlockingQueue<>();
    private static final AtomicInteger TRIES = new AtomicInteger();
    private static final long PATIENCE_SECONDS = 60;

    private static final JobKind<Promise> PROMISE = new JobKind<>("test-promise", Promise.class);

    record Promise(String text) {}

    record Letter(String text, Instant writtenAt, int failures) {}

    @TestConfiguration
    static class Handlers {
        @Bean
        JobHandler<Promise> promises() {
            return new JobHandler<>() {
                @Override
                public JobKind<Promise> kind() {
                    return PROMISE;
                }

                @Override
                public boolean isNeverGivenUp() {
                    return true;
                }

                @Override
                public void run(Promise promise) {
                    throw new IllegalStateException("planned failure");
                }
            };
        }

        @Bean
        JobHandler<Letter> letters() {
            return new JobHandler<>() {
                @Override
                public JobKind<Letter> kind() {
                    return KIND;
                }

                @Override
                public void run(Letter letter) {
                    if (TRIES.incrementAndGet() <= letter.failures()) {
                        throw new IllegalStateException("planned failure");
                    }
                    DONE.add(letter);
                }
            };
        }
    }

    @Autowired
    Jobs jobs;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestBusinesses businesses;

    TestBusiness business;

    @BeforeEach
    void open() {
        business = businesses.create();
        TRIES.set(0);
        DONE.clear();
    }

    @Test
    void aJobIsDoneAfterTheCommitWithWhatItCarried() throws InterruptedException {
        Letter letter = new Letter("hello", Instant.parse("2026-11-20T08:00:00.123456Z"), 0);

        tenants.write(business.id(), () -> {
            jobs.enqueue(KIND, id(), letter);
            return null;
        });

        assertThat(DONE.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(letter);
    }

    @Test
    void aRollbackTakesThePromiseBack() {
        String id = id();

        assertThatThrownBy(() -> tenants.write(business.id(), () -> {
                    jobs.enqueue(KIND, id, new Letter("never", Instant.EPOCH, 0));
                    throw new IllegalStateException("planned");
                }))
                .hasMessage("planned");

        assertThat(waiting(id)).isZero();
    }

    @Test
    void aJobThatFailsIsTriedAgain() throws InterruptedException {
        jobs.enqueue(KIND, id(), new Letter("stubborn", Instant.EPOCH, 1));

        assertThat(DONE.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isNotNull()
                .extracting(Letter::text)
                .isEqualTo("stubborn");
        assertThat(TRIES).hasValue(2);
    }

    @Test
    void aJobThatFailedAllDayIsGivenUpUnlessAChainHangsOnIt() throws InterruptedException {
        String letter = id();
        String promise = id();
        Instant later = Instant.parse("2099-01-01T00:00:00Z");
        jobs.schedule(KIND, letter, new Letter("given up", Instant.EPOCH, 100), later);
        jobs.schedule(PROMISE, promise, new Promise("kept"), later);
        Instant begin = Instant.now();
        for (String each : List.of(letter, promise)) {
            jdbc.sql("""
                            update scheduled_tasks
                            set consecutive_failures = 17, execution_time = now() - interval '1 minute'
                            where task_instance = :id
                            """).param("id", each).update();
        }

        while (waiting(letter) > 0 || failures(promise) < 18) {
            Thread.sleep(50);
        }

        assertThat(jdbc.sql("select execution_time from scheduled_tasks where task_instance = :id")
                        .param("id", promise)
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isAfter(begin.plus(java.time.Duration.ofHours(23)));
        jobs.cancel(PROMISE, promise);
    }

    private int failures(String id) {
        return jdbc.sql("select consecutive_failures from scheduled_tasks where task_instance = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    @Test
    void aJobOfTheSameNameIsPromisedOnce() {
        String id = id();
        Instant later = Instant.parse("2099-01-01T00:00:00Z");
        jobs.schedule(KIND, id, new Letter("first", Instant.EPOCH, 0), later);
        jobs.schedule(KIND, id, new Letter("second", Instant.EPOCH, 0), later);

        assertThat(waiting(id)).isEqualTo(1);
        jobs.cancel(KIND, id);
        jobs.cancel(KIND, id);
        assertThat(waiting(id)).isZero();
    }

    @Test
    void aJobThatManyPromiseAtOnceIsPromisedOnceAndNobodyLoses() throws Exception {
        String id = id();
        Instant later = Instant.parse("2099-01-01T00:00:00Z");
        CyclicBarrier together = new CyclicBarrier(6);

        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> promises = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                promises.add(crowd.submit(() -> tenants.write(business.id(), () -> {
                    awaitAll(together);
                    jobs.schedule(KIND, id, new Letter("one of six", Instant.EPOCH, 0), later);
                    return true;
                })));
            }
            for (Future<Boolean> promise : promises) {
                assertThat(promise.get()).isTrue();
            }
        }

        assertThat(waiting(id)).isEqualTo(1);
        jobs.cancel(KIND, id);
    }

    private static void awaitAll(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private String id() {
        return business.id() + "/" + UUID.randomUUID();
    }

    private int waiting(String id) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_instance = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
