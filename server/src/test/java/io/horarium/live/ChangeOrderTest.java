package io.horarium.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.appointment.Scope;
import io.horarium.platform.Tenants;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Transactions commit in another order than that of their numbers, and no reader misses a row for it. */
@ServerTest
class ChangeOrderTest {

    private static final Scope EVERYBODY = new Scope.Everybody();

    @Autowired
    TestStudios studios;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ChangeRows rows;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private TestStudio studio;
    private Cursor cursor;

    @BeforeEach
    void open() {
        studio = studios.create();
        cursor = tenants.read(studio.business(), rows::present);
    }

    @AfterEach
    void close() {
        threads.close();
    }

    @Test
    void waitsForATransactionThatBeganEarlierAndCommitsLater() throws Exception {
        Writer early = new Writer();
        early.wrote.await();
        String late = write();

        assertThat(read()).as("the later one must not be told yet").isEmpty();
        assertThat(tenants.read(studio.business(), () -> rows.read(studio.business(), cursor, EVERYBODY, 10))
                        .waiting())
                .isTrue();

        String first = early.commit();
        Horizon.passes(jdbc);

        assertThat(read()).containsExactly(first, late);
        assertThat(read()).isEmpty();
    }

    @Test
    void waitsForATransactionOfAnotherBusinessTooAndForgetsOneThatWasRolledBack() throws Exception {
        TestStudio other = studios.create();
        CountDownLatch wrote = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<?> rolledBack = threads.submit(() -> tenants.write(other.business(), () -> {
            other.change("""
                    insert into changes (business_id, subject, type)
                    values (:business, gen_random_uuid(), 'appointment.updated')
                    """, Map.of());
            wrote.countDown();
            await(end);
            throw new IllegalStateException("rolled back");
        }));
        wrote.await();
        String told = write();

        assertThat(read()).isEmpty();
        end.countDown();
        assertThat(rolledBack).failsWithin(java.time.Duration.ofMinutes(1));
        Horizon.passes(jdbc);

        assertThat(read()).containsExactly(told);
    }

    @Test
    void tellsEachOfManyParallelTransactionsOnce() throws Exception {
        int writers = 6;
        int each = 60;
        CountDownLatch done = new CountDownLatch(writers);
        Set<String> written = java.util.Collections.synchronizedSet(new HashSet<>());
        for (int i = 0; i < writers; i++) {
            threads.submit(() -> {
                try {
                    for (int j = 0; j < each; j++) {
                        written.add(writeSlowly(j % 7));
                    }
                } finally {
                    done.countDown();
                }
            });
        }
        List<String> told = new ArrayList<>();
        while (done.getCount() > 0) {
            told.addAll(read());
        }
        Horizon.passes(jdbc);
        told.addAll(read());

        assertThat(written).hasSize(writers * each);
        assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void forgetsAfterEightDaysAndNotBefore() {
        insert("9 days");
        insert("7 days");
        TestStudio other = studios.create();
        other.change("""
                insert into changes (business_id, subject, type, at)
                values (:business, gen_random_uuid(), 'appointment.updated', now() - interval '9 days')
                """, Map.of());

        rows.sweep();
        Horizon.passes(jdbc);

        assertThat(read()).hasSize(1);
        assertThat(other.change(
                        "delete from changes where business_id = :business and type = 'appointment.updated'", Map.of()))
                .isZero();
    }

    @Test
    void showsARowOfADayAgoToNobodyWithoutABusiness() {
        insert("1 day");

        assertThat(jdbc.sql("select count(*) from changes").query(Long.class).single())
                .isZero();
    }

    private void insert(String age) {
        studio.change("""
                insert into changes (business_id, subject, type, at)
                values (:business, gen_random_uuid(), 'appointment.updated', now() - cast(:age as interval))
                """, Map.of("age", age));
    }

    /** A change in a transaction of its own; answers what it is about. */
    private String write() {
        return tenants.write(studio.business(), this::insert);
    }

    private String writeSlowly(int pauses) {
        return tenants.write(studio.business(), () -> {
            String about = insert();
            for (int i = 0; i < ThreadLocalRandom.current().nextInt(pauses + 1); i++) {
                jdbc.sql("select pg_sleep(0.001)").query().listOfRows();
            }
            return about;
        });
    }

    private String insert() {
        return jdbc.sql("""
                        insert into changes (business_id, subject, type)
                        values (:business, gen_random_uuid(), 'appointment.updated')
                        returning subject
                        """)
                .param("business", studio.business().value())
                .query(UUID.class)
                .single()
                .toString();
    }

    /** What is new since the last call, in small pages. */
    private List<String> read() {
        List<String> told = new ArrayList<>();
        boolean more = true;
        while (more) {
            ChangeRows.Slice slice =
                    tenants.read(studio.business(), () -> rows.read(studio.business(), cursor, EVERYBODY, 3));
            slice.changes().forEach(each -> told.add(String.valueOf(each.appointment())));
            cursor = slice.end();
            more = slice.more();
        }
        return told;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A transaction that has written and does not end before it is told to. */
    private final class Writer {

        private final CountDownLatch wrote = new CountDownLatch(1);
        private final CountDownLatch end = new CountDownLatch(1);
        private final Future<String> work = threads.submit(() -> tenants.write(studio.business(), () -> {
            String about = insert();
            wrote.countDown();
            await(end);
            return about;
        }));

        private String commit() throws Exception {
            end.countDown();
            return work.get();
        }
    }
}
