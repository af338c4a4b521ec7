package io.horarium.catalog.web;

import io.horarium.catalog.NamedUnit;
import io.horarium.catalog.Service;
import io.horarium.catalog.Translations;
import io.horarium.engine.slots.StaffMode;
import io.horarium.kernel.Money;
import io.horarium.kernel.StaffId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service as customers see it. */
record PublicService(
        UUID id,
        @Nullable UUID categoryId,
        String name,
        String summary,
        int durationMinutes,
        Money price,
        @Nullable Money deposit,
        int hue,
        List<String> focus,
        List<UUID> staffIds,
        StaffMode staffMode,
        int capacity,
        List<NamedUnit> units,
        boolean online,
        int freeCancelHours,
        boolean needsApproval,
        int horizonDays) {

    /** Nothing is asked in advance as long as the installation has no way to take it, so {@code deposit} stays absent. */
    static PublicService from(Service service, String locale) {
        Translations words = service.translations();
        return new PublicService(
                service.id().value(),
                service.categoryId(),
                words.text(locale, "name", service.name()),
                words.text(locale, "summary", service.summary()),
                service.durationMinutes(),
                service.price(),
                null,
                service.hue(),
                words.texts(locale, "focus", service.focus()),
                service.staff().stream().map(StaffId::value).toList(),
                service.staffMode(),
                service.capacity(),
                service.units(),
                service.online(),
                service.freeCancelHours(),
                service.needsApproval(),
                service.horizonDays());
    }
}
