package io.horarium.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.ServerTest;
import io.horarium.testing.Statements;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the pages are served; the pages here are samples of this test. */
@ServerTest
class PagesTest {

    private static final String[] AS_A_BROWSER = {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};

    @LocalServerPort
    int port;

    @Autowired
    Statements statements;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/calendar", "/calendar/2026-11-20", "/index.html", "/login?to=/calendar"})
    void theAddressesOfTheOwnerAnswerWithTheOwnersPage(String address) {
        Answer page = browser.get(address, AS_A_BROWSER);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Owner</title>");
        assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.header("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/booking/demo", "/booking/demo/when?service=1", "/booking/unknown"})
    void theAddressesOfABookingPageAnswerWithTheBookingPage(String address) {
        assertThat(browser.get(address, AS_A_BROWSER).body()).contains("<title>Booking</title>");
    }

    @Test
    void anAssetIsKeptForAYear() {
        Answer asset = browser.get("/assets/sample-1a2b3c.js");

        assertThat(asset.status()).isEqualTo(200);
        assertThat(asset.header("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(asset.header("Content-Type").orElseThrow()).startsWith("text/javascript");
    }

    @Test
    void anAssetIsSentAsTheBuildCompressedIt() {
        Answer brotli = browser.get("/assets/sample-1a2b3c.js", "Accept-Encoding", "gzip, deflate, br");
        Answer gzip = browser.get("/assets/sample-1a2b3c.js", "Accept-Encoding", "gzip");

        assertThat(brotli.header("Content-Encoding")).contains("br");
        assertThat(brotli.header("Vary").orElseThrow()).contains("Accept-Encoding");
        assertThat(gzip.header("Content-Encoding")).contains("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-123.js", "/favicon-gone.ico", "/booking/demo/picture.png"})
    void aFileThatIsNotThereIsNotFound(String address) {
        Answer answer = browser.get(address, AS_A_BROWSER);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../application.yaml", "/assets/..%2f..%2fapplication.yaml", "/%2e%2e/application.yaml"})
    void nothingOutsideOfThePagesIsServed(String address) {
        Answer answer = browser.get(address);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("spring");
    }

    @Test
    void aPageIsNoPlaceToPostTo() {
        Answer answer = browser.post("/index.html", "{}");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow")).isPresent();
    }

    @Test
    void pagesRunOurScriptsOnlyAndInNoFrame() {
        Answer page = browser.get("/", AS_A_BROWSER);

        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.header("Referrer-Policy")).contains("strict-origin-when-cross-origin");
    }

    @Test
    void pagesNeitherMakeASessionNorAskTheDatabase() {
        List<String> sent = statements.of(
                () -> browser.get("/booking/demo", "Accept", "text/html", "Cookie", "horarium=" + "x".repeat(43)));

        assertThat(sent).isEmpty();
        assertThat(browser.cookie("horarium")).isEmpty();
        assertThat(browser.cookie("XSRF-TOKEN")).isEmpty();
    }
}
