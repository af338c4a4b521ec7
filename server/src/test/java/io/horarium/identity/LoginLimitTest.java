package io.horarium.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.platform.Rejected;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has a whole network of IPv6 has no more attempts than whoever has one address. */
class LoginLimitTest extends Office {

    @Autowired
    LoginLimit limit;

    @Test
    void countsTheNetworkOfOneCustomerAsOneAddress() {
        String network = "2001:db8:%x:%x".formatted(random(), random());
        for (int i = 0; i < 50; i++) {
            limit.take(somebody(), network + "::" + i);
        }

        assertThatThrownBy(() -> limit.take(somebody(), network + ":ffff::1")).isInstanceOf(Rejected.class);
        assertThatCode(() -> limit.take(somebody(), "2001:db8:%x:%x::1".formatted(random(), random())))
                .doesNotThrowAnyException();
    }

    @Test
    void countsLettersSoToo() {
        String network = "2001:db8:%x:%x".formatted(random(), random());
        for (int i = 0; i < 30; i++) {
            limit.letter(somebody(), network + "::" + i);
        }

        assertThatThrownBy(() -> limit.letter(somebody(), network + "::ffff")).isInstanceOf(Rejected.class);
    }

    private static int random() {
        return ThreadLocalRandom.current().nextInt(1, 0x10000);
    }

    private static String somebody() {
        return UUID.randomUUID() + "@example.test";
    }
}
