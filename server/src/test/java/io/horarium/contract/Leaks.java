package io.horarium.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.StaffId;
import io.horarium.platform.Tenants;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Everything that one business may ask about another one, operation by operation: the answer is that there is no such thing. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Leaks {

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

    private Stranger stranger;
    private Set<String> foreign;
    private TestStudio own;
    private String service;
    private Browser owner;
    private Browser member;
    private List<Operation> operations;

    @BeforeAll
    void moveIn() {
        stranger = Stranger.moveIn(studios, tenants, jdbc);
        foreign = stranger.ids();
        own = studios.create();
        StaffId staff = own.staff("Omar");
        service = own.service(Map.of(), staff).toString();
        String email = "staff@" + own.slug() + ".test";
        businesses.join(own.business(), email, "STAFF", staff);
        owner = new Browser(port);
        owner.signIn(own.tenant().ownerEmail());
        member = new Browser(port);
        member.signIn(email);
        operations = Operation.all(port);
    }

    @Test
    void theStrangerHasARowInEveryTable() {
        stranger.rows()
                .forEach((table, rows) -> assertThat(rows)
                        .as("Stranger.furnish puts no row into " + table)
                        .isNotEmpty());
    }

    @Test
    void thePeopleOfThatBusinessReadTheMarks() {
        Browser stranger = new Browser(port);
        stranger.signIn(this.stranger.ownerEmail());

        assertThat(stranger.get("/api/staff").body()).contains(Stranger.SHOWN);
        assertThat(stranger.get("/api/appointments?rangeStart=2026-12-01T00:00:00Z&rangeEnd=2026-12-02T00:00:00Z")
                        .body())
                .contains(Stranger.SECRET);
    }

    @TestFactory
    Stream<DynamicTest> answersThatThereIsNoSuchThing() {
        return operations.stream()
                .filter(each -> !each.isOpen() && !each.ids().isEmpty())
                .map(each -> DynamicTest.dynamicTest(each.toString(), () -> findsNothing(each)));
    }

    @TestFactory
    Stream<DynamicTest> takesNoForeignThing() {
        return operations.stream()
                .map(each -> DynamicTest.dynamicTest(each.toString(), () -> takesNothingForeign(each)));
    }

    private void findsNothing(Operation operation) {
        Map<String, String> before = stranger.rows();
        for (Browser browser : List.of(owner, member)) {
            for (String id : foreign) {
                Map<String, String> path = new HashMap<>();
                operation.ids().forEach(name -> path.put(name, id));
                Answer answer = operation.ask(browser, path);

                boolean mayNot = browser == member
                        && !operation.roles().isEmpty()
                        && !operation.roles().contains("STAFF");
                assertThat(answer.status())
                        .as(operation + " of " + id + ": " + answer.body())
                        .isEqualTo(mayNot ? 403 : 404);
                tellsNothing(operation, answer, id);
            }
        }
        assertThat(stranger.rows()).isEqualTo(before);
    }

    private void takesNothingForeign(Operation operation) {
        Map<String, String> before = stranger.rows();
        Map<String, String> here = Map.of("slug", own.slug(), "serviceId", service);
        for (String id : foreign) {
            for (JsonNode each : operation.parameters("query")) {
                String name = each.path("name").asString();
                if (name.endsWith("Id")) {
                    Map<String, String> values = new HashMap<>(here);
                    values.put(name, id);
                    check(operation, operation.ask(owner, values), id);
                }
            }
            for (String body : Fault.withId(operation, id)) {
                check(operation, owner.send(operation.method(), operation.address(here), body), id);
            }
        }
        assertThat(stranger.rows()).isEqualTo(before);
        assertThat(Stranger.rows(tenants, jdbc, own.business()).values())
                .as("rows of the own business that name a thing of another one")
                .noneMatch(rows -> foreign.stream().anyMatch(rows::contains));
    }

    private void check(Operation operation, Answer answer, String sent) {
        assertThat(answer.status())
                .as(operation + " with " + sent + ": " + answer.body())
                .isLessThan(500);
        if (operation.isChange() && !operation.isOpen() && refuses(operation)) {
            assertThat(answer.status())
                    .as(operation + " with " + sent + ": " + answer.body())
                    .isGreaterThanOrEqualTo(400);
        }
        tellsNothing(operation, answer, sent);
    }

    private void tellsNothing(Operation operation, Answer answer, String sent) {
        assertThat(answer.body()).as(operation.toString()).doesNotContain(Stranger.SECRET, Stranger.SHOWN);
        assertThat(foreign.stream().filter(id -> !id.equals(sent)).filter(answer.body()::contains))
                .as(operation + ": " + answer.body())
                .isEmpty();
    }

    /** Whether a change that names a foreign thing must be refused, and not only be without effect on it. */
    boolean refuses(Operation operation) {
        return true;
    }

    /** Somebody who may do everything in the own business. */
    Browser owner() {
        return owner;
    }
}
