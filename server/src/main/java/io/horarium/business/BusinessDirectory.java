package io.horarium.business;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.NotFound;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whose booking page an address names. Must not be asked inside a transaction. */
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

    /**
     * The business of a slug as it was found within the last minute, on this node. The page may have moved or been taken off
     * since: whoever asks compares the slug with what is then read of the business, and forgets it where it differs.
     *
     * @throws Rejected as not found when nobody has the slug
     */
    public BusinessId recall(String slug) {
        BusinessId remembered = known.getIfPresent(slug);
        return remembered == null ? get(slug) : remembered;
    }

    /**
     * The business of a slug at this moment.
     *
     * @throws Rejected as not found when nobody has the slug, or the page is not published
     */
    public BusinessId get(String slug) {
        BusinessId found = tenants.door(slug, () -> businesses.find(slug))
                .orElseThrow(() -> new Rejected(new NotFound("booking page")));
        known.put(slug, found);
        return found;
    }

    /** Asks anew the next time, because the page behind the slug has changed. */
    public void forget(String slug) {
        known.invalidate(slug);
    }
}
