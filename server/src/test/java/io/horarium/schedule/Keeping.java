package io.horarium.schedule;

import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who keeps the schedules, over HTTP. */
record Keeping(Browser browser) {

    Answer schedule(StaffId member) {
        return browser.get("/api/staff/" + member + "/schedule");
    }

    Answer put(StaffId member, Map<String, Object> schedule, String query, String... headers) {
        return browser.send(
                "PUT",
                "/api/staff/" + member + "/schedule" + query,
                JsonMapper.shared().writeValueAsString(schedule),
                headers);
    }

    Answer block(Map<String, Object> block, String query, String... headers) {
        return browser.post("/api/time-blocks" + query, block, headers);
    }

    Answer reblock(String id, Map<String, Object> block, String query) {
        return browser.send(
                "PUT", "/api/time-blocks/" + id + query, JsonMapper.shared().writeValueAsString(block));
    }

    Answer takeOff(Map<String, Object> absence, String query, String... headers) {
        return browser.post("/api/time-off" + query, absence, headers);
    }

    Answer delete(String path) {
        return browser.send("DELETE", path, null);
    }

    static Map<String, Object> weekly(String... windows) {
        List<Map<String, Object>> entries =
                java.util.Arrays.stream(windows).map(Keeping::window).toList();
        return Map.of("weekly", entries, "exceptions", List.of(), "travel", List.of());
    }

    /** A window as a text, for example {@code OPEN MONDAY 09:00 17:00}. */
    static Map<String, Object> window(String text) {
        String[] parts = text.split(" ", 5);
        return Map.of(
                "kind", parts[0],
                "day", parts[1],
                "start", parts[2],
                "end", parts[3],
                "label", parts.length > 4 ? parts[4] : "");
    }

    static Map<String, Object> block(StaffId member, String start, String end) {
        return Map.of("staffIds", List.of(member.toString()), "start", start, "end", end);
    }

    static Map<String, Object> with(Map<String, Object> request, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(request);
        changed.put(field, value);
        return changed;
    }

    static Map<String, Object> without(Map<String, Object> request, String field) {
        Map<String, Object> changed = new LinkedHashMap<>(request);
        changed.remove(field);
        return changed;
    }
}
