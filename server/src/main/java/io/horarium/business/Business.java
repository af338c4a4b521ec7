package io.horarium.business;

import io.horarium.kernel.BusinessId;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a business.
 *
 * @param slug the name in the address of its booking page
 * @param zone where its wall clock hangs
 * @param currency ISO 4217
 * @param locale language tag of its own texts
 * @param accentHue 0 to 359, or null for ours
 * @param policies the rules that a service has unless it has its own
 * @param translations its texts in other languages: language tag → name, address, directions → text
 */
public record Business(
        BusinessId id,
        String slug,
        String name,
        ZoneId zone,
        String currency,
        String locale,
        DayOfWeek weekStart,
        String address,
        String directions,
        String phone,
        @Nullable Integer accentHue,
        Policies policies,
        Map<String, Map<String, String>> translations) {

    /** Refuses a blank slug or name, and a hue that is none. */
    public Business {
        Objects.requireNonNull(id, "id");
        if (slug.isBlank()) {
            throw new IllegalArgumentException("slug must not be blank");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (accentHue != null && (accentHue < 0 || accentHue > 359)) {
            throw new IllegalArgumentException("accentHue must lie between 0 and 359");
        }
        translations = Map.copyOf(translations);
    }

    /** The same business with its texts in the wanted language, where it has them. {@code ar-EG} also finds {@code ar}. */
    public Business in(String languageTag) {
        String language = languageTag.split("-", 2)[0];
        Map<String, String> exact = translations.get(languageTag);
        Map<String, String> texts = exact != null ? exact : translations.getOrDefault(language, Map.of());
        return new Business(
                id,
                slug,
                texts.getOrDefault("name", name),
                zone,
                currency,
                locale,
                weekStart,
                texts.getOrDefault("address", address),
                texts.getOrDefault("directions", directions),
                phone,
                accentHue,
                policies,
                translations);
    }
}
