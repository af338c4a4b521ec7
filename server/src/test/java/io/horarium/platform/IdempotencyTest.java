package io.horarium.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.testing.Node;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestBusiness;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same request sent again. */
@ServerTest
class IdempotencyTest {

    @Autowired
    Idempotency idempotency;

    @Autowired
    IdempotencyCleanup cleanup;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @Autowired
    TestClock clock;

    @Autowired
    TestBusinesses businesses;

    TestBusiness business;

    record Made(String name, int number) {}

    @BeforeEach
    void open() {
        business = businesses.create();
    }

    @Test
    void theSameKeyAndBodyHaveOneEffectAndOneAnswer() {
        Made first = make(attempt("key-1", "tea"));
        Made second = make(attempt("key-1", "tea"));

        assertThat(second).isEqualTo(first);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        make(attempt("key-1", "tea"));

        assertThatThrownBy(() -> make(attempt("key-1", "coffee")))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.rejection().slug()).isEqualTo("idempotency-key-reused"));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void twoCallersMayUseTheSameKey() {
        make(attempt("key-1", "tea"));
        make(new Attempt("user:somebody", "key-1", "make", Map.of("what", "tea")));

        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void withoutAKeyEveryRequestCounts() {
        make(new Attempt("public", null, "make", Map.of("what", "tea")));
        make(new Attempt("public", null, "make", Map.of("what", "tea")));

        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void fiftyAtTheSameTimeOverTwoNodesHaveOneEffectAndOneAnswer() throws Exception {
        try (Node other = Node.start();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Idempotency> nodes = List.of(idempotency, other.bean(Idempotency.class));
            List<Tenants> theirs = List.of(tenants, other.bean(Tenants.class));
            List<JdbcClient> connections = List.of(jdbc, other.bean(JdbcClient.class));
            List<Future<Made>> answers = IntStream.range(0, 50)
                    .mapToObj(i -> threads.submit(() -> nodes.get(i % 2)
                            .once(
                                    business.id(),
                                    attempt("key-50", "tea"),
                                    Made.class,
                                    () -> effect(theirs.get(i % 2), connections.get(i % 2)))))
                    .toList();

            Made first = answers.getFirst().get();
            for (Future<Made> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void aRefusalLeavesTheKeyFree() {
        assertThatThrownBy(() -> idempotency.once(business.id(), attempt("key-1", "tea"), Made.class, () -> {
                    effect(tenants, jdbc);
                    throw new Rejected(new NotFound("pot"));
                }))
                .isInstanceOf(Rejected.class);
        assertThat(effects()).isZero();

        make(attempt("key-1", "tea"));

        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void neitherKeyNorAnswerCanBeReadInTheDatabase() {
        idempotency.once(
                business.id(), attempt("very-secret-key", "tea"), Made.class, () -> new Made("manage-token-12345", 1));

        String rows = tenants.read(
                business.id(),
                () -> jdbc.sql("select * from idempotency_keys")
                        .query()
                        .listOfRows()
                        .toString());
        assertThat(rows).contains("public").doesNotContain("very-secret-key").doesNotContain("manage-token");
    }

    @Test
    void aKeyIsKeptForADayAndForgottenAfterTwo() {
        make(attempt("key-1", "tea"));
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_instance = :instance")
                        .param("instance", business.id() + "/" + today)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        clock.set(clock.instant().plus(Duration.ofHours(24)));
        make(attempt("key-1", "tea"));
        assertThat(effects()).isEqualTo(1);

        cleanup.run(new IdempotencyCleanup.Day(business.id(), today));

        make(attempt("key-1", "tea"));
        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void aMalformedKeyIsRefused() {
        assertThatThrownBy(() -> attempt("", "tea")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> attempt("schlüssel", "tea")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> attempt("x".repeat(256), "tea")).isInstanceOf(Rejected.class);
    }

    private static Attempt attempt(String key, String what) {
        return new Attempt("public", key, "make", Map.of("what", what));
    }

    private Made make(Attempt attempt) {
        return idempotency.once(business.id(), attempt, Made.class, () -> effect(tenants, jdbc));
    }

    /** Something that leaves a row behind. */
    private Made effect(Tenants tenants, JdbcClient jdbc) {
        return tenants.write(business.id(), () -> {
            int number = jdbc.sql("""
                            insert into service_categories (business_id, id, name)
                            values (:business, :id, 'made')
                            """)
                    .param("business", business.id().value())
                    .param("id", ids.next())
                    .update();
            return new Made(ids.next().toString(), number);
        });
    }

    private int effects() {
        return tenants.read(
                business.id(),
                () -> jdbc.sql("select count(*) from service_categories")
                        .query(Integer.class)
                        .single());
    }
}
