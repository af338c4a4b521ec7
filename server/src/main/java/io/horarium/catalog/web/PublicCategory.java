package io.horarium.catalog.web;

import io.horarium.catalog.Category;
import java.util.UUID;

/** A heading of the booking page. */
record PublicCategory(UUID id, String name) {

    static PublicCategory from(Category category, String locale) {
        return new PublicCategory(category.id(), category.translations().text(locale, "name", category.name()));
    }
}
