package io.horarium.appointment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A booking as a file for calendars (RFC 5545): lines end with CRLF and are folded at 75 octets (section 3.1), text is escaped
 * (section 3.3.11), the UID stays for the life of the booking and SEQUENCE is the version of the appointment (section 3.8.7.4).
 */
final class CalendarFile {

    private static final String LINE_END = "\r\n";
    private static final int LONGEST_LINE_OCTETS = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    static String of(ManagedBooking booking) {
        String staff = booking.staff().stream().map(ManagedBooking.Giver::name).collect(Collectors.joining(", "));
        return List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Horarium//Appointments//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:" + booking.booking() + "@horarium",
                        "DTSTAMP:" + moment(booking.changedAt()),
                        "LAST-MODIFIED:" + moment(booking.changedAt()),
                        "SEQUENCE:" + booking.version(),
                        "DTSTART:" + moment(booking.time().start()),
                        "DTEND:" + moment(booking.time().end()),
                        "SUMMARY:"
                                + text(booking.serviceName() + ", "
                                        + booking.house().name()),
                        "DESCRIPTION:" + text(staff + "\n" + booking.reference().text()),
                        "LOCATION:" + text(booking.house().address()),
                        "STATUS:" + status(booking.status()),
                        "TRANSP:" + (AppointmentStatus.GONE.contains(booking.status()) ? "TRANSPARENT" : "OPAQUE"),
                        "END:VEVENT",
                        "END:VCALENDAR")
                .stream()
                .map(CalendarFile::folded)
                .collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    /** A bare return would end the line for some readers, so it goes. */
    static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** A fold never cuts a character: counted are octets, moved are code points. */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE_OCTETS) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += length;
            at += Character.charCount(point);
        }
        return folded.toString();
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static String status(AppointmentStatus status) {
        return switch (status) {
            case HELD, PENDING -> "TENTATIVE";
            case CONFIRMED, COMPLETED, NO_SHOW -> "CONFIRMED";
            case CANCELLED, EXPIRED -> "CANCELLED";
        };
    }
}
