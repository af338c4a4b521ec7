package io.horarium.identity;

import io.horarium.kernel.BusinessId;
import java.time.DayOfWeek;

/**
 * What the pages of the staff know about the business that they belong to.
 *
 * @param zone IANA name
 * @param currency ISO 4217
 * @param locale language tag
 */
public record BusinessView(
        BusinessId id, String slug, String name, String zone, String currency, DayOfWeek weekStart, String locale) {}
