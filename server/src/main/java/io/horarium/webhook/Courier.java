package io.horarium.webhook;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Tenants;
import io.horarium.webhook.Delivery.Outcome;
import io.horarium.webhook.Delivery.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Carries the first delivery of a lane to its receiver.
 *
 * <p>For the maintainer: a delivery is claimed in one transaction, sent outside of any, settled in another. Whoever dies in between
 * leaves a claim that ends by itself, and the delivery is sent again under the same id: at least once, never silently not at all.
 * Only the first that waits can be claimed, so what happened to one appointment arrives in its order.
 */
@Component
class Courier {

    // longer than an attempt can take
    private static final Duration CLAIM = Duration.ofSeconds(30);
    private static final Duration FAILING_TOO_LONG = Duration.ofDays(3);
    private static final int MOST_WAITING = 10_000;
    private static final int STUMBLES = 4;

    private final Tenants tenants;
    private final Webhooks webhooks;
    private final WaitingDeliveries waiting;
    private final DeliveryJobs jobs;
    private final Sender sender;
    private final Clock clock;

    Courier(
            Tenants tenants,
            Webhooks webhooks,
            WaitingDeliveries waiting,
            DeliveryJobs jobs,
            Sender sender,
            Clock clock) {
        this.tenants = tenants;
        this.webhooks = webhooks;
        this.waiting = waiting;
        this.jobs = jobs;
        this.sender = sender;
        this.clock = clock;
    }

    /** Tries the first delivery of a lane, if it is due; answers whether the next one may be tried at once. */
    boolean next(Lane lane) {
        Instant now = clock.instant();
        Optional<Delivery> claimed = tenants.write(lane.business(), () -> waiting.claim(lane, now, now.plus(CLAIM)));
        return claimed.isPresent() && carry(lane, claimed.get());
    }

    private boolean carry(Lane lane, Delivery delivery) {
        BusinessId business = lane.business();
        Optional<Webhook> webhook = tenants.read(business, () -> webhooks.find(business, lane.webhook()))
                .filter(found -> found.settings().active());
        if (webhook.isEmpty()) {
            // its owner switched it off, or removed it, in the moment between
            return tenants.write(business, () -> {
                waiting.giveUp(business, lane.webhook());
                return false;
            });
        }
        Outcome outcome = sender.send(business, webhook.get(), delivery);
        return tenants.write(business, () -> settle(lane, delivery, outcome));
    }

    private boolean settle(Lane lane, Delivery delivery, Outcome outcome) {
        BusinessId business = lane.business();
        Instant now = clock.instant();
        if (outcome.error() == null) {
            webhooks.succeeded(business, lane.webhook(), now);
            return waiting.settle(business, delivery, Status.DELIVERED, now, outcome);
        }
        Optional<Instant> again = Patience.after(delivery.attempts()).map(now::plus);
        Instant since = webhooks.failed(business, lane.webhook(), now);
        boolean counts = waiting.settle(
                business, delivery, again.isPresent() ? Status.WAITING : Status.FAILED, again.orElse(now), outcome);
        if (since.isBefore(now.minus(FAILING_TOO_LONG)) || tooManyWait(business, lane.webhook(), delivery)) {
            webhooks.stop(business, lane.webhook(), now);
            waiting.giveUp(business, lane.webhook());
            return false;
        }
        if (!counts) {
            return false;
        }
        again.ifPresent(at -> jobs.again(lane, delivery.id(), delivery.attempts(), at));
        return again.isEmpty();
    }

    /** Looked at once for each delivery that does not arrive, when it is clear that the receiver does not just stumble. */
    private boolean tooManyWait(BusinessId business, WebhookId webhook, Delivery delivery) {
        return delivery.attempts() == STUMBLES && waiting.countWaiting(business, webhook, MOST_WAITING) == MOST_WAITING;
    }
}
