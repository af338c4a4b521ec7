package io.horarium.testing;

import io.horarium.platform.postgres.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The one PostgreSQL of a test run: empty at its start, gone at its end, and in no hurry to reach the disk. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SECRET_KEY = "dGhlIGtleSBvZiB0aGUgdGVzdHMgYW5kIG5vYm9keSE=";
    private static final Path HOME = home();
    private static final LocalPostgres POSTGRES = start();

    /** Where it is, with the role that the application uses. */
    public static String url() {
        return POSTGRES.url() + "?user=" + POSTGRES.username() + "&password=" + POSTGRES.password();
    }

    /** The settings of an application that uses it, on a port that nobody has. */
    public static Map<String, Object> settings() {
        return Map.of(
                "DATABASE_URL",
                url(),
                "HORARIUM_BIND",
                "127.0.0.1",
                "server.port",
                "0",
                "HORARIUM_SECRET_KEY",
                SECRET_KEY,
                // the receivers of the tests
                "HORARIUM_WEBHOOK_NETWORKS",
                "127.0.0.0/8");
    }

    /** The folder of the unpacked programs of PostgreSQL. */
    public static Path programs() {
        try (Stream<Path> folders = Files.list(HOME)) {
            return folders.filter(each -> Files.exists(each.resolve("bin/initdb")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", settings()));
    }

    private static Path home() {
        try {
            return Files.createTempDirectory("horarium-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalPostgres start() {
        LocalPostgres postgres = LocalPostgres.start(
                HOME,
                Map.of(
                        "fsync",
                        "off",
                        "synchronous_commit",
                        "off",
                        "full_page_writes",
                        "off",
                        "max_connections",
                        "200"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            postgres.close();
            delete(HOME);
        }));
        return postgres;
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
