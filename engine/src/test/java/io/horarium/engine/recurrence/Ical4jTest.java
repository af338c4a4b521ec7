package io.horarium.engine.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Chapter K: random rules, read by ical4j, which runs alone because it adds zones of its own to the JDK's. */
class Ical4jTest {

    /** K01: the rules that it reads as RFC 5545 does. */
    @Test
    void readsRulesAsIcal4jDoes() {
        assertThat(Comparison.of(new Ical4j(), 4_000)).isGreaterThan(1_000);
    }
}
