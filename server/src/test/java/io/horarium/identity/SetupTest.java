package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.platform.postgres.LocalPostgres;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Node;
import io.horarium.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first hour of an installation with a database of its own. */
class SetupTest {

    private static final String TOKEN = "the word of the terminal";

    @TempDir
    Path home;

    LocalPostgres postgres;
    Node node;
    Browser browser;

    @BeforeEach
    void start() throws Exception {
        Files.createSymbolicLink(home.resolve(TestDatabase.programs().getFileName()), TestDatabase.programs());
        postgres = LocalPostgres.start(home, Map.of("fsync", "off"));
        String url = postgres.url() + "?user=" + postgres.username() + "&password=" + postgres.password();
        node = Node.start(Map.of("DATABASE_URL", url, "HORARIUM_SETUP_TOKEN", TOKEN));
        browser = stranger();
    }

    @AfterEach
    void stop() {
        node.close();
        postgres.close();
    }

    @Test
    void theFirstOwnerMovesInWithTheTokenOnceAndIsSignedIn() throws Exception {
        assertThat(browser.get("/api/setup").json().path("needed").asBoolean()).isTrue();
        assertThat(setUp(browser, "a guess", "one").problem()).isEqualTo("forbidden");
        Answer incomplete = browser.post(
                "/api/setup",
                Map.of("token", TOKEN, "business", Map.of(), "owner", Map.of("email", "x", "password", "short")));
        assertThat(incomplete.json().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("business.name", "owner.name", "owner.email", "owner.password");

        List<Callable<Integer>> both = List.of(
                () -> setUp(stranger(), TOKEN, "one").status(),
                () -> setUp(stranger(), TOKEN, "two").status());
        int first;
        int second;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = threads.invokeAll(both);
            first = answers.getFirst().get();
            second = answers.getLast().get();
        }
        assertThat(List.of(first, second)).containsExactlyInAnyOrder(201, 409);

        assertThat(browser.get("/api/setup").json().path("needed").asBoolean()).isFalse();
        assertThat(setUp(browser, TOKEN, "three").problem()).isEqualTo("already-set-up");
        Answer login = browser.post(
                "/api/auth/login",
                Map.of("email", (first == 201 ? "one" : "two") + "@noor.test", "password", "a long password"));
        assertThat(login.json().path("role").asString()).isEqualTo("OWNER");
        assertThat(login.json().at("/business/slug").asString()).isEqualTo("cafe-noor-co");
        assertThat(login.json().at("/business/zone").asString()).isEqualTo("Asia/Dubai");
        assertThat(login.json().at("/business/currency").asString()).isEqualTo("AED");
        assertThat(browser.get("/api/audit?kind=business.created").json().findValuesAsString("operation"))
                .containsExactly("setUp");
    }

    private Browser stranger() {
        Browser fresh = new Browser(node.port());
        fresh.get("/api/session");
        return fresh;
    }

    private static Answer setUp(Browser browser, String token, String name) {
        return browser.post(
                "/api/setup",
                Map.of(
                        "token", token,
                        "business", Map.of("name", "Café Noor & Co"),
                        "owner", Map.of("name", name, "email", name + "@noor.test", "password", "a long password")));
    }
}
