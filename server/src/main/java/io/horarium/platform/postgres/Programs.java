package io.horarium.platform.postgres;

import io.horarium.platform.CannotStart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the programs of PostgreSQL as somebody whom they accept; what they say goes into one log file. */
final class Programs {

    private static final Logger LOG = LoggerFactory.getLogger(Programs.class);
    private static final long PATIENCE_SECONDS = 15;

    private final Path folder;
    private final Path log;
    private final List<String> account;

    Programs(Path folder, Path log) {
        this.folder = folder;
        this.log = log;
        this.account = account();
    }

    /** Runs a program to its end, however long it takes, and answers its exit code; -1 when this thread is interrupted. */
    int run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(account);
        command.add(folder.resolve(program).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            while (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn(
                        "{} of the private PostgreSQL is not done yet; a repair after a crash can take minutes. Its log: {}",
                        program,
                        log);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return -1;
    }

    /**
     * Runs a program that has to succeed.
     *
     * @throws CannotStart when it does not
     */
    void mustRun(String program, String... arguments) throws IOException {
        int code = run(program, arguments);
        if (code != 0) {
            throw new CannotStart("The private PostgreSQL does not start (" + program + " ended with " + code
                    + "): its log is " + log + ".");
        }
    }

    /**
     * PostgreSQL refuses to run as root. In a fresh user namespace the same account has another number, while its files stay
     * its own; so a root, in a container for example, needs no second account.
     */
    private static List<String> account() {
        if (!System.getProperty("os.name").startsWith("Linux") || !"0".equals(said("id", "-u"))) {
            return List.of();
        }
        String other = said("unshare", "--user", "id", "-u");
        if (other.isEmpty() || other.equals("0")) {
            throw new CannotStart("The private PostgreSQL cannot run as root where user namespaces are not allowed: "
                    + "start Horarium as another user, or set DATABASE_URL.");
        }
        return List.of("unshare", "--user");
    }

    private static String said(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        } catch (IOException e) {
            return ""; // no such program
        }
    }
}
