package io.horarium.catalog.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a resource, a unit or a category is called.
 *
 * @param position the order of the business, where there is one
 * @param active whether a unit is in use; by default it is
 */
record NameRequest(
        @NotNull(message = "is missing")
        @Pattern(regexp = "(?s)(?=.*\\S)\\P{Cntrl}+", message = "must be a name without control characters")
        @Size(max = 200, message = "must have at most 200 characters")
        String name,

        @Nullable @Valid @Size(max = 20, message = "must have at most 20 languages")
        Map<
                        @Pattern(regexp = "[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}", message = "must be a language tag")
                        String,
                        @Valid NameWords>
                translations,

        @Nullable
        @Min(value = 0, message = "must be at least 0")
        @Max(value = 100_000, message = "must be at most 100000")
        Integer position,

        @Nullable Boolean active) {

    /** The name in another language. */
    record NameWords(
            @NotNull(message = "is missing") @Size(max = 200, message = "must have at most 200 characters")
            String name) {}

    Map<String, NameWords> words() {
        return Objects.requireNonNullElse(translations, Map.of());
    }

    int place() {
        return Objects.requireNonNullElse(position, 0);
    }

    boolean inUse() {
        return !Boolean.FALSE.equals(active);
    }
}
