package io.horarium.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of {@code DATABASE_URL}. */
class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "postgres://ann:secret@db.test:5433/studio,jdbc:postgresql://db.test:5433/studio",
        "postgresql://ann:secret@db.test/studio?sslmode=require,jdbc:postgresql://db.test/studio?sslmode=require",
        "jdbc:postgresql://ann:secret@db.test/studio,jdbc:postgresql://db.test/studio",
        "jdbc:postgresql://db.test:5432/studio?user=ann&password=secret,jdbc:postgresql://db.test:5432/studio",
        "jdbc:postgresql://db.test/studio?user=ann&ssl=true&password=secret,jdbc:postgresql://db.test/studio?ssl=true"
    })
    void everyUsualSpellingIsRead(String text, String url) {
        assertThat(DatabaseUrl.parse(text)).isEqualTo(new DatabaseUrl(url, "ann", "secret"));
    }

    @Test
    void aPasswordMayHaveAnyCharacterWhenItIsEncoded() {
        DatabaseUrl read = DatabaseUrl.parse("postgres://ann:p%40ss%2Fw%3Ard+%25@db.test/studio");

        assertThat(read.password()).isEqualTo("p@ss/w:rd+%");
    }

    @Test
    void userAndPasswordMayBeAbsent() {
        assertThat(DatabaseUrl.parse("postgres://db.test/studio"))
                .isEqualTo(new DatabaseUrl("jdbc:postgresql://db.test/studio", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ann:secret@db.test/studio",
                "db.test/studio",
                "postgres://ann:secret@/studio",
                "postgres://ann:secret@db.test",
                "postgres://ann:secret@db.test/",
                "postgres://ann:se#cret@db.test/studio",
                "postgres://ann:se cret@db.test/studio",
                "postgres://ann:secret@db.test:port/studio",
                "postgres://ann:secre%zz@db.test/studio"
            })
    void nonsenseIsRefusedInOneSentenceWithoutThePassword(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("postgres://user:password@host:5432/database")
                .message()
                .doesNotContain("secret")
                .doesNotContain("\n");
    }
}
