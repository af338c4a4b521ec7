package io.horarium.identity;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A business that is opened.
 *
 * @param slug the name in the address of its booking page; null to derive one from the name
 * @param zone where its wall clock hangs; null for Asia/Dubai
 * @param currency ISO 4217; null for AED
 * @param locale language tag of its own texts; null for en
 */
public record NewBusiness(
        String name,
        @Nullable String slug,
        @Nullable ZoneId zone,
        @Nullable String currency,
        @Nullable String locale) {

    /** Refuses a blank name. */
    public NewBusiness {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }
}
