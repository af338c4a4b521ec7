package io.horarium.transfer;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the entries of a calendar file (RFC 5545), and what its zones are called elsewhere. Rules of zones that the file brings are
 * not followed: zones are known by their names.
 *
 * @param places of zones that the file names in words of its own
 */
record CalendarText(List<CalendarEntry> entries, Map<String, String> places) {

    /**
     * Reads a text.
     *
     * @param most how many entries there may be
     * @throws FileFault when it is no calendar, or there are more
     */
    static CalendarText read(String text, int most) {
        if (text.indexOf(0) >= 0) {
            throw new FileFault("contains the character U+0000");
        }
        Listener listener = new Listener(most);
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.parse(listener);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (!listener.isCalendar) {
            throw new FileFault("is no calendar");
        }
        return new CalendarText(listener.entries, listener.places);
    }

    private static final class Listener extends VObjectDataAdapter {

        private final int most;
        private final List<CalendarEntry> entries = new ArrayList<>();
        private final Map<String, String> places = new HashMap<>();
        private final List<VObjectProperty> properties = new ArrayList<>();
        private boolean isCalendar;
        private Optional<String> zone = Optional.empty();

        Listener(int most) {
            this.most = most;
        }

        @Override
        public void onComponentBegin(String name, Context context) {
            isCalendar = isCalendar || name.equalsIgnoreCase("VCALENDAR");
            if (name.equalsIgnoreCase("VEVENT")) {
                properties.clear();
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            List<String> parents = context.getParentComponents();
            String parent = parents.isEmpty() ? "" : parents.getLast();
            if (parent.equalsIgnoreCase("VEVENT")) {
                properties.add(property);
            } else if (parent.equalsIgnoreCase("VTIMEZONE")) {
                if (property.getName().equalsIgnoreCase("TZID")) {
                    zone = Optional.of(property.getValue().strip());
                } else if (property.getName().equalsIgnoreCase("X-LIC-LOCATION")) {
                    zone.ifPresent(id -> places.put(id, property.getValue().strip()));
                }
            }
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            if (!name.equalsIgnoreCase("VEVENT")) {
                return;
            }
            if (entries.size() == most) {
                throw new FileFault("has more than " + most + " entries; split it");
            }
            entries.add(new CalendarEntry(entries.size() + 1, properties));
        }
    }
}
