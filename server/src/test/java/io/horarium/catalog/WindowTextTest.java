package io.horarium.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.engine.time.LocalWindow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows as text. */
class WindowTextTest {

    @ParameterizedTest
    @CsvSource({
        "09:00, 12:00, 540, 720",
        "00:00, 24:00, 0, 1440",
        "22:00, 26:30, 1320, 1590",
        "23:59, 48:00, 1439, 2880"
    })
    void readsWhatItWrites(String start, String end, int startMinute, int endMinute) {
        LocalWindow window = WindowText.read(List.of(start, end));

        assertThat(window).isEqualTo(new LocalWindow(startMinute, endMinute));
        assertThat(WindowText.write(window)).containsExactly(start, end);
    }

    @ParameterizedTest
    @CsvSource({
        "12:00, 09:00",
        "09:00, 09:00",
        "9:00, 12:00",
        "09:60, 12:00",
        "24:00, 25:00",
        "09:00, 48:01",
        "09:00, noon"
    })
    void refusesWhatIsNoWindow(String start, String end) {
        assertThatThrownBy(() -> WindowText.read(List.of(start, end))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNoPair() {
        assertThatThrownBy(() -> WindowText.read(List.of("09:00"))).isInstanceOf(IllegalArgumentException.class);
    }
}
