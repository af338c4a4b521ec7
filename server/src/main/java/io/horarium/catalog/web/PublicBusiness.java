package io.horarium.catalog.web;

import io.horarium.business.Business;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The business as customers see it. */
record PublicBusiness(
        String slug,
        String name,
        ZoneId zone,
        String currency,
        DayOfWeek weekStart,
        String address,
        String directions,
        String phone,
        int horizonDays,
        @Nullable Integer accentHue) {

    static PublicBusiness from(Business business) {
        return new PublicBusiness(
                business.slug(),
                business.name(),
                business.zone(),
                business.currency(),
                business.weekStart(),
                business.address(),
                business.directions(),
                business.phone(),
                business.policies().horizonDays(),
                business.accentHue());
    }
}
