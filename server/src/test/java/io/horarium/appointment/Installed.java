package io.horarium.appointment;

import io.horarium.Horarium;
import io.horarium.testing.Browser;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application as people run it: a process of its own, with its private and durable PostgreSQL in a folder. */
final class Installed implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final int port = freePort();
    private final Process process;

    private Installed(Path home) throws IOException {
        this.home = home;
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                Horarium.class.getName());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeAll(List.of("DATABASE_URL", "HORARIUM_BIND"));
        environment.put("HORARIUM_HOME", home.toString());
        environment.put("PORT", String.valueOf(port));
        this.process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("test.log").toFile()))
                .start();
    }

    /** Starts it on a folder and waits until it answers. */
    static Installed start(Path home) throws IOException {
        Installed installed = new Installed(home);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!installed.answers()) {
            if (!installed.process.isAlive() || Instant.now().isAfter(deadline)) {
                installed.close();
                throw new IllegalStateException(Files.readString(home.resolve("test.log")));
            }
        }
        return installed;
    }

    int port() {
        return port;
    }

    /** Power off: kills the application and its PostgreSQL, neither of which hears about it. */
    void kill() throws IOException {
        List<ProcessHandle> postgres = postmasters();
        process.destroyForcibly().onExit().join();
        for (ProcessHandle each : postgres) {
            List<ProcessHandle> workers = each.descendants().toList();
            each.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
            each.onExit().join();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private List<ProcessHandle> postmasters() throws IOException {
        try (Stream<Path> files = Files.find(home, 4, (path, attributes) -> path.endsWith("postmaster.pid"))) {
            return files.map(Installed::firstLine)
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())).stream())
                    .toList();
        }
    }

    private boolean answers() {
        try {
            Thread.sleep(200);
            return new Browser(port).get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
