package io.horarium.catalog.web;

import io.horarium.catalog.Category;
import java.util.Map;
import java.util.UUID;

/** A heading as its owner edits it; translations: language tag → {@code name} → text. */
record CategoryView(UUID id, String name, Map<String, Map<String, Object>> translations) {

    static CategoryView from(Category category) {
        return new CategoryView(
                category.id(), category.name(), category.translations().byLanguage());
    }
}
