package io.horarium.platform.postgres;

import io.horarium.platform.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked from the library that carries them for this machine. */
final class Binaries {

    /** The release; a new one gets a folder of its own. The data of one major version fits all its minor ones. */
    static final String VERSION = "18.6";

    private Binaries() {}

    /** The folder with the programs; unpacks them, all or nothing, when this version is not there yet. */
    static Path unpack(DataFolder folder) throws IOException {
        Path target = folder.resolve("postgresql-" + VERSION);
        if (!Files.exists(target)) {
            Path half = folder.resolve("postgresql.unpacking");
            DataFolder.delete(half);
            unpack(archive(), half);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target.resolve("bin");
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (InputStream packed = Binaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new CannotStart("There is no private PostgreSQL for this machine (" + archive
                        + " is missing): set DATABASE_URL to a PostgreSQL of yours.");
            }
            var entries = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                write(entry, entries, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive has an entry outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            if ((entry.getMode() & 0100) != 0 && Files.getFileStore(path).supportsFileAttributeView("posix")) {
                makeExecutable(path);
            }
        }
    }

    /** For everybody: a root that steps down to another account must still find a program it may run. */
    private static void makeExecutable(Path path) throws IOException {
        Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(path));
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(path, permissions);
    }

    private static String archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String system = os.contains("mac") ? "darwin" : os.contains("win") ? "windows" : "linux";
        return "postgres-" + system + "-" + processor + ".txz";
    }
}
