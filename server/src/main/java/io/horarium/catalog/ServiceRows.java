package io.horarium.catalog;

import io.horarium.engine.slots.StaffMode;
import io.horarium.engine.slots.StartGrid;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.platform.Ceilings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Services as their owner edits them. */
@Repository
class ServiceRows {

    private static final int USUAL_HUE = 252;
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Ceilings ceilings;

    ServiceRows(JdbcClient jdbc, JsonMapper json, Ceilings ceilings) {
        this.jdbc = jdbc;
        this.json = json;
        this.ceilings = ceilings;
    }

    /** Lets one more pass that can be booked; there are at most five hundred. */
    void mustHaveRoom(BusinessId business) {
        ceilings.mustHaveRoom(business, "services", MOST, """
                select count(*)
                from services
                where business_id = :business
                  and active
                """);
    }

    Optional<StoredService> find(BusinessId business, ServiceId id, boolean locked) {
        return jdbc.sql(locked ? ServiceStatements.READ + ServiceStatements.LOCK : ServiceStatements.READ)
                .param("business", business.value())
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(document -> json.readValue(document, StoredService.class));
    }

    List<StoredService> list(BusinessId business) {
        return jdbc.sql(ServiceStatements.LIST).param("business", business.value()).query(String.class).list().stream()
                .map(document -> json.readValue(document, StoredService.class))
                .toList();
    }

    void insert(BusinessId business, ServiceId id, ServiceSettings settings) {
        write(ServiceStatements.INSERT, business, id, settings);
    }

    void update(BusinessId business, ServiceId id, ServiceSettings settings) {
        write(ServiceStatements.UPDATE, business, id, settings);
    }

    void archive(BusinessId business, ServiceId id) {
        jdbc.sql("""
                        update services
                        set active = false,
                            version = version + 1
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .update();
    }

    void delete(BusinessId business, ServiceId id) {
        jdbc.sql("""
                        delete from services
                        where business_id = :business
                          and id = :id
                        """)
                .param("business", business.value())
                .param("id", id.value())
                .update();
    }

    private void write(String sql, BusinessId business, ServiceId id, ServiceSettings settings) {
        jdbc.sql(sql)
                .param("business", business.value())
                .param("id", id.value())
                .params(texts(settings))
                .params(rules(settings))
                .params(limits(settings))
                .update();
    }

    private Map<String, @Nullable Object> texts(ServiceSettings settings) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("category_id", settings.categoryId());
        columns.put("name", settings.name());
        columns.put("summary", orElse(settings.summary(), ""));
        columns.put("translations", json.writeValueAsString(orElse(settings.translations(), Map.of())));
        columns.put("price_amount", settings.price().amount());
        columns.put(
                "deposit_amount",
                settings.deposit() == null ? null : settings.deposit().amount());
        columns.put("hue", orElse(settings.hue(), USUAL_HUE));
        columns.put("focus", orElse(settings.focus(), List.<String>of()).toArray(String[]::new));
        columns.put("online", orElse(settings.online(), false));
        columns.put("position", orElse(settings.position(), 0));
        return columns;
    }

    private Map<String, @Nullable Object> rules(ServiceSettings settings) {
        ServiceSettings.ProcessingTime processing = settings.processing();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("duration_minutes", settings.durationMinutes());
        columns.put("step_minutes", settings.stepMinutes());
        columns.put("buffer_before_minutes", settings.bufferBeforeMinutes());
        columns.put("buffer_after_minutes", settings.bufferAfterMinutes());
        columns.put("minimum_notice_minutes", settings.minimumNoticeMinutes());
        columns.put("horizon_days", settings.horizonDays());
        columns.put("processing_start_minutes", processing == null ? null : processing.startMinute());
        columns.put("processing_minutes", processing == null ? null : processing.minutes());
        columns.put("grid", orElse(settings.grid(), StartGrid.WINDOW).name());
        columns.put("avoid_gaps", orElse(settings.avoidGaps(), false));
        columns.put("capacity", orElse(settings.capacity(), 1));
        columns.put("staff_mode", orElse(settings.staffMode(), StaffMode.ANY).name());
        columns.put(
                "availability_schedule",
                settings.schedule() == null ? null : json.writeValueAsString(settings.schedule()));
        columns.put("free_cancel_hours", settings.freeCancelHours());
        columns.put("needs_approval", orElse(settings.needsApproval(), false));
        return columns;
    }

    private static Map<String, @Nullable Object> limits(ServiceSettings settings) {
        PeriodLimits own = orElse(settings.limits(), PeriodLimits.NONE);
        PeriodLimits customer = orElse(settings.customerLimits(), PeriodLimits.NONE);
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("limit_per_day", own.perDay());
        columns.put("limit_per_week", own.perWeek());
        columns.put("limit_per_month", own.perMonth());
        columns.put("customer_limit_per_day", customer.perDay());
        columns.put("customer_limit_per_week", customer.perWeek());
        columns.put("customer_limit_per_month", customer.perMonth());
        return columns;
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return Objects.requireNonNullElse(value, otherwise);
    }
}
