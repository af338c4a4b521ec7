package io.horarium.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact amounts. */
class MoneyTest {

    @Test
    void amountsOfOneCurrencyAdd() {
        assertThat(new Money(4500, "AED").plus(new Money(-500, "AED"))).isEqualTo(new Money(4000, "AED"));
        assertThat(Money.zero("JPY").plus(new Money(45, "JPY"))).isEqualTo(new Money(45, "JPY"));
    }

    @Test
    void currenciesDoNotMix() {
        Money dirhams = new Money(1, "AED");
        assertThatThrownBy(() -> dirhams.plus(new Money(1, "EUR")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EUR");
    }

    @Test
    void aSumThatDoesNotFitIsNoSum() {
        Money much = new Money(Long.MAX_VALUE, "AED");
        assertThatThrownBy(() -> much.plus(new Money(1, "AED"))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aed", "AE", "AEDX", "A1D", "€"})
    void aCurrencyIsACodeOfThreeLetters(String code) {
        assertThatThrownBy(() -> new Money(1, code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("currency");
    }
}
