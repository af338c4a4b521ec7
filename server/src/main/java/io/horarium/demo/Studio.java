package io.horarium.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code demo/studio.json} says: the business as its owner would have typed it in. Keys stand for ids; {@code holidays}
 * gives the holiday calendar's English names their Arabic ones.
 */
record Studio(
        House business,
        List<Category> categories,
        Map<String, Pool> resources,
        List<Person> staff,
        List<Offer> services,
        List<String> customers,
        Map<String, String> holidays) {

    /** The same words in both languages of the demo. */
    record Text(String en, String ar) {}

    record House(String slug, Text name, Text address, Text directions, String phone, String zone, String currency) {}

    record Category(String key, Text name) {}

    /** Things of one kind, each with its own name. */
    record Pool(Text name, List<Text> units) {}

    /** {@code weekly} and {@code lunch} are pairs of start and end; {@code busyPercent} is how much of the day is taken. */
    record Person(
            String key,
            int hue,
            Text name,
            Text title,
            Text knownFor,
            Text languages,
            Map<DayOfWeek, List<LocalTime>> weekly,
            List<LocalTime> lunch,
            int busyPercent) {}

    record Offer(
            String key,
            String category,
            Text name,
            Text summary,
            int durationMinutes,
            int bufferBeforeMinutes,
            int bufferAfterMinutes,
            long priceAmount,
            @Nullable Long depositAmount,
            @Nullable Integer capacity,
            @Nullable Integer freeCancelHours,
            int hue,
            List<Text> focus,
            List<String> staff,
            boolean online,
            boolean needsApproval,
            @Nullable String resource,
            int quantity,
            boolean chosenByCustomer,
            @Nullable Timetable schedule) {

        int seats() {
            return capacity == null ? 1 : capacity;
        }
    }

    /** The service's own opening times, in the shape of {@code services.availability_schedule}. */
    record Timetable(
            String timezone,
            Map<DayOfWeek, List<List<LocalTime>>> schedule,
            Map<String, List<List<LocalTime>>> exceptions) {}

    Offer offer(String key) {
        return services.stream()
                .filter(service -> service.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
