package io.horarium;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.platform.postgres.LocalPostgres;
import io.horarium.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the application says, in a process of its own, when it cannot start: one sentence, exit code 1, no stack trace. */
class StartTest {

    @TempDir
    Path home;

    @Test
    void whenThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            assertThat(said(Map.of("DATABASE_URL", TestDatabase.url(), "HORARIUM_BIND", "127.0.0.1", "PORT", port)))
                    .isEqualTo("1 Port " + port + " is taken: stop the program that uses it, or set PORT.");
        }
    }

    @Test
    void whenTheDataFolderIsInUse() throws Exception {
        Files.createSymbolicLink(home.resolve(TestDatabase.programs().getFileName()), TestDatabase.programs());
        try (LocalPostgres owner = LocalPostgres.start(home, Map.of("fsync", "off"))) {
            assertThat(owner.url()).isNotEmpty();
            assertThat(said(Map.of("HORARIUM_HOME", home.toString(), "PORT", "0")))
                    .isEqualTo("1 The data folder " + home
                            + " is in use by another Horarium: stop that one, or set HORARIUM_HOME to another folder.");
        }
    }

    @Test
    void whenTheDatabaseUrlIsNonsense() throws Exception {
        assertThat(said(Map.of("DATABASE_URL", "mysql://ann:secret@db.test/studio")))
                .isEqualTo("1 DATABASE_URL cannot be read (it has to begin with postgres:// or jdbc:postgresql://): "
                        + "it has the form postgres://user:password@host:5432/database.");
    }

    @Test
    void whenTheDatabaseIsNotReachable() throws Exception {
        assertThat(said(Map.of("DATABASE_URL", "postgres://ann:secret@127.0.0.1:1/studio")))
                .startsWith("1 The database of DATABASE_URL is not reachable: ")
                .doesNotContain("secret")
                .doesNotContain("\n");
    }

    @Test
    void whenTheRoleWouldWalkThroughRowLevelSecurity() throws Exception {
        String superuser = TestDatabase.url().replaceFirst("\\?.*", "") + "?user=postgres&password="
                + Files.readString(TestDatabase.programs().resolveSibling("postgresql.secret"));

        assertThat(said(Map.of("DATABASE_URL", superuser)))
                .isEqualTo("1 The role of DATABASE_URL is a superuser or bypasses row-level security, "
                        + "which keeps the businesses apart: use an ordinary role that owns the database.");
    }

    private static String said(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Horarium.class.getName(),
                        "--logging.level.root=warn")
                .redirectErrorStream(true);
        builder.environment().remove("DATABASE_URL");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + output.strip();
    }
}
