package io.horarium.transfer;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a calendar (RFC 5545 section 3.6.1), as it is written.
 *
 * @param row which one of the file, from 1 on
 */
record CalendarEntry(int row, List<VObjectProperty> properties) {

    CalendarEntry {
        properties = List.copyOf(properties);
    }

    List<VObjectProperty> list(String name) {
        return properties.stream()
                .filter(each -> each.getName().equalsIgnoreCase(name))
                .toList();
    }

    Optional<VObjectProperty> find(String name) {
        return list(name).stream().findFirst();
    }

    /** A text without its escapes; empty where there is none. */
    String text(String name) {
        return find(name)
                .map(VObjectProperty::getValue)
                .map(VObjectPropertyValues::unescape)
                .map(String::strip)
                .orElse("");
    }

    /** By what the calendar calls it; entries without a name are told apart by all they say. */
    String uid() {
        String uid = text("UID");
        return uid.isEmpty() ? text("DTSTART") + "\n" + text("DTEND") + "\n" + text("SUMMARY") : uid;
    }

    boolean isException() {
        return find("RECURRENCE-ID").isPresent();
    }

    /** Why it takes no time, where it takes none. */
    Optional<String> freeBecause() {
        if (text("STATUS").equalsIgnoreCase("CANCELLED")) {
            return Optional.of("was called off");
        }
        return text("TRANSP").equalsIgnoreCase("TRANSPARENT")
                ? Optional.of("takes no time, says the calendar")
                : Optional.empty();
    }

    /** The first guest with an address who is neither the organizer nor a room, and has not declined. */
    Optional<VObjectProperty> guest() {
        String organizer = find("ORGANIZER").map(CalendarEntry::address).orElse("");
        return list("ATTENDEE").stream()
                .filter(each -> address(each).contains("@"))
                .filter(each -> !address(each).equalsIgnoreCase(organizer))
                .filter(each -> !List.of("RESOURCE", "ROOM").contains(upper(parameter(each, "CUTYPE"))))
                .filter(each -> !upper(parameter(each, "PARTSTAT")).equals("DECLINED"))
                .findFirst();
    }

    static String address(VObjectProperty person) {
        String value = person.getValue().strip();
        return value.toLowerCase(Locale.ROOT).startsWith("mailto:")
                ? value.substring("mailto:".length()).strip()
                : "";
    }

    static String parameter(VObjectProperty property, String name) {
        @Nullable String value = property.getParameters().first(name);
        return value == null ? "" : value.strip();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
