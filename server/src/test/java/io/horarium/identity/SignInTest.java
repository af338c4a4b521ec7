package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.platform.Tenants;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import io.horarium.testing.ServerTest;
import io.horarium.testing.Statements;
import io.horarium.testing.TestBusiness;
import io.horarium.testing.TestBusinesses;
import io.horarium.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Sign-in, sessions and CSRF, over HTTP. */
@ServerTest
class SignInTest {

    @LocalServerPort
    int port;

    @Autowired
    TestBusinesses businesses;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    TestBusiness business;
    Browser browser;

    @BeforeEach
    void open() {
        business = businesses.create();
        browser = new Browser(port);
    }

    @Test
    void nobodyIsSignedInAtFirst() {
        Answer session = browser.get("/api/session");

        assertThat(session.status()).isEqualTo(200);
        assertThat(session.json().path("authenticated").asBoolean()).isFalse();
        assertThat(browser.cookie("XSRF-TOKEN")).isPresent();
        assertThat(browser.cookie("horarium")).isEmpty();
    }

    @Test
    void signsInWithTheRightPasswordWhateverTheCaseOfTheAddress() {
        browser.get("/api/session");
        Answer login = browser.post(
                "/api/auth/login",
                Map.of("email", business.ownerEmail().toUpperCase(), "password", TestBusinesses.PASSWORD));

        assertThat(login.status()).isEqualTo(200);
        assertThat(login.json().at("/user/email").asString()).isEqualTo(business.ownerEmail());
        assertThat(login.json().at("/business/slug").asString()).isEqualTo(business.slug());
        assertThat(login.json().path("role").asString()).isEqualTo("OWNER");
        assertThat(browser.get("/api/session").json()).isEqualTo(login.json());
        JsonNode settings = browser.get("/api/business").json();
        login.json()
                .path("business")
                .properties()
                .forEach(known -> assertThat(settings.path(known.getKey()))
                        .as(known.getKey())
                        .isEqualTo(known.getValue()));
    }

