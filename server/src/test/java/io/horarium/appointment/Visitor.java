package io.horarium.appointment;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Somebody on the booking page: writes the request and sends it to one of the applications. */
final class Visitor {

    private final Browser browser;
    private final String slug;

    Visitor(int port, String slug) {
        this.browser = new Browser(port);
        this.slug = slug;
    }

    static Map<String, Object> request(ServiceId service, Instant start, String email) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("serviceId", service.toString());
        request.put("start", start.toString());
        request.put("customer", new LinkedHashMap<>(Map.of("name", "Noor Haddad", "email", email)));
        request.put("timezone", "Asia/Dubai");
        return request;
    }

    /** The part of a request that tells who books. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> customer(Map<String, Object> request) {
        return (Map<String, Object>) Objects.requireNonNull(request.get("customer"));
    }

    static Map<String, Object> with(Map<String, Object> request, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(request);
        changed.put(field, value);
        return changed;
    }

    Answer book(ServiceId service, Instant start, String email) {
        return send(request(service, start, email));
    }

    Answer book(ServiceId service, Instant start, String email, StaffId staff) {
        return send(with(request(service, start, email), "staffId", staff.toString()));
    }

    Answer book(ServiceId service, Instant start, String email, UnitId unit) {
        return send(with(request(service, start, email), "unitId", unit.toString()));
    }

    Answer send(Object request, String... headers) {
        return browser.post("/api/public/booking/" + slug + "/book", request, headers);
    }

    /** What a request for a hold says. */
    static Map<String, Object> wish(ServiceId service, Instant start) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("serviceId", service.toString());
        request.put("start", start.toString());
        request.put("timezone", "Asia/Dubai");
        return request;
    }

    Answer hold(ServiceId service, Instant start) {
        return hold(wish(service, start));
    }

    Answer hold(Object request, String... headers) {
        return browser.post("/api/public/booking/" + slug + "/holds", request, headers);
    }

    Answer release(String hold) {
        return browser.send("DELETE", "/api/public/booking/" + slug + "/holds/" + hold, null);
    }

    Answer bookHeld(ServiceId service, Instant start, String email, String hold) {
        return send(with(request(service, start, email), "holdId", hold));
    }

    /** The slot grid of the day of a start, as whoever has this hold sees it; without one as everybody does. */
    Answer times(ServiceId service, Instant start, String hold) {
        return times(service, start, hold, 1);
    }

    /** The same for so many at once. */
    Answer times(ServiceId service, Instant start, String hold, int seats) {
        return browser.get("/api/public/booking/" + slug + "/availability?days=1&serviceId=" + service + "&date="
                + start.atZone(java.time.ZoneId.of("Asia/Dubai")).toLocalDate()
                + (hold.isEmpty() ? "" : "&holdId=" + hold)
                + (seats == 1 ? "" : "&seats=" + seats));
    }
}
