package io.horarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scripts say on a machine where something is missing: one sentence, and no more. */
class LaunchTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "cksum",
            "dirname",
            "env",
            "find",
            "grep",
            "head",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "sort",
            "tail");

    @TempDir
    Path house;

    Path programs;

    @BeforeEach
    void moveIn() throws IOException {
        programs = Files.createDirectory(house.resolve("bin"));
        for (String tool : TOOLS) {
            Path there = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin", tool) : Path.of("/usr/bin", tool);
            Files.createSymbolicLink(programs.resolve(tool), there);
        }
        for (String script : List.of("run", "check", "find-jdk.sh", "find-build-tools.sh")) {
            Files.copy(ROOT.resolve(script), house.resolve(script), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check"})
    void withoutAJdk(String script) throws Exception {
        Path finder = house.resolve("find-jdk.sh");
        Files.writeString(finder, Files.readString(finder).replace("need_jdk=25", "need_jdk=99"));

        assertThat(said(script))
                .isEqualTo(
                        "1 Horarium needs a JDK 99 or newer, and there is none: install one (for example Temurin 25) or set JAVA_HOME to it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "check"})
    void withoutMaven(String script) throws Exception {
        assertThat(said(script))
                .endsWith(
                        "Horarium is built with Maven 3.8.7 or newer, and there is no mvn on the PATH: install it (Debian: apt-get install maven).")
                .startsWith("1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6.3", "3.8.6"})
    void withAnOldMaven(String version) throws Exception {
        program("mvn", "Apache Maven " + version + " (some build)");

        assertThat(said("check"))
                .isEqualTo("1 Horarium is built with Maven 3.8.7 or newer, and the mvn on the PATH is " + version
                        + ": install a newer one.");
    }

    @Test
    void withoutNode() throws Exception {
        program("mvn", "Apache Maven 3.8.7");

        assertThat(said("check"))
                .isEqualTo(
                        "1 The pages of Horarium are built with Node 20.19 or newer and npm, which are not on the PATH: install them from https://nodejs.org.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"18.20.4", "20.9.0"})
    void withAnOldNode(String version) throws Exception {
        program("mvn", "Apache Maven 3.10.1");
        program("npm", "10.0.0");
        program("node", "v" + version);

        assertThat(said("check"))
                .isEqualTo("1 The pages of Horarium are built with Node 20.19 or newer, and the node on the PATH is "
                        + version + ": install a newer one.");
    }

    @Test
    void withEverythingMavenIsAskedToVerify() throws Exception {
        program("mvn", "Apache Maven 3.8.7 was asked: $*");
        program("npm", "10.0.0");
        program("node", "v20.19.0");

        assertThat(said("check")).isEqualTo("0 Apache Maven 3.8.7 was asked: -B -ntp verify");
    }

    @Test
    void aBuildThatFailsEndsWithThePlaceOfItsStory() throws Exception {
        Files.writeString(
                programs.resolve("mvn"),
                "#!/bin/sh\ncase $1 in -v) echo Apache Maven 3.8.7 ;; *) echo '[ERROR] no luck'; exit 1 ;; esac\n");
        Files.setPosixFilePermissions(programs.resolve("mvn"), PosixFilePermissions.fromString("rwxr-xr-x"));
        program("npm", "10.0.0");
        program("node", "v20.19.0");

        assertThat(said("run"))
                .startsWith("1 ")
                .contains("[ERROR] no luck")
                .endsWith("The build failed: the whole story is in server/target/run/build.log.");
    }

    private void program(String name, String answer) throws IOException {
        Path program = programs.resolve(name);
        Files.writeString(program, "#!/bin/sh\necho \"" + answer + "\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The exit code and all that was said. */
    private String said(String script) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(house.resolve(script).toString()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        programs.toString(),
                        "HOME",
                        house.toString(),
                        "JAVA_HOME",
                        System.getProperty("java.home")));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + output.strip();
    }
}
