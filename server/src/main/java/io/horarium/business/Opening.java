package io.horarium.business;

import io.horarium.identity.NewBusiness;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the row of a new business, in the transaction of that business. */
@Component
class Opening {

    private static final ZoneId ZONE = ZoneId.of("Asia/Dubai");
    private static final String CURRENCY = "AED";
    private static final String LOCALE = "en";
    // addresses below /booking/ that are ours
    private static final Set<String> RESERVED = Set.of("manage", "embed", "assets", "api");
    private static final int LONGEST_DERIVED = 50;
    private static final int TRIES = 5;
    private static final int SUFFIX_BYTES = 3;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Opening(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Opens it under the wanted slug, or under one that comes from its name.
     *
     * @throws Rejected when somebody has the slug, when it is ours, or when there is no such currency
     */
    void open(BusinessId business, NewBusiness wanted) {
        String currency = Objects.requireNonNullElse(wanted.currency(), CURRENCY);
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(each -> each.getCurrencyCode().equals(currency))) {
            throw new Rejected(Unprocessable.of("currency", "must be a currency of ISO 4217"));
        }
        String slug = wanted.slug();
        if (slug == null) {
            openWithDerivedSlug(business, wanted, currency);
        } else if (RESERVED.contains(slug)) {
            throw new Rejected(Unprocessable.of("slug", "must not be one of our own addresses"));
        } else if (!insert(business, slug, wanted, currency)) {
            throw new Rejected(new AddressTaken(slug));
        }
    }

    private void openWithDerivedSlug(BusinessId business, NewBusiness wanted, String currency) {
        String stem = stem(wanted.name());
        String slug = stem.isEmpty() || RESERVED.contains(stem) ? withSuffix(stem) : stem;
        for (int i = 0; i < TRIES; i++) {
            if (insert(business, slug, wanted, currency)) {
                return;
            }
            slug = withSuffix(stem);
        }
        throw new Rejected(new AddressTaken(slug));
    }

    /** What of a name can stand in an address: "Café Noor & Co" becomes cafe-noor-co, a name in Arabic becomes nothing. */
    static String stem(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_DERIVED));
        return cut.replaceAll("^-+|-+$", "");
    }

    private String withSuffix(String stem) {
        byte[] bytes = new byte[SUFFIX_BYTES];
        random.nextBytes(bytes);
        return (stem.isEmpty() ? "studio" : stem) + "-" + HexFormat.of().formatHex(bytes);
    }

    private boolean insert(BusinessId business, String slug, NewBusiness wanted, String currency) {
        return jdbc.sql("""
                        insert into businesses (id, slug, name, zone, currency, locale, created_at)
                        values (:id, :slug, :name, :zone, :currency, :locale, :now)
                        on conflict (slug) do nothing
                        """)
                        .param("id", business.value())
                        .param("slug", slug)
                        .param("name", wanted.name())
                        .param(
                                "zone",
                                Objects.requireNonNullElse(wanted.zone(), ZONE).getId())
                        .param("currency", currency)
                        .param("locale", Objects.requireNonNullElse(wanted.locale(), LOCALE))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
