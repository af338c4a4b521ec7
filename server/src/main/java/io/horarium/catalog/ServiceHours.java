package io.horarium.catalog;

import io.horarium.engine.slots.DayHours;
import io.horarium.engine.slots.OpenHours;
import io.horarium.engine.time.LocalWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the opening times that a service has of its own from {@code services.availability_schedule}. */
final class ServiceHours {

    private ServiceHours() {}

    /**
     * @param document {@code {"timezone", "schedule": {"MONDAY": [["09:00", "12:00"]]}, "exceptions": {"2026-12-24": []}}};
     *     each member may be missing
     * @param otherwise the zone where the document names none
     */
    static OpenHours read(JsonNode document, ZoneId otherwise) {
        JsonNode zone = document.path("timezone");
        Map<DayOfWeek, DayHours> weekly = new EnumMap<>(DayOfWeek.class);
        document.path("schedule")
                .properties()
                .forEach(day -> weekly.put(DayOfWeek.valueOf(day.getKey()), hours(day.getValue())));
        Map<LocalDate, DayHours> exceptions = new HashMap<>();
        document.path("exceptions")
                .properties()
                .forEach(date -> exceptions.put(LocalDate.parse(date.getKey()), hours(date.getValue())));
        return OpenHours.weekly(zone.isString() ? ZoneId.of(zone.stringValue()) : otherwise, weekly)
                .withExceptions(exceptions);
    }

    private static DayHours hours(JsonNode windows) {
        return new DayHours(windows.valueStream().map(ServiceHours::window).toList(), List.of());
    }

    private static LocalWindow window(JsonNode pair) {
        Stream<String> times = pair.valueStream().map(JsonNode::stringValue);
        return WindowText.read(times.toList());
    }
}
