package io.horarium.business.web;

import io.horarium.business.Business;
import io.horarium.business.StoredBusiness;
import io.horarium.kernel.BusinessId;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The settings of the business. */
record SettingsView(
        BusinessId id,
        long version,
        String slug,
        String name,
        ZoneId zone,
        String currency,
        String locale,
        DayOfWeek weekStart,
        int defaultBufferBeforeMinutes,
        int defaultBufferAfterMinutes,
        int minimumNoticeMinutes,
        int horizonDays,
        int freeCancelHours,
        @Nullable String holidayCountry,
        @Nullable String holidayRegion) {

    static SettingsView from(StoredBusiness stored) {
        Business business = stored.business();
        return new SettingsView(
                business.id(),
                stored.version(),
                business.slug(),
                business.name(),
                business.zone(),
                business.currency(),
                business.locale(),
                business.weekStart(),
                business.policies().bufferBeforeMinutes(),
                business.policies().bufferAfterMinutes(),
                business.policies().minimumNoticeMinutes(),
                business.policies().horizonDays(),
                business.policies().freeCancelHours(),
                stored.holidayCountry(),
                stored.holidayRegion());
    }
}
