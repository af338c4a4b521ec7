package io.horarium.business;

import org.jspecify.annotations.Nullable;

/**
 * The settings of a business as its owner edits them.
 *
 * @param version grows with every change
 * @param published whether the booking page is found by anybody
 * @param holidayCountry the calendar of public holidays, such as {@code ae}; absent: none
 * @param holidayRegion a part of it, such as {@code by}; absent: the whole country
 */
public record StoredBusiness(
        Business business,
        long version,
        boolean published,
        @Nullable String holidayCountry,
        @Nullable String holidayRegion) {}
