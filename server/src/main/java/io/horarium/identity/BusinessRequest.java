package io.horarium.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A business as somebody wants it; whatever is left out has a default. */
record BusinessRequest(
        @NotNull(message = "is missing")
        @Size(min = 1, max = Fields.LONGEST_NAME, message = "must have 1 to 200 characters")
        @Pattern(regexp = Fields.NAME, message = "must be a name without control characters")
        String name,

        @Nullable
        @Pattern(
                regexp = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?",
                message = "must be 1 to 63 lower-case letters, digits and hyphens, without a hyphen at either end")
        String slug,

        @Nullable ZoneId zone,

        @Nullable @Pattern(regexp = "[A-Z]{3}", message = "must be three capital letters")
        String currency,

        @Nullable @Pattern(regexp = "[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}", message = "must be a language tag")
        String locale) {

    NewBusiness wanted() {
        return new NewBusiness(name.strip(), slug, zone, currency, locale);
    }
}
