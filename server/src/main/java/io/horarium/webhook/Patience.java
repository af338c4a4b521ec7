package io.horarium.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait before a delivery is tried again: twelve tries in about a day. */
final class Patience {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(6),
            Duration.ofHours(10));

    private Patience() {}

    /**
     * The pause after so many attempts, up to a tenth longer so that not everybody comes back at once; empty when it is enough.
     *
     * @param attempts positive
     */
    static Optional<Duration> after(int attempts) {
        if (attempts > PAUSES.size()) {
            return Optional.empty();
        }
        Duration pause = PAUSES.get(attempts - 1);
        return Optional.of(pause.plusMillis(RandomGenerator.getDefault().nextLong(pause.toMillis() / 10)));
    }
}
