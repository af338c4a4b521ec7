package io.horarium.webhook;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What owners look up of the deliveries of a webhook, and have sent again. Opens its own transactions. */
@Component
class DeliveryDesk {

    private static final int PAGE = 50;

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Resending resending;

    DeliveryDesk(
            Tenants tenants,
            Idempotency idempotency,
            Webhooks webhooks,
            Deliveries deliveries,
            Outbox outbox,
            Resending resending) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.resending = resending;
    }

    /** Promises that something is sent once more, now. */
    @Component
    record Resending(Deliveries deliveries, DeliveryJobs jobs, Clock clock) {

        void send(BusinessId business, Delivery delivery) {
            Instant now = clock.instant();
            deliveries.replay(business, delivery.id(), now);
            jobs.onceMore(new Lane(business, delivery.webhook(), delivery.subject()), delivery.id(), now);
        }
    }

    /**
     * The newest ones first.
     *
     * @param before only those with a lower number
     * @param status null for all
     * @throws Rejected as not found when there is no such webhook
     */
    DeliveryView.DeliveryPage list(
            BusinessId business, WebhookId webhook, long before, Delivery.@Nullable Status status) {
        List<Delivery> found = tenants.read(business, () -> {
            get(business, webhook);
            return deliveries.list(business, webhook, before, status, PAGE + 1);
        });
        boolean more = found.size() > PAGE;
        List<Delivery> page = more ? found.subList(0, PAGE) : found;
        return new DeliveryView.DeliveryPage(
                page.stream().map(DeliveryView::from).toList(),
                more ? String.valueOf(page.getLast().seq()) : null);
    }

    /**
     * Has a delivery sent once more under its own id, whatever became of it.
     *
     * @throws Rejected as not found, or when the webhook is switched off
     */
    DeliveryView replay(BusinessId business, Attempt attempt, WebhookId webhook, DeliveryId id) {
        return idempotency.once(business, attempt, DeliveryView.class, () -> {
            mustBeOn(business, webhook);
            resending.send(business, delivery(business, webhook, id));
            return DeliveryView.from(delivery(business, webhook, id));
        });
    }

    /**
     * Has a message sent that says nothing but that messages arrive.
     *
     * @throws Rejected as not found, or when the webhook is switched off
     */
    DeliveryView test(BusinessId business, Attempt attempt, WebhookId webhook) {
        return idempotency.once(business, attempt, DeliveryView.class, () -> {
            mustBeOn(business, webhook);
            return DeliveryView.from(delivery(business, webhook, outbox.test(business, webhook)));
        });
    }

    private void mustBeOn(BusinessId business, WebhookId webhook) {
        if (!get(business, webhook).settings().active()) {
            throw new Rejected(new WebhookRejection.SwitchedOff());
        }
    }

    private Webhook get(BusinessId business, WebhookId webhook) {
        return webhooks.find(business, webhook).orElseThrow(() -> new Rejected(new NotFound("webhook")));
    }

    private Delivery delivery(BusinessId business, WebhookId webhook, DeliveryId id) {
        return deliveries.find(business, webhook, id).orElseThrow(() -> new Rejected(new NotFound("delivery")));
    }
}
