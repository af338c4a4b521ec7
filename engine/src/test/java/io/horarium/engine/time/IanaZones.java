package io.horarium.engine.time;

import java.time.ZoneId;
import java.util.List;

/** The zones that the JDK knows. A calendar library on the class path of the tests adds some of its own, without rules. */
public final class IanaZones {

    private static final List<ZoneId> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> !id.startsWith("ical4j"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    private IanaZones() {}

    /** All of them, by name. */
    public static List<ZoneId> all() {
        return ALL;
    }
}
