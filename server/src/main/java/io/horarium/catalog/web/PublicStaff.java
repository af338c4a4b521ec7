package io.horarium.catalog.web;

import io.horarium.catalog.StaffMember;
import io.horarium.catalog.Translations;
import java.util.UUID;

/** A staff member as customers see one. */
record PublicStaff(UUID id, String name, String title, String knownFor, String languages, int hue) {

    static PublicStaff from(StaffMember member, String locale) {
        Translations words = member.translations();
        return new PublicStaff(
                member.id().value(),
                words.text(locale, "name", member.name()),
                words.text(locale, "title", member.title()),
                words.text(locale, "knownFor", member.knownFor()),
                words.text(locale, "languages", member.languages()),
                member.hue());
    }
}
