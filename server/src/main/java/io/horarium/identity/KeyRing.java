package io.horarium.identity;

import io.horarium.identity.ApiKeys.ApiKey;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Attempt;
import io.horarium.platform.Idempotency;
import io.horarium.platform.Ids;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes, recognises and revokes API keys. */
@Component
class KeyRing {

    /** What every key begins with, so that a key that lies around is recognised as one. */
    static final String PREFIX = "hor_";

    private static final int SHOWN = 8;
    // a write with each request would make reading as costly as writing
    private static final Duration TOUCH_AFTER = Duration.ofMinutes(1);

    private final Tenants tenants;
    private final Idempotency idempotency;
    private final ApiKeys keys;
    private final Ids ids;
    private final Clock clock;

    KeyRing(Tenants tenants, Idempotency idempotency, ApiKeys keys, Ids ids, Clock clock) {
        this.tenants = tenants;
        this.idempotency = idempotency;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes a key; the answer is the only place where it ever is. */
    ApiKeyView.Made make(CurrentUser user, Attempt attempt, ApiKeyRequest wanted) {
        return idempotency.once(user.business(), attempt, ApiKeyView.Made.class, () -> {
            SecretToken token = SecretToken.random();
            String text = PREFIX + token.text();
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            Integer days = wanted.expiresInDays();
            ApiKey key = new ApiKey(
                    new ApiKeyId(ids.next()),
                    user.business(),
                    wanted.name().strip(),
                    text.substring(0, SHOWN),
                    wanted.sortedScopes(),
                    user.id(),
                    now,
                    days == null ? null : now.plus(Duration.ofDays(days)),
                    null);
            keys.add(key, token);
            return new ApiKeyView.Made(ApiKeyView.from(key), text);
        });
    }

    List<ApiKey> list(BusinessId business) {
        return tenants.read(business, () -> keys.list(business));
    }

    /**
     * Ends a key.
     *
     * @throws Rejected when there is none
     */
    void revoke(BusinessId business, ApiKeyId id) {
        if (!tenants.write(business, () -> keys.revoke(business, id, clock.instant()))) {
            throw new Rejected(new NotFound("API key"));
        }
    }

    /** The key of a text that somebody sent; its use is noted at most once a minute. */
    Optional<ApiKey> recognise(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<ApiKey> found = SecretToken.parse(text.substring(PREFIX.length()))
                .flatMap(token -> tenants.door(token.hash(), () -> keys.find(token, now)));
        found.filter(key -> isStale(key, now))
                .ifPresent(key -> tenants.write(key.business(), () -> {
                    keys.touch(key, now);
                    return null;
                }));
        return found;
    }

    private static boolean isStale(ApiKey key, Instant now) {
        Instant last = key.lastUsedAt();
        return last == null || last.plus(TOUCH_AFTER).isBefore(now);
    }
}
