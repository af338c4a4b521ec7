package io.horarium.business;

import java.time.DayOfWeek;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What an owner wants the settings to be.
 *
 * @param currency ISO 4217; prices keep their numbers
 */
public record SettingsChange(
        String name,
        ZoneId zone,
        String currency,
        String locale,
        DayOfWeek weekStart,
        Policies policies,
        @Nullable String holidayCountry,
        @Nullable String holidayRegion) {}
