package io.horarium.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids as types. */
class IdTest {

    private static final String TEXT = "0199d5a0-1234-7abc-8def-0123456789ab";

    @Test
    void anIdIsReadAndWrittenAsTheSameText() {
        assertThat(StaffId.parse(TEXT)).hasToString(TEXT).isEqualTo(new StaffId(UUID.fromString(TEXT)));
        assertThat(ServiceId.parse(TEXT.toUpperCase(java.util.Locale.ROOT))).hasToString(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "1-1-1-1-1",
                TEXT + "0",
                " " + TEXT,
                "0199d5a0123 47abc8def0123456789ab",
                "{" + TEXT + "}"
            })
    void nonsenseIsRefusedWithTheKindOfId(String nonsense) {
        assertThatThrownBy(() -> CustomerId.parse(nonsense))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("customer id must be a UUID of 36 characters");
    }

    @Test
    void idsAreOrderedByTheirBytesWithoutSign() {
        UnitId small = UnitId.parse("00000000-0000-7000-8000-000000000001");
        UnitId large = UnitId.parse("f0000000-0000-7000-8000-000000000001");
        UnitId larger = UnitId.parse("f0000000-0000-7000-f000-000000000001");

        assertThat(small).isLessThan(large);
        assertThat(large).isLessThan(larger);
        assertThat(large.value()).isLessThan(small.value()); // as Java compares UUIDs
    }
}
