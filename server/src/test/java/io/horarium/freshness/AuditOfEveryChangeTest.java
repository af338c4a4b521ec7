package io.horarium.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.platform.Tenants;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudios;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every operation that changes something leaves an entry in the log of who did what, under its own name. One that the API learns has to
 * be written into a table.
 */
@ServerTest
class AuditOfEveryChangeTest {

    private static final Instant FRIDAY_NOON = Instant.parse("2026-11-20T08:00:00Z");

    /** Questions that have a body. */
    private static final Set<String> CHANGE_NOTHING = Set.of(
            "POST /api/appointments/check",
            "POST /api/series/{id}/check",
            "POST /api/services/{serviceId}/availability");

    /** What needs more than a house; {@code AuditOfAccountsTest} and {@code SetupTest} make these changes. A new password is asked for by a job. */
    private static final Set<String> ELSEWHERE = Set.of(
            "POST /api/auth/password-reset",
            "POST /api/auth/password-reset/confirm",
            "POST /api/invitations/{token}",
            "POST /api/second-factor",
            "POST /api/second-factor/confirm",
            "POST /api/second-factor/disable",
            "POST /api/session/business",
            "POST /api/businesses",
            "POST /api/setup");

    /** Columns that no trigger looks at by name, beside those that no table is watched for. */
    private static final Set<String> UNWATCHED = Set.of("sessions.expires_at");

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestClock clock;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    Described described;

    @BeforeEach
    void visit() {
        described = Described.by(new Browser(port));
    }

    @AfterEach
    void letTimeGoOn() {
        clock.set(Instant.now());
    }

    @TestFactory
    Stream<DynamicTest> leavesAnEntry() {
        return table().entrySet().stream()
                .map(each ->
                        DynamicTest.dynamicTest(each.getKey(), () -> leavesAnEntry(each.getKey(), each.getValue())));
    }

    @Test
    void everyOperationIsInATable() {
        Set<String> known = new HashSet<>(CHANGE_NOTHING);
        known.addAll(ELSEWHERE);
        known.addAll(table().keySet());

        assertThat(new TreeSet<>(known)).isEqualTo(new TreeSet<>(described.changes()));
    }

    /** A table that is new, and a column that is, has to say whether it is watched. */
    @Test
    void everyTableAndColumnIsWatchedOrKnownNotToBe() {
        List<String> unwatchedTables =
                jdbc.sql("""
                        select c.relname
                        from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'business_id'
                        where c.relkind = 'r'
                          and c.relnamespace = 'public'::regnamespace
                          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit_insert')
                        order by 1
                        """).query((row, number) -> row.getString(1)).list();
        List<String> unwatchedColumns =
                jdbc.sql("""
                        select c.relname || '.' || a.attname
                        from pg_trigger t
                        join pg_class c on c.oid = t.tgrelid
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                        where t.tgname = 'audit_update'
                          and t.tgfoid = 'write_audit'::regproc
                          and not a.attnum = any(t.tgattr)
                          and not a.attname = any(unwatched_columns())
                        order by 1
                        """).query((row, number) -> row.getString(1)).list();

        assertThat(unwatchedTables)
                .containsExactly(
                        "appointment_activity",
                        "appointment_occupancies",
                        "audit_entries",
                        "changes",
                        "idempotency_keys",
                        "imported_entries");
        assertThat(unwatchedColumns).containsExactlyElementsOf(UNWATCHED);
    }

    private void leavesAnEntry(String operation, Function<House, Supplier<Answer>> prepared) {
        clock.set(FRIDAY_NOON);
        House house = new House(studios.create(), clock, described, port);
        Supplier<Answer> now = prepared.apply(house);
        int before = entries(house, operation);

        Answer answer = now.get();

        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
        assertThat(entries(house, operation)).isGreaterThan(before);
    }

    private int entries(House house, String operation) {
        return tenants.read(
                house.studio.business(),
                () -> jdbc.sql("""
                                select count(*)
                                from audit_entries
                                where business_id = :business
                                  and operation = :operation
                                """)
                        .param("business", house.studio.business().value())
                        .param("operation", described.name(operation))
                        .query(Integer.class)
                        .single());
    }

    private static Map<String, Function<House, Supplier<Answer>>> table() {
        Map<String, Function<House, Supplier<Answer>>> all = new LinkedHashMap<>(OfficeChanges.TABLE);
        FreshnessOfEveryChangeTest.table()
                .forEach(each -> all.putIfAbsent(each.what().replaceFirst("#.*", ""), each.prepared()));
        return all;
    }
}
