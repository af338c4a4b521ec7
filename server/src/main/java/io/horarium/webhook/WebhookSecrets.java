package io.horarium.webhook;

import io.horarium.identity.SecretKeys;
import io.horarium.kernel.BusinessId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/** The secrets with which messages are signed: drawn here, kept encrypted, each bound to its webhook. */
@Component
class WebhookSecrets {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;

    private final SecretKeys keys;
    private final SecureRandom random = new SecureRandom();

    WebhookSecrets(SecretKeys keys) {
        this.keys = keys;
    }

    /** A new one, as its owner is shown it. */
    String draw() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String seal(BusinessId business, WebhookId webhook, String secret) {
        return keys.seal(secret.getBytes(StandardCharsets.UTF_8), row(business, webhook));
    }

    /** Those that sign at a moment, the present one first. */
    List<String> signing(BusinessId business, Webhook webhook, Instant now) {
        List<String> secrets = new ArrayList<>();
        secrets.add(open(business, webhook.id(), webhook.secret()));
        String former = webhook.formerSecret();
        Instant until = webhook.formerSecretUntil();
        if (former != null && until != null && now.isBefore(until)) {
            secrets.add(open(business, webhook.id(), former));
        }
        return secrets;
    }

    private String open(BusinessId business, WebhookId webhook, String sealed) {
        return new String(keys.open(sealed, row(business, webhook)), StandardCharsets.UTF_8);
    }

    private static String row(BusinessId business, WebhookId webhook) {
        return "webhook " + business + " " + webhook;
    }
}
