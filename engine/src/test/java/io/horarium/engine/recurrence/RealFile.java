package io.horarium.engine.recurrence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads just enough of a calendar file to find what repeats: unfolded lines, and DTSTART of the component around them. */
final class RealFile {

    private RealFile() {}

    /**
     * One RRULE, RDATE or EXDATE of a file.
     *
     * @param file where it stands
     * @param name property name
     * @param value property value
     * @param zone its own TZID if Java knows it, else UTC
     * @param start value of the DTSTART beside it; where there is none, a stand-in
     * @param startZone TZID of that DTSTART
     */
    record Line(String file, String name, String value, ZoneId zone, String start, ZoneId startZone) {
        @Override
        public String toString() {
            return file + " " + name + ":" + value;
        }
    }

    static List<Path> all() {
        try (var files =
                Files.list(Path.of(RealFile.class.getResource("/recurrence/ics").toURI()))) {
            return files.filter(path -> path.toString().endsWith(".ics"))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static List<Line> lines(Path path) {
        var found = new ArrayList<Line>();
        var open = new ArrayDeque<Component>();
        open.push(new Component());
        for (var line : unfolded(path)) {
            var colon = colon(line);
            var name = line.substring(0, colon).split(";", 2)[0].toUpperCase(Locale.ROOT);
            var value = colon < line.length() ? line.substring(colon + 1) : "";
            switch (name) {
                case "BEGIN" -> open.push(new Component());
                case "END" -> found.addAll((open.size() > 1 ? open.pop() : open.peek()).close(path));
                case "DTSTART" -> open.peek().start(value, zone(line.substring(0, colon)));
                case "RRULE", "RDATE", "EXDATE" ->
                    open.peek().repeats.add(new Property(name, value, zone(line.substring(0, colon))));
                default -> {}
            }
        }
        open.forEach(left -> found.addAll(left.close(path)));
        return found;
    }

    /** The first colon outside quotes; the length of the line if it has none. */
    private static int colon(String line) {
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == ':' && !quoted) {
                return i;
            }
        }
        return line.length();
    }

    private static List<String> unfolded(Path path) {
        try {
            return Files.readString(path).replaceAll("\r?\n[ \t]", "").lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ZoneId zone(String parameters) {
        for (var parameter : parameters.split(";")) {
            if (parameter.startsWith("TZID=")) {
                try {
                    return ZoneId.of(parameter.substring(5).replace("\"", ""));
                } catch (DateTimeException _) {
                    return ZoneOffset.UTC;
                }
            }
        }
        return ZoneOffset.UTC;
    }

    private record Property(String name, String value, ZoneId zone) {}

    /** What has been read of a component that is not closed yet. */
    private static final class Component {
        private final List<Property> repeats = new ArrayList<>();
        private String start = "19700101T000000";
        private ZoneId startZone = ZoneOffset.UTC;

        private void start(String value, ZoneId zone) {
            start = value;
            startZone = zone;
        }

        private List<Line> close(Path path) {
            var file = path.getFileName().toString();
            var lines = repeats.stream()
                    .map(each -> new Line(file, each.name(), each.value(), each.zone(), start, startZone))
                    .toList();
            repeats.clear();
            return lines;
        }
    }
}
