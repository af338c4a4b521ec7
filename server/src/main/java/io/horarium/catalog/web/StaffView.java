package io.horarium.catalog.web;

import io.horarium.catalog.StaffMember;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A staff member as colleagues see one. */
record StaffView(
        UUID id,
        String name,
        String title,
        int hue,
        int position,
        @Nullable String zone) {

    static StaffView from(StaffMember member) {
        return new StaffView(
                member.id().value(),
                member.name(),
                member.title(),
                member.hue(),
                member.position(),
                member.zone() == null ? null : member.zone().getId());
    }
}
