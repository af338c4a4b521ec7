package io.horarium.storm;

import io.horarium.storm.Rows.Row;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** When somebody works, minute by minute: what does the clock on the wall show, and which rule holds on that date? */
final class Hours {

    private final Rows rows;
    private final Line time;
    private final Set<String> holidays = new HashSet<>();

    Hours(Rows rows, Line time) {
        this.rows = rows;
        this.time = time;
        rows.of("select date::text from holidays where business_id = :business")
                .forEach(each -> holidays.add(each.text("date")));
    }

    private record Window(int from, int to) {

        boolean has(int minute) {
            return from <= minute && minute < to;
        }
    }

    /** The minutes in which a staff member works. */
    Line of(String staff, ZoneId zone) {
        Map<Integer, List<Window>> open = new HashMap<>();
        Map<Integer, List<Window>> breaks = new HashMap<>();
        for (Row each : rows.of("select * from availability_blocks where business_id = :business")) {
            if (each.text("staff_id").equals(staff)) {
                (each.text("kind").equals("OPEN") ? open : breaks)
                        .computeIfAbsent(each.number("weekday"), day -> new ArrayList<>())
                        .add(new Window(each.number("start_minute"), each.number("end_minute")));
            }
        }
        Map<String, List<Window>> exceptions = new HashMap<>();
        for (Row each : rows.of("""
                select staff_id, date::text, windows::text
                from date_exceptions
                where business_id = :business
                """)) {
            if (each.text("staff_id").equals(staff)) {
                exceptions.put(each.text("date"), windows(JsonMapper.shared().readTree(each.text("windows"))));
            }
        }
        Line works = time.like();
        for (int i = 0; i < time.length(); i++) {
            ZonedDateTime clock = time.at(i).atZone(zone);
            LocalDate date = clock.toLocalDate();
            int minute = clock.getHour() * 60 + clock.getMinute();
            int weekday = date.getDayOfWeek().getValue();
            List<Window> other = exceptions.get(date.toString());
            boolean isOpen = other != null
                    ? any(other, minute)
                    : !holidays.contains(date.toString())
                            && any(open.getOrDefault(weekday, List.of()), minute)
                            && !any(breaks.getOrDefault(weekday, List.of()), minute);
            if (isOpen) {
                works.addIndex(i);
            }
        }
        return works;
    }

    /** The minutes in which a service with opening times of its own is open. */
    Line ofService(String schedule, ZoneId zone) {
        JsonNode days = JsonMapper.shared().readTree(schedule).path("schedule");
        Line open = time.like();
        for (int i = 0; i < time.length(); i++) {
            ZonedDateTime clock = time.at(i).atZone(zone);
            List<Window> windows = windows(days.path(clock.getDayOfWeek().name()));
            if (any(windows, clock.getHour() * 60 + clock.getMinute())) {
                open.addIndex(i);
            }
        }
        return open;
    }

    private static boolean any(List<Window> windows, int minute) {
        return windows.stream().anyMatch(each -> each.has(minute));
    }

    private static List<Window> windows(JsonNode pairs) {
        List<Window> windows = new ArrayList<>();
        pairs.forEach(pair -> windows.add(
                new Window(minute(pair.get(0).asString()), minute(pair.get(1).asString()))));
        return windows;
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
}
