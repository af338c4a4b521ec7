package io.horarium.appointment;

import io.horarium.platform.Rejected;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets in only so many at once who change appointments, in the order in which they came.
 *
 * <p>Racers for one start wait for each other in PostgreSQL, each with a connection in its hand. Without this, two hundred of
 * them would hold every connection of the node, and nobody could even look at a free day. Here they wait without one.
 */
@Component
class Turnstile {

    private static final int LEFT_FOR_READERS = 2;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore places;

    Turnstile(@Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections) {
        this.places = new Semaphore(Math.max(1, connections - LEFT_FOR_READERS), true);
    }

    /**
     * Does the work when there is a place.
     *
     * @throws Rejected with {@link AppointmentRejection.Crowded} when none became free in half a minute
     */
    <T> T pass(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Rejected(new AppointmentRejection.Crowded());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Rejected(new AppointmentRejection.Crowded());
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
