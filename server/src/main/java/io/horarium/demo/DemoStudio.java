package io.horarium.demo;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Ids;
import io.horarium.platform.Tenants;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Moves "Sukoon Studio" in: everything in one transaction, so that a crash leaves an empty house and not half a studio. */
@Component
class DemoStudio {

    static final String SLUG = "demo";

    private static final int HOLIDAY_MONTHS = 14;

    private final Tenants tenants;
    private final Tables tables;
    private final DemoAccounts accounts;
    private final Ids ids;
    private final Clock clock;
    private final JsonMapper json;

    DemoStudio(Tenants tenants, Tables tables, DemoAccounts accounts, Ids ids, Clock clock, JsonMapper json) {
        this.tenants = tenants;
        this.tables = tables;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    /** Writes the studio with its diary around the present moment. */
    BusinessId moveIn() {
        Studio studio = read();
        BusinessId business = new BusinessId(ids.next());
        tenants.write(business, () -> {
            write(business, studio, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            return business;
        });
        return business;
    }

    private void write(BusinessId business, Studio studio, Instant now) {
        CatalogRows catalog = new CatalogRows(business.value(), studio, ids);
        LocalDate today = now.atZone(ZoneId.of(studio.business().zone())).toLocalDate();
        Map<LocalDate, String> holidays =
                PublicHolidays.between(today.minusMonths(1), today.plusMonths(HOLIDAY_MONTHS));
        tables.insert("businesses", List.of(house(business, studio.business(), now)));
        tables.insert("holidays", holidays(catalog, studio, holidays));
        tables.insert("service_categories", catalog.categories());
        tables.insert("staff_members", catalog.team());
        tables.insert("services", catalog.services());
        tables.insert("service_staff", catalog.whoDoesWhat());
        tables.insert("resources", catalog.resources());
        tables.insert("resource_units", catalog.units());
        tables.insert("service_resources", catalog.whatNeedsWhat());
        tables.insert("availability_blocks", catalog.weeklyHours());
        tables.insert("time_off", List.of(holidayOfTheLead(catalog, today)));
        AppointmentRows diary = new AppointmentRows(catalog, studio, ids, now);
        Plan.around(now, studio, holidays.keySet()).forEach(diary::add);
        tables.insert("customers", diary.customers);
        tables.insert("appointments", diary.appointments);
        tables.insert("appointment_staff", diary.staff);
        tables.insert("appointment_units", diary.units);
        tables.insert("appointment_occupancies", diary.stretches);
        tables.insert("bookings", diary.bookings);
        tables.insert("appointment_activity", diary.activity);
        accounts.open(business, catalog);
    }

    private static Map<String, Object> house(BusinessId business, Studio.House house, Instant now) {
        return Map.ofEntries(
                Map.entry("id", business.value()),
                Map.entry("slug", house.slug()),
                Map.entry("name", house.name().en()),
                Map.entry("zone", house.zone()),
                Map.entry("currency", house.currency()),
                Map.entry("locale", "en"),
                Map.entry("week_start", DayOfWeek.MONDAY.getValue()),
                Map.entry("address", house.address().en()),
                Map.entry("directions", house.directions().en()),
                Map.entry("phone", house.phone()),
                Map.entry("default_buffer_before_minutes", 0),
                Map.entry("default_buffer_after_minutes", 60),
                Map.entry("minimum_notice_minutes", 60),
                Map.entry("horizon_days", 60),
                Map.entry("free_cancel_hours", 24),
                Map.entry("settings_version", 1),
                Map.entry("created_at", now),
                Map.entry(
                        "translations",
                        Map.of(
                                "ar",
                                Map.of(
                                        "name", house.name().ar(),
                                        "address", house.address().ar(),
                                        "directions", house.directions().ar()))));
    }

    private static List<Map<String, Object>> holidays(
            CatalogRows catalog, Studio studio, Map<LocalDate, String> holidays) {
        return holidays.entrySet().stream()
                .map(holiday -> catalog.row(
                        "date", holiday.getKey(),
                        "name", holiday.getValue(),
                        "translations",
                                Map.of(
                                        "ar",
                                        Map.of(
                                                "name",
                                                studio.holidays()
                                                        .getOrDefault(holiday.getValue(), holiday.getValue())))))
                .toList();
    }

    /** The senior physiotherapist is away on the Thursday and Friday four weeks from now. */
    private Map<String, Object> holidayOfTheLead(CatalogRows catalog, LocalDate today) {
        LocalDate thursday = today.plusWeeks(4).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        return catalog.row(
                "id", ids.next(),
                "staff_id", catalog.staff("layla"),
                "first_date", thursday,
                "last_date", thursday.plusDays(1),
                "reason", "Annual leave");
    }

    private Studio read() {
        try (InputStream in = new ClassPathResource("demo/studio.json").getInputStream()) {
            return json.readValue(in, Studio.class);
        } catch (IOException e) {
            throw new IllegalStateException("demo/studio.json is missing from the application", e);
        }
    }
}
