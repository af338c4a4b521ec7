package io.horarium.business;

import io.horarium.kernel.BusinessId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The row of a business as its owner edits it. */
@Repository
class BusinessRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Businesses businesses;

    BusinessRows(JdbcClient jdbc, JsonMapper json, Businesses businesses) {
        this.jdbc = jdbc;
        this.json = json;
        this.businesses = businesses;
    }

    StoredBusiness get(BusinessId id) {
        Business business = businesses.get(id);
        return jdbc.sql("""
                        select version, published, holiday_country, holiday_region
                        from businesses
                        where id = :business
                        """)
                .param("business", id.value())
                .query((row, number) -> new StoredBusiness(
                        business,
                        row.getLong("version"),
                        row.getBoolean("published"),
                        row.getString("holiday_country"),
                        row.getString("holiday_region")))
                .single();
    }

    /** Until the end of the transaction nobody else changes it. */
    void lock(BusinessId id) {
        jdbc.sql("""
                        select version
                        from businesses
                        where id = :business
                        for update
                        """).param("business", id.value()).query(Long.class).single();
    }

    void update(BusinessId id, SettingsChange change) {
        jdbc.sql("""
                        update businesses
                        set version = version + 1,
                            name = :name,
                            zone = :zone,
                            currency = :currency,
                            locale = :locale,
                            week_start = :weekStart,
                            default_buffer_before_minutes = :bufferBefore,
                            default_buffer_after_minutes = :bufferAfter,
                            minimum_notice_minutes = :notice,
                            horizon_days = :horizon,
                            free_cancel_hours = :freeCancel,
                            holiday_country = :country,
                            holiday_region = :region
                        where id = :business
                        """)
                .param("business", id.value())
                .param("name", change.name())
                .param("zone", change.zone().getId())
                .param("currency", change.currency())
                .param("locale", change.locale())
                .param("weekStart", change.weekStart().getValue())
                .param("bufferBefore", change.policies().bufferBeforeMinutes())
                .param("bufferAfter", change.policies().bufferAfterMinutes())
                .param("notice", change.policies().minimumNoticeMinutes())
                .param("horizon", change.policies().horizonDays())
                .param("freeCancel", change.policies().freeCancelHours())
                .param("country", change.holidayCountry())
                .param("region", change.holidayRegion())
                .update();
    }

    void update(BusinessId id, PageChange change) {
        jdbc.sql("""
                        update businesses
                        set version = version + 1,
                            slug = :slug,
                            published = :published,
                            accent_hue = :hue,
                            address = :address,
                            directions = :directions,
                            phone = :phone,
                            translations = cast(:translations as jsonb)
                        where id = :business
                        """)
                .param("business", id.value())
                .param("slug", change.slug())
                .param("published", change.published())
                .param("hue", change.accentHue())
                .param("address", change.address())
                .param("directions", change.directions())
                .param("phone", change.phone())
                .param("translations", json.writeValueAsString(change.translations()))
                .update();
    }
}
