package io.horarium.business.web;

import io.horarium.business.Business;
import io.horarium.business.StoredBusiness;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The booking page as its owner edits it. */
record PageView(
        long version,
        String slug,
        boolean published,
        @Nullable Integer accentHue,
        String address,
        String directions,
        String phone,
        Map<String, PageRequest.PageWords> translations) {

    static PageView from(StoredBusiness stored) {
        Business business = stored.business();
        Map<String, PageRequest.PageWords> words = new HashMap<>();
        business.translations().forEach((language, texts) -> words.put(language, PageRequest.PageWords.from(texts)));
        return new PageView(
                stored.version(),
                business.slug(),
                stored.published(),
                business.accentHue(),
                business.address(),
                business.directions(),
                business.phone(),
                words);
    }
}
