package io.horarium.platform.postgres;

import io.horarium.platform.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The data of a private PostgreSQL and the server process that works on it. */
final class Cluster {

    private static final int PORTS_TO_TRY = 5;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);
    /** For pg_ctl in seconds: a repair after a crash takes as long as it takes, and a server that dies ends the wait. */
    private static final String TIMEOUT = "--timeout=86400";

    private static final String SECRET = "postgresql.secret";

    private final DataFolder folder;
    private final Programs programs;
    private final Path data;

    Cluster(DataFolder folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
        this.data = folder.resolve("pg18");
    }

    /** Makes the data, all or nothing, where there is none; answers the password of the superuser. */
    String prepare() throws IOException {
        if (!Files.exists(data)) {
            Path half = folder.resolve("pg18.making");
            DataFolder.delete(half);
            Path secret = folder.createSecret(SECRET);
            Files.writeString(secret, randomPassword());
            programs.mustRun(
                    "initdb",
                    "--pgdata=" + half,
                    "--username=postgres",
                    "--auth=scram-sha-256",
                    "--pwfile=" + secret,
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C");
            Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(folder.resolve(SECRET)).trim();
    }

    /**
     * Starts the server on a free port of the loopback address and waits until it answers, be it after a long repair.
     *
     * @param overrides further settings, by name
     * @return the port
     */
    int start(Map<String, String> overrides) throws IOException {
        stopOrphan();
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            String[] command = {
                "--pgdata=" + data,
                "--log=" + folder.resolve("postgresql.log"),
                "--wait",
                TIMEOUT,
                "--options=" + options(port, overrides),
                "start"
            };
            if (attempt == PORTS_TO_TRY) {
                programs.mustRun("pg_ctl", command);
                return port;
            }
            // somebody may take the port between our look and the start
            if (programs.run("pg_ctl", command) == 0) {
                return port;
            }
        }
    }

    /** Ends the server in good order: running transactions are rolled back, and the next start needs no recovery. */
    void stop() throws IOException {
        programs.run("pg_ctl", "--pgdata=" + data, "--mode=fast", "--wait", TIMEOUT, "stop");
    }

    /** A random password of 192 bits, in characters that need no quoting anywhere. */
    static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * A Horarium that was killed leaves its server running. We hold the lock of the folder, so nobody else needs it. One that
     * repairs its data is let finish first, or else a node that is restarted again and again would never get there.
     */
    private void stopOrphan() throws IOException {
        Optional<Postmaster> found = Postmaster.find(data);
        while (found.isPresent()
                && found.get().isStarting()
                && found.get().process().isPresent()) {
            pause();
            found = Postmaster.find(data);
        }
        if (found.isPresent()) {
            if (found.get().process().isPresent()) {
                stop();
            } else {
                found.get().disown();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted while the private PostgreSQL repaired its data.", e);
        }
    }

    private static String options(int port, Map<String, String> overrides) {
        Map<String, String> settings = new TreeMap<>(Map.of(
                "port", String.valueOf(port),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "timezone", "UTC",
                "max_connections", "60",
                // a failed statement may carry names and addresses: its text and its rows stay out of the log
                "log_min_error_statement", "panic",
                "log_error_verbosity", "terse"));
        settings.putAll(overrides);
        return settings.entrySet().stream()
                .map(each -> "-c " + each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
