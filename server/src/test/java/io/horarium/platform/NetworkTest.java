package io.horarium.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of an address counts, and what of it is kept. */
class NetworkTest {

    @Test
    void countsTheAddressesOfOneCustomerAsOne() {
        assertThat(Network.ofOne("2001:db8:1:2:aaaa::1")).isEqualTo(Network.ofOne("2001:db8:1:2:bbbb::2"));
        assertThat(Network.ofOne("2001:db8:1:2::1")).isNotEqualTo(Network.ofOne("2001:db8:1:3::1"));
        assertThat(Network.ofOne("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Network.ofOne("some proxy")).isEqualTo("some proxy");
    }

    @Test
    void keepsWhatManyShare() {
        assertThat(Network.ofMany("192.0.2.7")).isEqualTo("192.0.2.0/24");
        assertThat(Network.ofMany("2001:db8:1:2:aaaa::1")).isEqualTo("2001:db8:1:0:0:0:0:0/48");
        assertThat(Network.ofMany("some proxy")).isNull();
    }
}
