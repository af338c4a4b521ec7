package io.horarium.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.platform.CannotStart;
import io.horarium.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The private PostgreSQL: what it promises a trial. */
class LocalPostgresTest {

    // one for all tests: to make a database is the slow part
    @TempDir
    static Path home;

    @BeforeAll
    static void unpackOnce() throws IOException {
        Path programs = TestDatabase.programs();
        Files.createSymbolicLink(home.resolve(programs.getFileName()), programs);
    }

    @Test
    void whatWasWrittenIsThereAfterARestart() throws SQLException {
        try (LocalPostgres first = LocalPostgres.start(home, Map.of())) {
            run(first, "create table restarted (id int)");
            run(first, "insert into restarted values (42)");
        }
        try (LocalPostgres second = LocalPostgres.start(home, Map.of())) {
            assertThat(ask(second, "select id::text from restarted")).isEqualTo("42");
        }
    }

    @Test
    void itIsDurableReachableFromHereOnlyAndAsksForThePassword() throws SQLException {
        try (LocalPostgres postgres = LocalPostgres.start(home, Map.of())) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(postgres, "select rolsuper::text from pg_roles where rolname = current_user"))
                    .isEqualTo("false");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), postgres.username(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void thePasswordOfTheSuperuserIsForTheOwnerOfTheFolderOnly() throws IOException {
        LocalPostgres.start(home, Map.of()).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("postgresql.secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderHasOneOwnerAtATime() {
        try (LocalPostgres postgres = LocalPostgres.start(home, Map.of())) {
            assertThat(postgres.url()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThatThrownBy(() -> LocalPostgres.start(home, Map.of()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("The data folder " + home
                            + " is in use by another Horarium: stop that one, or set HORARIUM_HOME to another folder.");
        }
    }

    @Test
    void aServerThatAKilledProcessLeftBehindIsReplacedWithNothingLost() throws Exception {
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(owner.inputReader().readLine()).isEqualTo("written");
        owner.destroyForcibly();
        assertThat(owner.waitFor(30, TimeUnit.SECONDS)).isTrue();
        String orphan = postmaster();
        assertThat(ProcessHandle.of(Long.parseLong(orphan)).map(ProcessHandle::isAlive))
                .contains(true);

        try (LocalPostgres next = LocalPostgres.start(home, Map.of())) {
            assertThat(ask(next, "select id::text from kept")).isEqualTo("42");
            assertThat(postmaster()).isNotEqualTo(orphan);
        }
    }

    @Test
    void aNumberThatIsSomebodyElsesByNowIsLeftAlone() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            leaveBehind(String.valueOf(stranger.pid()));

            try (LocalPostgres next = LocalPostgres.start(home, Map.of())) {
                assertThat(ask(next, "select 'well'")).isEqualTo("well");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aNumberThatIsByNowThatOfAnotherServerIsLeftAlone(@TempDir Path elsewhere) throws Exception {
        Path programs = TestDatabase.programs();
        Files.createSymbolicLink(elsewhere.resolve(programs.getFileName()), programs);
        try (LocalPostgres other = LocalPostgres.start(elsewhere, Map.of())) {
            leaveBehind(Files.readAllLines(elsewhere.resolve("pg18/postmaster.pid"))
                    .getFirst()
                    .strip());

            try (LocalPostgres next = LocalPostgres.start(home, Map.of())) {
                assertThat(ask(next, "select 'well'")).isEqualTo("well");
            }
            assertThat(ask(other, "select 'undisturbed'")).isEqualTo("undisturbed");
        }
    }

    /** What a machine that lost its power leaves: a file whose number anybody may have after the next boot. */
    private static void leaveBehind(String pid) throws IOException {
        Path file = home.resolve("pg18/postmaster.pid");
        List<String> lines;
        try (LocalPostgres postgres = LocalPostgres.start(home, Map.of())) {
            assertThat(postgres.url()).isNotEmpty();
            lines = new ArrayList<>(Files.readAllLines(file));
        }
        lines.set(0, pid);
        Files.write(file, lines);
    }

    /** As after a crash with much to repair: the server needs longer than pg_ctl would wait for if nobody told it better. */
    @Test
    void aServerThatNeedsLongToStartIsWaitedFor(@TempDir Path fresh) throws Exception {
        slow(fresh, TestDatabase.programs());

        try (LocalPostgres postgres = LocalPostgres.start(fresh, Map.of())) {
            assertThat(ask(postgres, "select 'well'")).isEqualTo("well");
        }
    }

    /** The same programs, but a server that begins after three seconds, and a pg_ctl that by itself gives up after one. */
    private static void slow(Path home, Path programs) throws IOException {
        Path folder = home.resolve(programs.getFileName());
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String part : List.of("lib", "share", "bin/initdb")) {
            if (Files.exists(programs.resolve(part))) {
                Files.createSymbolicLink(folder.resolve(part), programs.resolve(part));
            }
        }
        Path postgres = programs.resolve("bin/postgres");
        script(bin.resolve("postgres"), "[ \"$1\" = -V ] || sleep 3", "exec " + postgres + " \"$@\"");
        // a copy: it looks for the server where it lies itself
        Files.copy(programs.resolve("bin/pg_ctl"), bin.resolve("patient"));
        script(bin.resolve("pg_ctl"), "PGCTLTIMEOUT=1 exec " + bin.resolve("patient") + " \"$@\"");
    }

    private static void script(Path file, String... lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void halfOfAnUnpackingAndHalfOfADatabaseAreThrownAway(@TempDir Path fresh) throws Exception {
        for (String half : List.of("postgresql.unpacking/bin", "pg18.making/base")) {
            Files.createDirectories(fresh.resolve(half));
            Files.writeString(fresh.resolve(half).resolve("half"), "half");
        }

        try (LocalPostgres postgres = LocalPostgres.start(fresh, Map.of())) {
            assertThat(ask(postgres, "select 'well'")).isEqualTo("well");
        }
        assertThat(fresh.resolve("postgresql.unpacking")).doesNotExist();
        assertThat(fresh.resolve("pg18.making")).doesNotExist();
    }

    @Test
    void aFailedStatementLeavesItsValuesOutOfTheLog() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(home, Map.of())) {
            run(postgres, "create table person (email text primary key)");
            run(postgres, "insert into person values ('ann@private.test')");
            assertThatThrownBy(() -> run(postgres, "insert into person values ('ann@private.test')"))
                    .isInstanceOf(SQLException.class);
        }

        assertThat(Files.readString(home.resolve("postgresql.log"))).doesNotContain("ann@private.test");
    }

    /** Runs in a process of its own until it is killed. */
    static final class Owner {

        @SuppressWarnings("SystemOut") // the test reads it
        public static void main(String[] arguments) throws Exception {
            LocalPostgres postgres = LocalPostgres.start(Path.of(arguments[0]), Map.of());
            run(postgres, "create table kept (id int)");
            run(postgres, "insert into kept values (42)");
            System.out.println("written");
            Thread.sleep(TimeUnit.HOURS.toMillis(1));
        }
    }

    private static String postmaster() throws IOException {
        return Files.readAllLines(home.resolve("pg18/postmaster.pid")).getFirst();
    }

    private static void run(LocalPostgres postgres, String statement) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement each = connection.createStatement()) {
            each.execute(statement);
        }
    }

    private static String ask(LocalPostgres postgres, String query) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement each = connection.createStatement();
                ResultSet row = each.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    private static Connection connect(LocalPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url(), postgres.username(), postgres.password());
    }
}
