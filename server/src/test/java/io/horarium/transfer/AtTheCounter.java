package io.horarium.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.StaffId;
import io.horarium.platform.Tenants;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestClock;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A studio in Dubai on Friday, 20 November 2026, 10:00, and its owner with a file in hand. */
@ServerTest
abstract class AtTheCounter {

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    TestStudio studio;
    Browser owner;

    @BeforeEach
    void open() {
        clock.set(Instant.parse("2026-11-20T06:00:00Z"));
        studio = studios.create();
        owner = new Browser(port);
        owner.signIn(studio.tenant().ownerEmail());
    }

    /** Sends lines as a CSV file. */
    Answer csv(String query, String... lines) {
        return file(query, String.join("\r\n", lines));
    }

    Answer file(String query, String text) {
        return owner.upload("/api/imports?" + query, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    Answer calendar(String query, String text) {
        return owner.upload(
                "/api/imports?kind=appointments&" + query,
                "text/calendar; charset=utf-8",
                text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    String export(String query) {
        Answer answer = owner.get("/api/exports?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** How many rows each table of the business has. */
    Map<String, Long> counts() {
        return tenants.read(studio.business(), () -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            for (String table : tables()) {
                counts.put(
                        table,
                        jdbc.sql("select count(*) from " + table + " where business_id = :business")
                                .param("business", studio.business().value())
                                .query(Long.class)
                                .single());
            }
            return counts;
        });
    }

    long count(String table) {
        return counts().getOrDefault(table, -1L);
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select table_name
                        from information_schema.columns
                        where table_schema = 'public'
                          and column_name = 'business_id'
                        order by table_name
                        """).query((row, number) -> row.getString("table_name")).list();
    }

    static void isDone(Answer answer, int created, int skipped) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("errors")).as(answer.body()).isEmpty();
        assertThat(answer.json().path("created").asInt()).as(answer.body()).isEqualTo(created);
        assertThat(answer.json().path("skipped").asInt()).as(answer.body()).isEqualTo(skipped);
    }

    /** The errors of a refused file or of a rehearsal, each as row, column and message. */
    static List<String> errors(Answer answer) {
        JsonNode report = answer.status() == 200 ? answer.json() : answer.json().path("report");
        return report.path("errors")
                .valueStream()
                .map(each ->
                        each.path("row").asInt() + " " + each.path("column").asString("-") + " "
                                + each.path("message").asString())
                .toList();
    }

    static void isRefused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.problem()).as(answer.body()).isEqualTo("import-refused");
    }

    /** Somebody who gives a service of an hour without buffers. */
    StaffId barber() {
        StaffId omar = studio.staff("Omar");
        studio.service(Map.of("name", "Haircut"), omar);
        return omar;
    }
}
