package io.horarium.business;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose booking page an address names. What was found is remembered for a minute, so a page that changes its slug or is
 * taken off is found under the old one by other nodes for at most that long; what was not found is asked again.
 */
@Component
public class BusinessDirectory {

    private static final int REMEMBERED = 20_000;
    private static final Duration FOR = Duration.ofMinutes(1);

    private final Tenants tenants;
    private final Businesses businesses;
    private final Cache<String, BusinessId> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(FOR).build();

    BusinessDirectory(Tenants tenants, Businesses businesses) {
        this.tenants = tenants;
        this.businesses = businesses;
    }

    /** The business of a slug; must not be called inside a transaction. */
    public Optional<BusinessId> find(String slug) {
        BusinessId remembered = known.getIfPresent(slug);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<BusinessId> found = tenants.door(slug, () -> businesses.find(slug));
        found.ifPresent(business -> known.put(slug, business));
        return found;
    }

    /**
     * The business of a slug; must not be called inside a transaction.
     *
     * @throws Rejected as not found when nobody has the slug
     */
    public BusinessId get(String slug) {
        return find(slug).orElseThrow(() -> new Rejected(new NotFound("booking page")));
    }

    /** Asks anew the next time, because the page behind the slug has changed; other nodes remember it for their minute. */
    void forget(String slug) {
        known.invalidate(slug);
    }
}
