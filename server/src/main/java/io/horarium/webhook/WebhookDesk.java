package io.horarium.webhook;

import io.horarium.identity.CurrentUser;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.Ids;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Revision;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes, changes and removes webhooks. Opens its own transactions. */
@Component
class WebhookDesk {

    private static final int MOST = 20;
    private static final Duration FORMER_SECRET_SIGNS = Duration.ofHours(24);

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final Webhooks webhooks;
    private final WaitingDeliveries waiting;
    private final WebhookSecrets secrets;
    private final Source source;

    WebhookDesk(
            Tenants tenants,
            Idempotency idempotency,
            Webhooks webhooks,
            WaitingDeliveries waiting,
            WebhookSecrets secrets,
            Source source) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.webhooks = webhooks;
        this.waiting = waiting;
        this.secrets = secrets;
        this.source = source;
    }

    /** Where new ids and the time come from. */
    @Component
    record Source(Ids ids, Clock clock) {}

    List<Webhook> list(BusinessId business) {
        return tenants.read(business, () -> webhooks.list(business));
    }

    /**
     * One webhook.
     *
     * @throws Rejected as not found
     */
    Webhook get(BusinessId business, WebhookId id) {
        return tenants.read(business, () -> found(business, id));
    }

    /**
     * Makes one.
     *
     * @throws Rejected when there are so many already
     */
    WebhookView.WithSecret make(CurrentUser user, Attempt attempt, Webhook.Settings settings) {
        BusinessId business = user.business();
        return idempotency.once(business, attempt, WebhookView.WithSecret.class, () -> {
            if (webhooks.list(business).size() >= MOST) {
                throw new Rejected(new WebhookRejection.TooMany(MOST));
            }
            WebhookId id = new WebhookId(source.ids().next());
            String secret = secrets.draw();
            webhooks.add(
                    business,
                    new Webhook(
                            id,
                            settings,
                            secrets.seal(business, id, secret),
                            null,
                            null,
                            null,
                            null,
                            null,
                            1,
                            source.clock().instant().truncatedTo(ChronoUnit.MILLIS)));
            return new WebhookView.WithSecret(WebhookView.from(found(business, id)), secret);
        });
    }

    /**
     * Puts other settings in the place of those that were. What waits for a webhook that is switched off is not delivered.
     *
     * @throws Rejected as not found, or as stale
     */
    Webhook change(BusinessId business, WebhookId id, @Nullable String ifMatch, Webhook.Settings settings) {
        return tenants.write(business, () -> {
            Revision.check(ifMatch, locked(business, id).version(), "webhook");
            webhooks.change(business, id, settings);
            if (!settings.active()) {
                waiting.giveUp(business, id);
            }
            return found(business, id);
        });
    }

    /**
     * Draws another secret. The one that was signs beside it for a day, so that a receiver can learn the new one in between.
     *
     * @throws Rejected as not found
     */
    WebhookView.WithSecret rotate(BusinessId business, Attempt attempt, WebhookId id) {
        return idempotency.once(business, attempt, WebhookView.WithSecret.class, () -> {
            locked(business, id);
            String secret = secrets.draw();
            Instant until = source.clock().instant().plus(FORMER_SECRET_SIGNS);
            webhooks.rotate(business, id, secrets.seal(business, id, secret), until);
            return new WebhookView.WithSecret(WebhookView.from(found(business, id)), secret);
        });
    }

    /**
     * Removes one with everything that it was told.
     *
     * @throws Rejected as not found
     */
    void remove(BusinessId business, WebhookId id) {
        tenants.write(business, () -> {
            if (!webhooks.remove(business, id)) {
                throw new Rejected(new NotFound("webhook"));
            }
            waiting.forget(business, id);
            return id;
        });
    }

    private Webhook found(BusinessId business, WebhookId id) {
        return webhooks.find(business, id).orElseThrow(() -> new Rejected(new NotFound("webhook")));
    }

    private Webhook locked(BusinessId business, WebhookId id) {
        webhooks.lock(business, id);
        return found(business, id);
    }
}
