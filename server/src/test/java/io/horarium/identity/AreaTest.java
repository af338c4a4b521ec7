package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.json.JsonMapper;

/** Which addresses API keys reach. A new address has to be decided about: it is in an area, or it stands here. */
class AreaTest {

    /** Anybody may ask, with or without a key. */
    private static final String OPEN = "/api/public/**";

    /** Who may sign in, and with what, is decided by people. */
    private static final List<String> CLOSED = List.of(
            "/api/api-keys/**",
            "/api/audit",
            "/api/auth/**",
            "/api/businesses",
            "/api/exports",
            "/api/imports",
            "/api/insights",
            "/api/invitations/**",
            "/api/second-factor/**",
            "/api/session/**",
            "/api/sessions/**",
            "/api/setup",
            "/api/users/**",
            "/api/webhooks/**");

    @TestFactory
    Stream<DynamicTest> everyAddressIsInAnAreaOrClosedToKeys() throws Exception {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(Path.of("..", "docs", "api", "openapi.json")))
                .path("paths")
                .properties()
                .stream()
                .filter(path -> !matches(OPEN, path.getKey()))
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> DynamicTest.dynamicTest(operation.getKey() + " " + path.getKey(), () -> {
                            boolean closed = CLOSED.stream().anyMatch(each -> matches(each, path.getKey()));
                            assertThat(Area.scopeOf(operation.getKey().toUpperCase(), parsed(path.getKey()))
                                            .isPresent())
                                    .isEqualTo(!closed);
                        })));
    }

    @Test
    void whatIsSaidAboutUnitsAndHeadingsBelongsToTheCatalog() {
        assertThat(Area.scopeOf("GET", parsed("/api/categories"))).contains("catalog:read");
        assertThat(Area.scopeOf("PUT", parsed("/api/units/1"))).contains("catalog:write");
        assertThat(Area.scopeOf("DELETE", parsed("/api/downtimes/1"))).contains("catalog:write");
    }

    @Test
    void everyAreaCanBeReadAndWritten() {
        assertThat(Area.scopes())
                .hasSize(2 * Area.values().length)
                .containsAll(Arrays.asList("catalog:read", "catalog:write"));
    }

    private static boolean matches(String pattern, String path) {
        return PathPatternParser.defaultInstance.parse(pattern).matches(parsed(path));
    }

    private static PathContainer parsed(String path) {
        return PathContainer.parsePath(path.replaceAll("[{}]", ""));
    }
}
