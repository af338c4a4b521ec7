package io.horarium.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What API keys may be allowed to read or to change. An address that is in no area is closed to keys: who may sign in, and
 * with what, is decided by people.
 */
enum Area {
    /** When something is free, and the hours and absences that decide it. Before the catalog: some of its addresses lie below. */
    AVAILABILITY(
            "/api/availability/**",
            "/api/schedule/**",
            "/api/staff/{id}/schedule/**",
            "/api/services/{id}/availability",
            "/api/services/{id}/calendar-availability",
            "/api/time-blocks/**",
            "/api/time-off/**",
            "/api/holidays/**",
            "/api/availability-templates/**"),
    /** What is agreed. */
    APPOINTMENTS(
            "/api/appointments/**",
            "/api/bookings/**",
            "/api/series/**",
            "/api/changes/**",
            "/ws/calendar/**",
            "/api/waitlist/**"),
    /** What can be booked and with whom. */
    CATALOG(
            "/api/services/**",
            "/api/categories/**",
            "/api/staff/**",
            "/api/resources/**",
            "/api/units/**",
            "/api/downtimes/**"),
    /** The people who book. */
    CUSTOMERS("/api/customers/**"),
    /** The business and its booking page. */
    SETTINGS("/api/business/**", "/api/booking-page/**"),
    /** Deposits and refunds. */
    PAYMENTS("/api/payments/**");

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final List<PathPattern> QUESTIONS =
            patterns("/api/services/{id}/availability", "/api/appointments/check", "/api/series/{id}/check");

    private final List<PathPattern> addresses;

    Area(String... addresses) {
        this.addresses = patterns(addresses);
    }

    /** All scopes that a key can have, for example {@code appointments:read}. */
    static List<String> scopes() {
        return Arrays.stream(values())
                .flatMap(area -> Stream.of(area.scope("read"), area.scope("write")))
                .toList();
    }

    /** The scope that a request needs; empty when keys may not send it at all. */
    static Optional<String> scopeOf(String method, PathContainer path) {
        boolean reads = READING.contains(method) || QUESTIONS.stream().anyMatch(each -> each.matches(path));
        return Arrays.stream(values())
                .filter(area -> area.addresses.stream().anyMatch(each -> each.matches(path)))
                .findFirst()
                .map(area -> area.scope(reads ? "read" : "write"));
    }

    private String scope(String verb) {
        return name().toLowerCase(Locale.ROOT) + ":" + verb;
    }

    private static List<PathPattern> patterns(String... texts) {
        return Arrays.stream(texts)
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }
}
