package io.horarium.webhook;

import io.horarium.platform.JobKind;
import io.horarium.platform.Jobs;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Promises that somebody looks at a lane, in the transaction that gives a reason to. */
@Component
class DeliveryJobs {

    static final JobKind<Lane> KIND = new JobKind<>("deliver-webhook", Lane.class);

    private final Jobs jobs;

    DeliveryJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    /** For a delivery that is due at once. */
    void now(Lane lane, DeliveryId delivery) {
        jobs.enqueue(KIND, delivery.toString(), lane);
    }

    /** For one that is to be sent once more. */
    void onceMore(Lane lane, DeliveryId delivery, Instant now) {
        jobs.enqueue(KIND, delivery + "/" + now.toEpochMilli(), lane);
    }

    /**
     * For one that is tried again.
     *
     * @param attempts how often it was tried; each try has a job of its own, for one that runs cannot be promised again
     */
    void again(Lane lane, DeliveryId delivery, int attempts, Instant at) {
        jobs.schedule(KIND, delivery + "/" + attempts + "/" + at.toEpochMilli(), lane, at);
    }
}
