package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References are six signs that nobody takes for another. */
class ReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "HKM3R", "HKM3RTA", "hkm3rt", "HKM-RT", "HKM0RT", "HKMORT", "HKM1RT", "HKM3R\n"})
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reference(text))
                .withMessageStartingWith("reference");
    }

    @RepeatedTest(20)
    void takesWhatItDraws() {
        Reference drawn = Reference.draw(new SecureRandom());

        assertThat(new Reference(drawn.text())).isEqualTo(drawn);
    }
}
