package io.horarium.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would take for a formula, wherever it sees a cell begin. */
class DefusedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "+971 50|'+971 50",
                "-2|'-2",
                "@sum|'@sum",
                "a;=1+1|a;'=1+1",
                "a;b;-1|a;b;'-1",
                "a; b=1|a; b=1",
                "a-b@c.test|a-b@c.test",
                "1+1=2|1+1=2",
                "'=1|''=1",
                "'a|'a"
            })
    void putsAnApostropheBeforeASignWhereACellBegins(String text, String cell) {
        assertThat(Defused.cell(text)).isEqualTo(cell);
        assertThat(Defused.undo(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "a\t=1", "a\r=1", "a\n=1", "a;'=1", "a;''=1;'b", "\r\n-", ";;=", "==", "", "'"})
    void comesBackAsItWas(String text) {
        assertThat(Defused.undo(Defused.cell(text))).isEqualTo(text);
        assertThat(Defused.cell(text)).doesNotContainPattern("(^|[;\\t\\r\\n])[=+\\-@]");
    }
}
