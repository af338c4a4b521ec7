package io.horarium.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a text is called in other languages, by language tag and then by field: {@code ar → name → …}. A value is a text or a
 * list of texts. What is not there is shown in the language of the business.
 */
public record Translations(Map<String, Map<String, Object>> byLanguage) {

    /** No other language. */
    public static final Translations NONE = new Translations(Map.of());

    /** Keeps a copy. */
    public Translations {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text of a field in the wanted language, or the given one. The tag {@code ar-EG} also finds {@code ar}. */
    public String text(String languageTag, String field, String otherwise) {
        return find(languageTag, field) instanceof String text && !text.isBlank() ? text : otherwise;
    }

    /** The list of a field in the wanted language, or the given one. */
    public List<String> texts(String languageTag, String field, List<String> otherwise) {
        return find(languageTag, field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : otherwise;
    }

    private Object find(String languageTag, String field) {
        Map<String, Object> exact = byLanguage.get(languageTag);
        Map<String, Object> fields = exact != null
                ? exact
                : byLanguage.getOrDefault(Locale.forLanguageTag(languageTag).getLanguage(), Map.of());
        return fields.getOrDefault(field, "");
    }
}
