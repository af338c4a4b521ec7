package io.horarium.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the file {@code postmaster.pid} says about the server that works on some data, or worked on it: after a crash of the
 * machine the file stays, and its number is by then that of any other process.
 *
 * @param file postmaster.pid of the data
 * @param lines number of the process, folder of the data, start in seconds since 1970, …, state
 */
record Postmaster(Path file, List<String> lines) {

    private static final int PID = 0;
    private static final int STARTED = 2;
    private static final int STATE = 7;
    private static final Duration TOLERANCE = Duration.ofSeconds(10);

    /** The last server of these data; empty when it ended in good order. */
    static Optional<Postmaster> find(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty() ? Optional.empty() : Optional.of(new Postmaster(file, lines));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** The living process, when it is a server and the server of these very data. */
    Optional<ProcessHandle> process() {
        return number().flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurs);
    }

    /** Whether it does not let anybody in yet, because it begins or repairs the data after a crash. */
    boolean isStarting() {
        return lines.size() <= STATE || lines.get(STATE).strip().equals("starting");
    }

    /**
     * Takes the number out of the file, where it is that of somebody else, for whom PostgreSQL would wait in vain. It writes
     * the number of this process instead, as the server that this process starts ignores its ancestors, and leaves the other
     * lines: by them PostgreSQL still finds out whether children of the former server are at work.
     */
    void disown() throws IOException {
        List<String> changed = new ArrayList<>(lines);
        changed.set(PID, String.valueOf(ProcessHandle.current().pid()));
        Files.write(file, changed);
    }

    private Optional<Long> number() {
        try {
            return Optional.of(Long.parseLong(lines.get(PID).strip()));
        } catch (NumberFormatException half) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info about = process.info();
        boolean isPostgres = about.command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
        return isPostgres && about.arguments().map(this::isOfOurData).orElseGet(() -> startedThen(about));
    }

    private boolean isOfOurData(String[] arguments) {
        Path data = file.getParent();
        return Arrays.stream(arguments).anyMatch(each -> Path.of(each).equals(data));
    }

    /** Where a system does not tell the arguments of a process. */
    private boolean startedThen(ProcessHandle.Info about) {
        try {
            Instant start =
                    Instant.ofEpochSecond(Long.parseLong(lines.get(STARTED).strip()));
            return about.startInstant()
                    .filter(each -> Duration.between(each, start).abs().compareTo(TOLERANCE) < 0)
                    .isPresent();
        } catch (NumberFormatException | IndexOutOfBoundsException half) {
            return false;
        }
    }
}
