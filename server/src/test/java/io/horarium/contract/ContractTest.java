package io.horarium.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Each operation wants a session, keeps to its roles, and says what is wrong with a request instead of breaking. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {

    private static final int MOST_BYTES = 256 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    TestStudios studios;

    @Autowired
    TestBusinesses businesses;

    private final Map<String, Browser> people = new HashMap<>();
    private Map<String, String> here = Map.of();

    @BeforeAll
    void open() {
        TestStudio studio = studios.create();
        StaffId staff = studio.staff("Omar");
        String service = studio.service(Map.of(), staff).toString();
        here = Map.of("slug", studio.slug(), "serviceId", service);
        for (String role : List.of("OWNER", "ADMIN", "STAFF")) {
            String email = role.toLowerCase() + "@" + studio.slug() + ".example";
            businesses.join(studio.business(), email, role, staff);
            Browser browser = new Browser(port);
            browser.signIn(email);
            people.put(role, browser);
        }
    }

    @TestFactory
    Stream<DynamicTest> wantsASession() {
        return each(operation -> !operation.isOpen(), operation -> {
            Browser nobody = new Browser(port);
            nobody.get("/api/session");
            Answer answer = operation.ask(nobody, here);

            assertThat(answer.status()).as(answer.body()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("unauthenticated");
        });
    }

    @TestFactory
    Stream<DynamicTest> wantsItsOwnPages() {
        return each(operation -> !operation.isOpen() && operation.isChange(), operation -> {
            Browser owner = person("OWNER");
            Answer answer = owner.withoutCsrf(operation.method(), operation.address(here), operation.sound());

            assertThat(answer.status()).as(answer.body()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("csrf");
        });
    }

    @TestFactory
    Stream<DynamicTest> keepsToItsRoles() {
        return each(
                operation -> !operation.roles().isEmpty(),
                operation -> people.forEach((role, browser) -> {
                    if (!operation.roles().contains(role)) {
                        Answer answer = operation.ask(browser, here);

                        assertThat(answer.status())
                                .as(role + ": " + answer.body())
                                .isEqualTo(403);
                        assertThat(answer.problem()).isEqualTo("forbidden");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrongInTheBody() {
        return each(operation -> operation.body().isPresent(), operation -> {
            for (Fault fault : Fault.of(operation)) {
                String what = operation + " with " + fault.field() + " " + fault.what() + ": ";
                Answer answer = person("OWNER").send(operation.method(), operation.address(here), fault.body());

                assertThat(answer.status()).as(what + answer.body()).isIn(400, 422);
                assertThat(fields(answer)).as(what + answer.body()).anyMatch(field -> field.startsWith(fault.field()));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> wantsAJsonObject() {
        return each(operation -> operation.body().isPresent(), operation -> {
            for (String body :
                    List.of("", "{", "null", "[]", "7", "\"x\"", "{\"noSuchField\":1}", "{\"a\":1,\"a\":2}")) {
                Answer answer = person("OWNER").send(operation.method(), operation.address(here), body);
                assertThat(answer.status()).as(body + ": " + answer.body()).isEqualTo(400);
            }
            String tooLarge = "{\"x\":\"" + "a".repeat(MOST_BYTES) + "\"}";
            assertThat(person("OWNER")
                            .send(operation.method(), operation.address(here), tooLarge)
                            .status())
                    .isEqualTo(413);
            assertThat(person("OWNER")
                            .send(
                                    operation.method(),
                                    operation.address(here),
                                    operation.sound(),
                                    "Content-Type",
                                    "text/plain")
                            .status())
                    .isEqualTo(415);
        });
    }

    @TestFactory
    Stream<DynamicTest> saysWhichParameterIsWrong() {
        return each(
                operation -> !operation.parameters("query").isEmpty(),
                operation -> operation.parameters("query").forEach(parameter -> {
                    String name = parameter.path("name").asString();
                    if (parameter.path("required").asBoolean(false)) {
                        wrong(operation, name, Map.of("-" + name, ""));
                    }
                    for (String value : wrongTexts(operation.sample().resolve(parameter.path("schema")))) {
                        wrong(operation, name, Map.of(name, value));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> findsNothingUnderAnAddressThatIsNone() {
        return each(operation -> !operation.ids().isEmpty(), operation -> {
            for (String id : List.of("nobody", "0195f3a2-0000-7000", "1", "%00", "'--")) {
                Map<String, String> values = new HashMap<>(here);
                operation.ids().forEach(name -> values.put(name, id));
                Answer answer = operation.ask(person("OWNER"), values);

                assertThat(answer.status()).as(id + ": " + answer.body()).isIn(400, 404);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesAKeyThatIsNone() {
        Predicate<Operation> takesKey = operation -> operation.parameters("header").stream()
                .anyMatch(each -> each.path("name").asString().equals("Idempotency-Key"));
        return each(takesKey, operation -> {
            Answer answer = operation.ask(person("OWNER"), here, "Idempotency-Key", "no key");

            assertThat(answer.status()).as(answer.body()).isEqualTo(422);
            assertThat(fields(answer)).contains("Idempotency-Key");
        });
    }

    private void wrong(Operation operation, String name, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(here);
        all.putAll(values);
        Answer answer = operation.ask(person("OWNER"), all);

        assertThat(answer.status()).as(values + ": " + answer.body()).isIn(400, 422);
        assertThat(fields(answer)).as(values + ": " + answer.body()).contains(name);
    }

    /** What a query cannot say: there everything is a text, and a text may be empty. */
    private static List<String> wrongTexts(JsonNode schema) {
        String type = Sample.type(schema);
        boolean free = type.equals("string")
                && !schema.has("format")
                && !schema.has("pattern")
                && !schema.has("example")
                && !schema.has("enum");
        if (type.equals("array") || free) {
            return List.of();
        }
        return Fault.wrongValues(schema).stream()
                .map(each -> each.startsWith("\"") ? each.substring(1, each.length() - 1) : each)
                .filter(each -> !each.startsWith("\\ud8") && !(type.equals("integer") && each.equals("1")))
                .filter(each -> !(type.equals("boolean") && List.of("true", "1").contains(each)))
                .toList();
    }

    private Stream<DynamicTest> each(Predicate<Operation> which, Consumer<Operation> check) {
        return Operation.all(port).stream()
                .filter(which)
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> check.accept(operation)));
    }

    private Browser person(String role) {
        return java.util.Objects.requireNonNull(people.get(role), role);
    }

    private static List<String> fields(Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(each -> each.path("field").asString())
                .toList();
    }
}
