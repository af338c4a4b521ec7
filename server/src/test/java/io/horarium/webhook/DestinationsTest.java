package io.horarium.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.platform.Rejected;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Which addresses messages may go to. */
class DestinationsTest {

    private final Destinations strict = new Destinations(new MockEnvironment());
    private final Destinations permitting = new Destinations(
            new MockEnvironment().withProperty("HORARIUM_WEBHOOK_NETWORKS", " 10.20.0.0/16 , fd12:3456::/32"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.7",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.251",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:a9fe:a9fe",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void refusesEverySpecialAddress(String text) throws UnknownHostException {
        assertThat(PublicInternet.has(InetAddress.ofLiteral(text))).isFalse();
        assertThatThrownBy(() -> strict.resolve(text)).isInstanceOf(Destinations.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2606:4700:4700::1111",
                "2a00:1450:4001::1",
                "::ffff:8.8.8.8"
            })
    void takesThoseBeside(String text) throws UnknownHostException {
        assertThat(PublicInternet.has(InetAddress.ofLiteral(text))).isTrue();
        assertThat(strict.resolve(text)).isNotEmpty();
    }

    @Test
    void refusesANameThatLeadsInside() {
        assertThatThrownBy(() -> strict.resolve("localhost")).isInstanceOf(Destinations.Refused.class);
        assertThatThrownBy(() -> strict.check("https://localhost/"))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("url");
        assertThatThrownBy(() -> strict.check("https://localhost./")).isInstanceOf(Rejected.class);
    }

    @Test
    void permitsTheNetworksOfTheOperatorAndThereWithoutTls() throws UnknownHostException {
        permitting.check("http://10.20.255.1:8080/hook");
        permitting.check("https://[fd12:3456::1]:444/");

        assertThat(permitting.resolve("10.20.0.1")).hasSize(1);
        assertThat(permitting.resolveOwn("10.20.0.1")).hasSize(1);
        assertThatThrownBy(() -> permitting.resolve("10.21.0.1")).isInstanceOf(Destinations.Refused.class);
        assertThatThrownBy(() -> permitting.resolveOwn("8.8.8.8")).isInstanceOf(Destinations.Refused.class);
        assertThatThrownBy(() -> permitting.check("http://8.8.8.8/")).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "fd00::/129", "office/8", "10.0.0.0/x"})
    void doesNotStartWithANetworkThatIsNone(String text) {
        MockEnvironment environment = new MockEnvironment().withProperty("HORARIUM_WEBHOOK_NETWORKS", text);

        assertThatThrownBy(() -> new Destinations(environment)).isInstanceOf(IllegalArgumentException.class);
    }
}
