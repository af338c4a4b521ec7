package io.horarium.business.web;

import io.horarium.business.PageChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the booking page shall be.
 *
 * @param published whether anybody finds it
 * @param accentHue degrees; absent: ours
 * @param translations its texts in other languages, by language tag
 */
record PageRequest(
        @NotNull(message = "is missing")
        @Pattern(
                regexp = "(?!(?:manage|embed|assets|api)$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?",
                message = "must be 1 to 63 lower-case letters, digits and hyphens, and no reserved word")
        String slug,

        @NotNull(message = "is missing") Boolean published,

        @Nullable @Min(value = 0, message = "must be at least 0") @Max(value = 359, message = "must be at most 359")
        Integer accentHue,

        @NotNull(message = "is missing") @Size(max = 500, message = "must have at most 500 characters")
        String address,

        @NotNull(message = "is missing") @Size(max = 2000, message = "must have at most 2000 characters")
        String directions,

        @NotNull(message = "is missing") @Size(max = 60, message = "must have at most 60 characters")
        String phone,

        @Nullable @Valid @Size(max = 20, message = "must have at most 20 languages")
        Map<
                        @Pattern(regexp = "[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}", message = "must be a language tag")
                        String,
                        @Valid PageWords>
                translations) {

    /** The texts in another language. */
    record PageWords(
            @Nullable @Size(max = 200, message = "must have at most 200 characters")
            String name,

            @Nullable @Size(max = 500, message = "must have at most 500 characters")
            String address,

            @Nullable @Size(max = 2000, message = "must have at most 2000 characters")
            String directions) {

        static PageWords from(Map<String, String> texts) {
            return new PageWords(texts.get("name"), texts.get("address"), texts.get("directions"));
        }

        Map<String, String> texts() {
            Map<String, String> texts = new HashMap<>();
            put(texts, "name", name);
            put(texts, "address", address);
            put(texts, "directions", directions);
            return texts;
        }

        private static void put(Map<String, String> texts, String field, @Nullable String text) {
            if (text != null) {
                texts.put(field, text);
            }
        }
    }

    PageChange change() {
        Map<String, Map<String, String>> words = new HashMap<>();
        if (translations != null) {
            translations.forEach((language, each) -> words.put(language, each.texts()));
        }
        return new PageChange(slug, published, accentHue, address, directions, phone, words);
    }
}
