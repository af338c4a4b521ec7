package io.horarium.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes the ids of all rows: UUID version 7 (RFC 9562 section 5.7), so that new rows land side by side in an index.
 *
 * <p>The ids of one process ascend strictly (section 6.2, method 1): the 12 bits after the timestamp and the 6 bits after the
 * variant form a counter of 18 bits that starts anew, at a small random number, with each millisecond; when it overflows, or
 * the clock steps back, the timestamp runs ahead of the clock instead of repeating. The 56 bits below are random in each id,
 * so that an id tells nothing about its neighbours.
 */
@Component
public class Ids {

    private static final int COUNTER_BITS = 18;
    private static final int LOW_COUNTER_BITS = 6;
    private static final int RANDOM_BITS = 56;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long lastMillis = -1;
    private int counter;

    Ids(Clock clock) {
        this.clock = clock;
    }

    /** A new id, greater than all that this process made before. Safe for use by many threads. */
    public UUID next() {
        long noise = random.nextLong();
        long millis;
        int count;
        synchronized (this) {
            advance(clock.millis(), noise);
            millis = lastMillis;
            count = counter;
        }
        long high = millis << 16 | VERSION_7 | count >>> LOW_COUNTER_BITS;
        long lowCount = count & ((1L << LOW_COUNTER_BITS) - 1);
        long low = VARIANT | lowCount << RANDOM_BITS | noise & ((1L << RANDOM_BITS) - 1);
        return new UUID(high, low);
    }

    private void advance(long now, long noise) {
        if (now > lastMillis) {
            lastMillis = now;
            // at most 255, so that a busy millisecond has room to count
            counter = (int) (noise >>> RANDOM_BITS);
        } else if (++counter == 1 << COUNTER_BITS) {
            lastMillis++;
            counter = 0;
        }
    }
}