    @Test
    void theCookieOfTheSessionIsOutOfReachOfScriptsAndOfOtherSites() {
        Answer login = browser.signIn(business.ownerEmail());

        String cookie = login.headers().entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase("Set-Cookie"))
                .flatMap(each -> each.getValue().stream())
                .filter(each -> each.startsWith("horarium="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        browser.get("/api/session");
        Answer wrong = browser.post("/api/auth/login", Map.of("email", business.ownerEmail(), "password", "nonsense"));
        Answer unknown = browser.post(
                "/api/auth/login", Map.of("email", "nobody@" + business.slug() + ".test", "password", "nonsense"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.problem()).isEqualTo("invalid-credentials");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void theEleventhWrongPasswordIsNotEvenLookedAt() {
        browser.get("/api/session");
        Map<String, String> wrong = Map.of("email", business.ownerEmail(), "password", "nonsense");
        for (int i = 0; i < 10; i++) {
            assertThat(browser.post("/api/auth/login", wrong).status()).isEqualTo(401);
        }

        Answer refused = browser.signIn(business.ownerEmail());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("too-many-attempts");
        assertThat(refused.header("Retry-After").map(Integer::parseInt).orElseThrow())
                .isBetween(1, 901);
        clock.set(clock.instant().plus(Duration.ofMinutes(16)));
        assertThat(browser.signIn(business.ownerEmail()).status()).isEqualTo(200);
    }

    @Test
    void ofManyGuessesAtOnceOverTwoNodesTenAreLookedAt() throws InterruptedException, ExecutionException {
        Map<String, String> wrong = Map.of("email", business.ownerEmail(), "password", "nonsense");
        List<Callable<Integer>> guesses = new ArrayList<>();
        try (Node other = Node.start();
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Browser elsewhere = new Browser(other.port());
            browser.get("/api/session");
            elsewhere.get("/api/session");
            for (int i = 0; i < 20; i++) {
                guesses.add(() -> browser.post("/api/auth/login", wrong).status());
                guesses.add(() -> elsewhere.post("/api/auth/login", wrong).status());
            }

            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : people.invokeAll(guesses)) {
                answers.add(answer.get());
            }

            assertThat(answers).hasSize(40).containsOnly(401, 429);
            assertThat(answers.stream().filter(each -> each == 401)).hasSize(10);
            assertThat(elsewhere.signIn(business.ownerEmail()).problem()).isEqualTo("too-many-attempts");
        }
    }

    @Test
    void aRightPasswordForgivesTheAccountAndCountsForNothing() {
        browser.get("/api/session");
        Map<String, String> wrong = Map.of("email", business.ownerEmail(), "password", "nonsense");
        for (int i = 0; i < 9; i++) {
            assertThat(browser.post("/api/auth/login", wrong).status()).isEqualTo(401);
        }
        for (int i = 0; i < 11; i++) {
            assertThat(browser.signIn(business.ownerEmail()).status()).isEqualTo(200);
        }
    }

    @Test
    void aStaffEndpointAsksForASession() {
        Answer answer = browser.get("/api/business");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.header("Content-Type")).contains("application/problem+json;charset=UTF-8");
    }

    @Test
    void anAddressThatDoesNotExistIsNotFoundWhetherOneIsSignedInOrNot() {
        assertThat(browser.get("/api/nothing").problem()).isEqualTo("not-found");
        browser.signIn(business.ownerEmail());
        assertThat(browser.get("/api/nothing").problem()).isEqualTo("not-found");
    }

    @Test
    void aLoginWithoutTheCsrfHeaderIsRefused() {
        Answer answer = browser.post(
                "/api/auth/login", Map.of("email", business.ownerEmail(), "password", TestBusinesses.PASSWORD));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("csrf");
    }

    @Test
    void signingInGivesANewTokenAndEndsTheOldSession() {
        browser.signIn(business.ownerEmail());
        String first = browser.cookie("horarium").orElseThrow();
        browser.signIn(business.ownerEmail());
        String second = browser.cookie("horarium").orElseThrow();

        assertThat(second).isNotEqualTo(first);
        Answer withFirst = new Browser(port).get("/api/business", "Cookie", "horarium=" + first);
        assertThat(withFirst.status()).isEqualTo(401);
    }

    @Test
    void aTokenThatSomebodyElseMadeUpIsNotTakenOver() {
        String made = "A".repeat(43);
        Browser victim = new Browser(port);
        victim.get("/api/session", "Cookie", "horarium=" + made);
        victim.signIn(business.ownerEmail());

        assertThat(victim.cookie("horarium").orElseThrow()).isNotEqualTo(made);
    }

    @Test
    void signingOutEndsTheSessionOnEveryNode() {
        browser.signIn(business.ownerEmail());
        String cookie = "horarium=" + browser.cookie("horarium").orElseThrow();
        try (Node other = Node.start()) {
            Browser elsewhere = new Browser(other.port());
            assertThat(elsewhere.get("/api/business", "Cookie", cookie).status())
                    .isEqualTo(200);

            assertThat(browser.post("/api/auth/logout", "").status()).isEqualTo(204);

            assertThat(elsewhere.get("/api/business", "Cookie", cookie).status())
                    .isEqualTo(401);
        }
    }

    @Test
    void aSessionEndsAfterFourteenIdleDaysAndAtTheLatestAfterNinety() {
        browser.signIn(business.ownerEmail());
        var start = clock.instant();
        clock.set(start.plus(Duration.ofDays(13)));
        assertThat(browser.get("/api/business").status()).isEqualTo(200);
        clock.set(start.plus(Duration.ofDays(26)));
        assertThat(browser.get("/api/business").status()).isEqualTo(200);
        clock.set(start.plus(Duration.ofDays(26 + 15)));
        assertThat(browser.get("/api/business").status()).isEqualTo(401);

        clock.set(start);
        browser.signIn(business.ownerEmail());
        for (int days = 0; days < 90; days += 10) {
            clock.set(start.plus(Duration.ofDays(days)));
            assertThat(browser.get("/api/business").status()).isEqualTo(200);
        }
        clock.set(start.plus(Duration.ofDays(91)));
        assertThat(browser.get("/api/business").status()).isEqualTo(401);
    }

    @Test
    void whoIsDismissedIsOutAtOnce() {
        browser.signIn(business.ownerEmail());
        assertThat(browser.get("/api/business").status()).isEqualTo(200);

        tenants.write(
                business.id(),
                () -> jdbc.sql("delete from memberships where user_id = :user")
                        .param("user", business.owner().value())
                        .update());

        assertThat(browser.get("/api/business").status()).isEqualTo(401);
        assertThat(browser.get("/api/session").json().path("authenticated").asBoolean())
                .isFalse();
    }

    @Test
    void theDatabaseKnowsTheHashOfTheTokenOnly() {
        browser.signIn(business.ownerEmail());
        String token = browser.cookie("horarium").orElseThrow();

        String row = tenants.person(
                business.owner(),
                () -> jdbc.sql("select to_json(s) from sessions s")
                        .query((each, number) -> each.getString(1))
                        .single());

        assertThat(row)
                .doesNotContain(token)
                .contains(SecretToken.parse(token).orElseThrow().hash());
    }

    @Test
    void aRequestOfSomebodySignedInCostsTwoStatementsMoreThanItsWork() {
        browser.signIn(business.ownerEmail());

        List<String> sent = statements.of(() -> browser.get("/api/business"));

        assertThat(sent.getFirst()).contains("set_config");
        assertThat(sent.get(1)).contains("from sessions");
        assertThat(sent.stream().filter(each -> each.contains("from sessions"))).hasSize(1);
        assertThat(sent.stream().filter(each -> each.contains("set_config"))).hasSize(2);
    }

    @Test
    void nonsenseInTheBodyIsRefusedFieldByField() {
        browser.get("/api/session");
        Answer answer = browser.post("/api/auth/login", Map.of("email", "", "password", "x".repeat(201)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.json().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("email", "password");
    }
}
