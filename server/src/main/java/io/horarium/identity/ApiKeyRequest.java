package io.horarium.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/api-keys}.
 *
 * @param scopes each an area and a verb, as in {@code appointments:read}
 * @param expiresInDays null for a key that lives until it is revoked
 */
record ApiKeyRequest(
        @NotNull(message = "is missing")
        @Size(min = 1, max = Fields.LONGEST_NAME, message = "must have 1 to 200 characters")
        @Pattern(regexp = Fields.NAME, message = "must be a name without control characters")
        String name,

        @NotNull(message = "is missing") @Size(min = 1, max = 20, message = "must have 1 to 20 elements")
        List<
                        @NotNull(message = "is missing")
                        @Pattern(regexp = "[a-z]{1,20}:(read|write)", message = "must be a scope such as catalog:read")
                        String>
                scopes,

        @Nullable @Min(value = 1, message = "must be at least 1") @Max(value = 3650, message = "must be at most 3650")
        Integer expiresInDays) {

    List<String> sortedScopes() {
        return scopes.stream().distinct().sorted().toList();
    }
}
