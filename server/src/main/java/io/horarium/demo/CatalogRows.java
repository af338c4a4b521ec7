package io.horarium.demo;

import io.horarium.platform.Ids;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of the team, the services, the rooms and the weekly hours, and the ids that were given to their keys. */
final class CatalogRows {

    private final UUID business;
    private final Studio studio;
    private final Ids ids;
    private final Map<String, UUID> idsByKey = new HashMap<>();

    CatalogRows(UUID business, Studio studio, Ids ids) {
        this.business = business;
        this.studio = studio;
        this.ids = ids;
    }

    UUID staff(String key) {
        return id("staff/" + key);
    }

    UUID service(String key) {
        return id("service/" + key);
    }

    UUID unit(String pool, int position) {
        return id("unit/" + pool + "/" + position);
    }

    List<Map<String, Object>> categories() {
        return numbered(
                studio.categories(),
                (category, position) -> row(
                        "id", id("category/" + category.key()),
                        "name", category.name().en(),
                        "translations",
                                Map.of("ar", Map.of("name", category.name().ar())),
                        "position", position));
    }

    List<Map<String, Object>> team() {
        return numbered(
                studio.staff(),
                (person, position) -> row(
                        "id", staff(person.key()),
                        "name", person.name().en(),
                        "title", person.title().en(),
                        "known_for", person.knownFor().en(),
                        "languages", person.languages().en(),
                        "hue", person.hue(),
                        "position", position,
                        "active", true,
                        "availability_version", 1,
                        "translations",
                                Map.of(
                                        "ar",
                                        Map.of(
                                                "name", person.name().ar(),
                                                "title", person.title().ar(),
                                                "knownFor", person.knownFor().ar(),
                                                "languages", person.languages().ar()))));
    }

    List<Map<String, Object>> services() {
        return numbered(
                studio.services(),
                (service, position) -> row(
                        "id", service(service.key()),
                        "category_id", id("category/" + service.category()),
                        "name", service.name().en(),
                        "summary", service.summary().en(),
                        "translations",
                                Map.of(
                                        "ar",
                                        Map.of(
                                                "name",
                                                service.name().ar(),
                                                "summary",
                                                service.summary().ar(),
                                                "focus",
                                                service.focus().stream()
                                                        .map(Studio.Text::ar)
                                                        .toList())),
                        "duration_minutes", service.durationMinutes(),
                        "buffer_before_minutes", service.bufferBeforeMinutes(),
                        "buffer_after_minutes", service.bufferAfterMinutes(),
                        "grid", "WINDOW",
                        "avoid_gaps", false,
                        "capacity", service.seats(),
                        "staff_mode", "ANY",
                        "availability_schedule", service.schedule(),
                        "price_amount", service.priceAmount(),
                        "deposit_amount", service.depositAmount(),
                        "free_cancel_hours", service.freeCancelHours(),
                        "hue", service.hue(),
                        "focus", service.focus().stream().map(Studio.Text::en).toList(),
                        "online", service.online(),
                        "needs_approval", service.needsApproval(),
                        "position", position,
                        "active", true,
                        "version", 1));
    }

    List<Map<String, Object>> whoDoesWhat() {
        return studio.services().stream()
                .flatMap(service -> service.staff().stream()
                        .map(person -> row("service_id", service(service.key()), "staff_id", staff(person))))
                .toList();
    }

    List<Map<String, Object>> resources() {
        return studio.resources().entrySet().stream()
                .map(pool -> row(
                        "id", id("resource/" + pool.getKey()),
                        "name", pool.getValue().name().en(),
                        "translations",
                                Map.of(
                                        "ar",
                                        Map.of("name", pool.getValue().name().ar()))))
                .toList();
    }

    List<Map<String, Object>> units() {
        List<Map<String, Object>> rows = new ArrayList<>();
        studio.resources()
                .forEach((pool, content) -> rows.addAll(numbered(
                        content.units(),
                        (name, position) -> row(
                                "id", unit(pool, position),
                                "resource_id", id("resource/" + pool),
                                "name", name.en(),
                                "translations", Map.of("ar", Map.of("name", name.ar())),
                                "position", position,
                                "active", true,
                                "availability_version", 1))));
        return rows;
    }

    List<Map<String, Object>> whatNeedsWhat() {
        return studio.services().stream()
                .filter(service -> service.resource() != null)
                .map(service -> row(
                        "service_id", service(service.key()),
                        "resource_id", id("resource/" + service.resource()),
                        "quantity", service.quantity(),
                        "chosen_by_customer", service.chosenByCustomer()))
                .toList();
    }

    List<Map<String, Object>> weeklyHours() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Studio.Person person : studio.staff()) {
            person.weekly().forEach((day, hours) -> {
                rows.add(window(person, day.getValue(), "OPEN", hours, ""));
                rows.add(window(person, day.getValue(), "BREAK", person.lunch(), "Lunch"));
            });
        }
        return rows;
    }

    private Map<String, Object> window(
            Studio.Person person, int weekday, String kind, List<LocalTime> fromTo, String label) {
        return row(
                "id", ids.next(),
                "staff_id", staff(person.key()),
                "kind", kind,
                "weekday", weekday,
                "start_minute", fromTo.get(0).get(ChronoField.MINUTE_OF_DAY),
                "end_minute", ChronoUnit.MINUTES.between(LocalTime.MIDNIGHT, fromTo.get(1)),
                "label", label);
    }

    private UUID id(String key) {
        return idsByKey.computeIfAbsent(key, unused -> ids.next());
    }

    /** A row of this business from alternating columns and values. */
    Map<String, Object> row(@Nullable Object... columnsAndValues) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("business_id", business);
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put(String.valueOf(columnsAndValues[i]), columnsAndValues[i + 1]);
        }
        @SuppressWarnings("NullAway") // a null is a null in the row, which is what JSON says too
        Map<String, Object> asWritten = (Map<String, Object>) (Map<String, ?>) row;
        return asWritten;
    }

    private interface Numbered<T> {
        Map<String, Object> row(T content, int position);
    }

    private static <T> List<Map<String, Object>> numbered(List<T> contents, Numbered<T> rows) {
        List<Map<String, Object>> out = new ArrayList<>();
        for (T content : contents) {
            out.add(rows.row(content, out.size()));
        }
        return out;
    }
}
