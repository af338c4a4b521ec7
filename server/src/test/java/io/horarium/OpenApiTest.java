package io.horarium;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The description of the API in the repository is the one that the server gives. After a change of the API
 * {@code mvn -pl engine,server -Dno-web -Dopenapi.write=true -Dtest=OpenApiTest test} writes it anew.
 */
@ServerTest
class OpenApiTest {

    private static final Path KEPT = Path.of("..", "docs", "api", "openapi.json");

    @LocalServerPort
    int port;

    @Test
    void theDescriptionInTheRepositoryIsTheOneOfTheServer() throws IOException {
        String served = new Browser(port).get("/api/openapi.json").body() + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, served);
        }

        assertThat(KEPT).hasContent(served);
    }

    @Test
    void itIsOpenApi31WithoutAWordAboutOurInsides() {
        Answer description = new Browser(port).get("/api/openapi.json");

        assertThat(description.status()).isEqualTo(200);
        assertThat(description.json().path("openapi").asString()).startsWith("3.1");
        assertThat(description.body()).doesNotContain("127.0.0.1").doesNotContain("CurrentUser");
    }

    @Test
    void thePageForPeopleIsThere() {
        Browser browser = new Browser(port);
        Answer page = browser.get("/api/docs");

        assertThat(page.status()).isEqualTo(302);
        String there = page.header("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        Answer shown = browser.get(there, "Accept", "text/html");
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains("swagger-ui");
        assertThat(shown.header("Content-Security-Policy").orElseThrow()).contains("script-src 'self';");
    }
}
