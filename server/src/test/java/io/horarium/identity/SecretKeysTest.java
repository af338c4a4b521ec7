package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What has to be read again is kept encrypted. */
class SecretKeysTest {

    private static final byte[] PLAIN = "the secret".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path home;

    @Test
    void whatIsSealedIsReadAgainByAnotherProcessOfTheSameHome() {
        String sealed = keys(home).seal(PLAIN, "row 1");

        assertThat(sealed).doesNotContain("secret");
        assertThat(keys(home).open(sealed, "row 1")).isEqualTo(PLAIN);
    }

    @Test
    void theKeyFileIsForItsUserOnlyAndIsMadeWhenItIsNeeded() throws Exception {
        SecretKeys keys = keys(home);
        assertThat(home).isEmptyDirectory();
        keys.seal(PLAIN, "row 1");

        assertThat(home).isDirectoryContaining("glob:**/secret.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secret.key"))))
                .isEqualTo("rw-------");
        assertThat(Files.list(home)).hasSize(1);
    }

    @Test
    void aTextOfAnotherRowOrOfAnotherKeyIsNotRead() {
        SecretKeys keys = keys(home);
        String sealed = keys.seal(PLAIN, "row 1");

        assertThatThrownBy(() -> keys.open(sealed, "row 2")).hasMessage("a secret cannot be read");
        assertThatThrownBy(() -> keys(home.resolve("elsewhere")).open(sealed, "row 1"))
                .hasMessageContaining("HORARIUM_SECRET_KEY");
    }

    private static SecretKeys keys(Path home) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("HORARIUM_HOME", home.toString())));
        return new SecretKeys(environment);
    }
}
