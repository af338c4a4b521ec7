package io.horarium.transfer;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the zone that a calendar means: by its IANA name, also at the end of a longer name; by the place that the file says it is; or
 * by the names that Windows uses, as far as they are common.
 */
final class CalendarZones {

    private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final Map<String, String> WINDOWS = Map.ofEntries(
            Map.entry("UTC", "UTC"),
            Map.entry("GMT Standard Time", "Europe/London"),
            Map.entry("Greenwich Standard Time", "Atlantic/Reykjavik"),
            Map.entry("W. Europe Standard Time", "Europe/Berlin"),
            Map.entry("Central Europe Standard Time", "Europe/Budapest"),
            Map.entry("Central European Standard Time", "Europe/Warsaw"),
            Map.entry("Romance Standard Time", "Europe/Paris"),
            Map.entry("E. Europe Standard Time", "Europe/Chisinau"),
            Map.entry("FLE Standard Time", "Europe/Kyiv"),
            Map.entry("GTB Standard Time", "Europe/Bucharest"),
            Map.entry("Turkey Standard Time", "Europe/Istanbul"),
            Map.entry("Russian Standard Time", "Europe/Moscow"),
            Map.entry("Israel Standard Time", "Asia/Jerusalem"),
            Map.entry("Jordan Standard Time", "Asia/Amman"),
            Map.entry("Middle East Standard Time", "Asia/Beirut"),
            Map.entry("Egypt Standard Time", "Africa/Cairo"),
            Map.entry("Morocco Standard Time", "Africa/Casablanca"),
            Map.entry("South Africa Standard Time", "Africa/Johannesburg"),
            Map.entry("W. Central Africa Standard Time", "Africa/Lagos"),
            Map.entry("E. Africa Standard Time", "Africa/Nairobi"),
            Map.entry("Arab Standard Time", "Asia/Riyadh"),
            Map.entry("Arabic Standard Time", "Asia/Baghdad"),
            Map.entry("Arabian Standard Time", "Asia/Dubai"),
            Map.entry("Iran Standard Time", "Asia/Tehran"),
            Map.entry("Pakistan Standard Time", "Asia/Karachi"),
            Map.entry("India Standard Time", "Asia/Kolkata"),
            Map.entry("Sri Lanka Standard Time", "Asia/Colombo"),
            Map.entry("Nepal Standard Time", "Asia/Kathmandu"),
            Map.entry("Bangladesh Standard Time", "Asia/Dhaka"),
            Map.entry("SE Asia Standard Time", "Asia/Bangkok"),
            Map.entry("China Standard Time", "Asia/Shanghai"),
            Map.entry("Singapore Standard Time", "Asia/Singapore"),
            Map.entry("Taipei Standard Time", "Asia/Taipei"),
            Map.entry("Tokyo Standard Time", "Asia/Tokyo"),
            Map.entry("Korea Standard Time", "Asia/Seoul"),
            Map.entry("AUS Eastern Standard Time", "Australia/Sydney"),
            Map.entry("E. Australia Standard Time", "Australia/Brisbane"),
            Map.entry("Cen. Australia Standard Time", "Australia/Adelaide"),
            Map.entry("AUS Central Standard Time", "Australia/Darwin"),
            Map.entry("W. Australia Standard Time", "Australia/Perth"),
            Map.entry("New Zealand Standard Time", "Pacific/Auckland"),
            Map.entry("Hawaiian Standard Time", "Pacific/Honolulu"),
            Map.entry("Alaskan Standard Time", "America/Anchorage"),
            Map.entry("Pacific Standard Time", "America/Los_Angeles"),
            Map.entry("Mountain Standard Time", "America/Denver"),
            Map.entry("US Mountain Standard Time", "America/Phoenix"),
            Map.entry("Central Standard Time", "America/Chicago"),
            Map.entry("Central America Standard Time", "America/Guatemala"),
            Map.entry("Central Standard Time (Mexico)", "America/Mexico_City"),
            Map.entry("Eastern Standard Time", "America/New_York"),
            Map.entry("Atlantic Standard Time", "America/Halifax"),
            Map.entry("Newfoundland Standard Time", "America/St_Johns"),
            Map.entry("SA Pacific Standard Time", "America/Bogota"),
            Map.entry("SA Eastern Standard Time", "America/Cayenne"),
            Map.entry("E. South America Standard Time", "America/Sao_Paulo"),
            Map.entry("Argentina Standard Time", "America/Argentina/Buenos_Aires"),
            Map.entry("Pacific SA Standard Time", "America/Santiago"));

    private CalendarZones() {}

    /**
     * The zone of a name.
     *
     * @param places what the file says of its names
     */
    static Optional<ZoneId> find(String name, Map<String, String> places) {
        return plain(name).or(() -> Optional.ofNullable(places.get(name)).flatMap(CalendarZones::plain));
    }

    private static Optional<ZoneId> plain(String name) {
        String windows = WINDOWS.get(name);
        if (windows != null) {
            return Optional.of(ZoneId.of(windows));
        }
        for (String rest = name; ; ) {
            if (KNOWN.contains(rest)) {
                return Optional.of(ZoneId.of(rest));
            }
            int slash = rest.indexOf('/');
            if (slash < 0) {
                return Optional.empty();
            }
            rest = rest.substring(slash + 1);
        }
    }
}
