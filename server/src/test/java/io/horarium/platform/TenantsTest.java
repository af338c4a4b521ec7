package io.horarium.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.testing.ServerTest;
import io.horarium.testing.Statements;
import io.horarium.testing.TestBusiness;
import io.horarium.testing.TestBusinesses;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Transactions of a tenant and what row-level security makes of them. */
@ServerTest
class TenantsTest {

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    Statements statements;

    TestBusiness one;
    TestBusiness other;

    @BeforeEach
    void open() {
        one = businesses.create();
        other = businesses.create();
    }

    @Test
    void aTransactionSeesItsBusinessOnlyEvenWithoutAWhereClause() {
        assertThat(tenants.read(one.id(), this::allBusinesses))
                .containsExactly(one.id().value());
        assertThat(tenants.read(other.id(), this::allBusinesses))
                .containsExactly(other.id().value());
    }

    @Test
    void withoutATransactionOfABusinessNothingIsThere() {
        tenants.read(one.id(), this::allBusinesses);

        assertThat(allBusinesses()).isEmpty();
    }

    @Test
    void noTableWithABusinessIsLeftUnprotected() {
        List<String> unprotected =
                jdbc.sql("""
                        select distinct c.relname
                        from pg_class c
                        join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'public'::regnamespace
                          and c.relkind = 'r'
                          and a.attname = 'business_id'
                          and not (c.relrowsecurity and c.relforcerowsecurity)
                        """).query((row, number) -> row.getString(1)).list();

        assertThat(unprotected).isEmpty();
    }

    @Test
    void nothingCanBeWrittenForAnotherBusiness() {
        assertThatThrownBy(() -> tenants.write(
                        one.id(),
                        () -> jdbc.sql("""
                                insert into holidays (business_id, date, name)
                                values (:business, '2026-12-02', 'National Day')
                                """)
                                .param("business", other.id().value())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        int changed = tenants.write(
                one.id(),
                () -> jdbc.sql("update businesses set name = 'Mine now'").update());
        assertThat(changed).isEqualTo(1);
    }

    @Test
    void aReadCannotWrite() {
        assertThatThrownBy(() -> tenants.read(
                        one.id(),
                        () -> jdbc.sql("update businesses set name = 'x'").update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("read-only");
        assertThatThrownBy(() -> tenants.read(one.id(), () -> tenants.write(one.id(), () -> 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTransactionInsideOfOneOfTheSameBusinessJoinsIt() {
        List<String> sent =
                statements.of(() -> tenants.write(one.id(), () -> tenants.read(one.id(), this::allBusinesses)));

        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst()).contains("set_config");
    }

    @Test
    void aTransactionOfOneBusinessCannotActForAnother() {
        assertThatThrownBy(() -> tenants.write(one.id(), () -> tenants.read(other.id(), () -> 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDoorOpensTheRowThatTheKeyNames() {
        assertThat(tenants.door(one.slug(), this::allBusinesses))
                .containsExactly(one.id().value());
        assertThat(tenants.door("no-such-slug", this::allBusinesses)).isEmpty();
    }

    @Test
    void whoLosesADeadlockIsRunAgain() throws InterruptedException {
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();
        UUID a = resource("a");
        UUID b = resource("b");
        List<List<UUID>> orders = List.of(List.of(a, b), List.of(b, a));

        List<Thread> threads = orders.stream()
                .map(order -> Thread.ofVirtual()
                        .start(() -> tenants.write(one.id(), () -> {
                            boolean first = runs.incrementAndGet() <= 2;
                            rename(order.getFirst());
                            if (first) {
                                await(both);
                            }
                            return rename(order.getLast());
                        })))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(runs.get()).isGreaterThan(2);
        assertThat(tenants.read(
                        one.id(),
                        () -> jdbc.sql("select name from resources order by name")
                                .query((row, number) -> row.getString(1))
                                .list()))
                .containsExactly("a!!", "b!!");
    }

    private UUID resource(String name) {
        UUID id = UUID.randomUUID();
        tenants.write(
                one.id(),
                () -> jdbc.sql("insert into resources (business_id, id, name) values (:business, :id, :name)")
                        .param("business", one.id().value())
                        .param("id", id)
                        .param("name", name)
                        .update());
        return id;
    }

    private int rename(UUID id) {
        return jdbc.sql("update resources set name = name || '!' where id = :id")
                .param("id", id)
                .update();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<UUID> allBusinesses() {
        return jdbc.sql("select id from businesses")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
