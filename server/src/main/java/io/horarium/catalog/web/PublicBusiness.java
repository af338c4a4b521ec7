package io.horarium.catalog.web;

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
        @Nullable Integer accentHue) {}
