package io.horarium.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.Primary;

/** The clock of the application under test: the real time, until a test sets another; after each test the real one again. */
@Primary
public final class TestClock extends Clock {

    private static volatile @Nullable Instant fixed;

    /** From now on it is this moment, and stays it. */
    public void set(Instant moment) {
        fixed = moment;
    }

    @Override
    public Instant instant() {
        Instant moment = fixed;
        return moment == null ? Clock.systemUTC().instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the application uses instants");
    }

    /** Lets the time go on after a test that stopped it. */
    public static final class BackToNow implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            fixed = null;
        }
    }
}
