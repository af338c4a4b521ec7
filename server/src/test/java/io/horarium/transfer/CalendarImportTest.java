package io.horarium.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CalendarImportTest extends AtTheCounter {

    private StaffId omar;
    private ServiceId cut;
    private String asAppointments;
    private String asBlocks;

    @BeforeEach
    void furnish() {
        omar = studio.staff("Omar");
        cut = studio.service(Map.of("name", "Haircut"), omar);
        asAppointments = "serviceId=" + cut + "&staffId=" + omar;
        asBlocks = "as=blocks&staffId=" + omar;
    }

    private static String ics(String... entries) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Somebody//EN\n" + String.join("", entries) + "END:VCALENDAR\n";
    }

    private static String entry(String uid, String... lines) {
        return "BEGIN:VEVENT\nUID:" + uid + "\nDTSTAMP:20261101T000000Z\n" + String.join("\n", lines)
                + "\nEND:VEVENT\n";
    }

    private List<String> starts(String from, String to) {
        return owner.get("/api/appointments?rangeStart=" + from + "&rangeEnd=" + to)
                .json()
                .path("appointments")
                .valueStream()
                .map(each -> each.path("start").asString())
                .toList();
    }

    @Test
    void readsACalendarOfGoogle() {
        String text = ics(
                "X-WR-CALNAME:Omar\nX-WR-TIMEZONE:Asia/Dubai\n",
                entry(
                        "1@google.com",
                        "DTSTART:20261201T050000Z",
                        "DTEND:20261201T054500Z",
                        "ORGANIZER;CN=Omar:mailto:omar@studio.test",
                        "ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Omar:mailto:omar@studio.test",
                        "ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=\"Layla, Haddad\":mailto:layla@example.test",
                        "SUMMARY:Cut\\, wash",
                        "DESCRIPTION:bring\\nphotos",
                        "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:not this\nTRIGGER:-PT10M\nEND:VALARM",
                        "STATUS:CONFIRMED"),
                entry(
                        "2@google.com",
                        "DTSTART;TZID=Asia/Dubai:20261130T110000",
                        "DTEND;TZID=Asia/Dubai:20261130T120000",
                        "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=4",
                        "EXDATE;TZID=Asia/Dubai:20261207T110000",
                        "SUMMARY:Nour"),
                entry(
                        "2@google.com",
                        "RECURRENCE-ID;TZID=Asia/Dubai:20261214T110000",
                        "DTSTART;TZID=Asia/Dubai:20261214T130000",
                        "DTEND;TZID=Asia/Dubai:20261214T140000",
                        "SUMMARY:Nour"),
                entry("3@google.com", "DTSTART:20261201T080000Z", "DTEND:20261201T090000Z", "STATUS:CANCELLED"),
                entry("4@google.com", "DTSTART;VALUE=DATE:20261203", "DTEND;VALUE=DATE:20261204", "SUMMARY:Birthday"),
                entry("5@google.com", "DTSTART:20200101T080000Z", "DTEND:20200101T090000Z", "SUMMARY:Long ago"));

        Answer answer = calendar(asAppointments, text);
        isDone(answer, 4, 3);
        assertThat(starts("2026-11-30T00:00:00Z", "2026-12-31T00:00:00Z"))
                .containsExactly(
                        "2026-11-30T07:00:00Z", "2026-12-01T05:00:00Z", "2026-12-14T09:00:00Z", "2026-12-21T07:00:00Z");
        JsonNode first = owner.get("/api/appointments?rangeStart=2026-12-01T00:00:00Z&rangeEnd=2026-12-02T00:00:00Z")
                .json()
                .at("/appointments/0");
        assertThat(first.path("end").asString()).isEqualTo("2026-12-01T05:45:00Z");
        assertThat(first.path("notes").asString()).isEqualTo("Cut, wash\nbring\nphotos");
        assertThat(first.path("source").asString()).isEqualTo("EXTERNAL");
        assertThat(first.toString()).contains("layla@example.test").contains("Layla, Haddad");

        Map<String, Long> before = counts();
        isDone(calendar(asAppointments, text), 0, 7);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void readsACalendarOfOutlook() {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:W. Europe Standard Time
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                """;
        String text = ics(
                "METHOD:PUBLISH\n",
                zone,
                entry(
                        "040000008200E00074C5B7101A82E008",
                        "SUMMARY;LANGUAGE=en-us:Layla",
                        "DTSTART;TZID=W. Europe Standard Time:20261201T070000",
                        "DTEND;TZID=\"W. Europe Standard Time\":20261201T080000",
                        "CLASS:PUBLIC",
                        "TRANSP:OPAQUE",
                        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY"),
                entry(
                        "free",
                        "SUMMARY:Free",
                        "DTSTART;TZID=W. Europe Standard Time:20261201T090000",
                        "DURATION:PT1H",
                        "TRANSP:TRANSPARENT"));

        isDone(calendar(asAppointments, text), 1, 1);
        assertThat(starts("2026-12-01T00:00:00Z", "2026-12-02T00:00:00Z")).containsExactly("2026-12-01T06:00:00Z");
        assertThat(export("kind=customers")).contains("Layla,").contains("@imported.invalid");
    }

    @Test
    void readsACalendarOfAppleAsTimeBlocks() {
        String text = ics(
                "CALSCALE:GREGORIAN\n",
                entry(
                        "floating",
                        "DTSTART:20261201T090000",
                        "DURATION:PT1H30M",
                        "SUMMARY:A rather long t\n itle",
                        "SEQUENCE:1"),
                entry("days", "DTSTART;VALUE=DATE:20261203", "DTEND;VALUE=DATE:20261205", "SUMMARY:ليلى"),
                entry(
                        "weekly",
                        "DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Dubai:20261124T120000",
                        "DTEND;TZID=/freeassociation.sourceforge.net/Asia/Dubai:20261124T130000",
                        "RRULE:FREQ=WEEKLY;UNTIL=20261208T080000Z",
                        "SUMMARY:Lunch"));

        isDone(calendar(asBlocks, text), 5, 0);
        String schedule = owner.get("/api/staff/" + omar + "/schedule").body();
        assertThat(schedule)
                .contains("\"start\":\"2026-12-01T05:00:00Z\",\"end\":\"2026-12-01T06:30:00Z\"")
                .contains("\"start\":\"2026-12-02T20:00:00Z\",\"end\":\"2026-12-04T20:00:00Z\"")
                .contains("2026-11-24T08:00:00Z", "2026-12-01T08:00:00Z", "2026-12-08T08:00:00Z")
                .contains("A rather long title", "ليلى");
        assertThat(count("time_blocks")).isEqualTo(5);
        isDone(calendar(asBlocks, text), 0, 5);
        assertThat(count("time_blocks")).isEqualTo(5);
    }

    @Test
    void looksAheadAsFarAsTheBookingPage() {
        String text = ics(entry(
                "endless", "DTSTART:20261123T060000Z", "DTEND:20261123T070000Z", "RRULE:FREQ=WEEKLY", "SUMMARY:Layla"));

        isDone(calendar(asAppointments, text), 9, 0);
        assertThat(count("customers")).isEqualTo(1);
    }

    @Test
    void laysNoBlockOverAnAppointment() {
        calendar(
                asAppointments, ics(entry("a", "DTSTART:20261201T050000Z", "DTEND:20261201T060000Z", "SUMMARY:Layla")));
        String reference = owner.get("/api/appointments?rangeStart=2026-12-01T00:00:00Z&rangeEnd=2026-12-02T00:00:00Z")
                .json()
                .at("/appointments/0/reference")
                .asString();
        Map<String, Long> before = counts();
        Answer answer = calendar(
                asBlocks,
                ics(
                        entry("b", "DTSTART:20261202T050000Z", "DTEND:20261202T060000Z"),
                        entry("c", "DTSTART:20261201T053000Z", "DTEND:20261201T060000Z", "SUMMARY:Meeting")));

        isRefused(answer);
        assertThat(errors(answer)).singleElement().asString().startsWith("2 ").contains(reference);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void namesWhatIsWrongWithAnEntry() {
        Map<String, Long> before = counts();
        Answer answer = calendar(
                asAppointments + "&dryRun=true",
                ics(
                        entry("1", "DTSTART;TZID=Mars:20261201T050000", "SUMMARY:A"),
                        entry("2", "DTSTART:tomorrow", "SUMMARY:A"),
                        entry("3", "SUMMARY:A"),
                        entry("4", "DTSTART:20261201T050000Z", "DTEND:20261201T040000Z"),
                        entry("5", "DTSTART:20261201T050000Z", "DURATION:long"),
                        entry("6", "DTSTART:20261201T050000Z", "DURATION:PT1H", "RRULE:FREQ=HOURLY"),
                        entry("7", "DTSTART:20261201T050000Z", "DURATION:PT1H", "RRULE:FREQ=SOMETIMES"),
                        entry("8", "DTSTART:20261201T050017Z", "DURATION:PT1H"),
                        entry("9", "DTSTART:20261201T050000Z", "DURATION:PT1H", "SUMMARY:Fine"),
                        entry("10", "DTSTART:20261201T053000Z", "DURATION:PT1H", "SUMMARY:Late")));

        assertThat(errors(answer))
                .satisfiesExactly(
                        e -> assertThat(e).isEqualTo("1 DTSTART is in a time zone that is not known: Mars"),
                        e -> assertThat(e).isEqualTo("2 DTSTART is no date or time of iCalendar"),
                        e -> assertThat(e).isEqualTo("3 DTSTART is missing"),
                        e -> assertThat(e).isEqualTo("4 DTEND must be after the start"),
                        e -> assertThat(e).isEqualTo("5 DURATION is no duration of iCalendar"),
                        e -> assertThat(e).startsWith("6 RRULE must repeat by days"),
                        e -> assertThat(e).startsWith("7 RRULE is no recurrence rule"),
                        e -> assertThat(e).isEqualTo("8 DTSTART must be a whole minute"),
                        e -> assertThat(e)
                                .startsWith("10 - ")
                                .contains("Late: the time is taken (booked), appointment"));
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void wantsACalendarAServiceAndSomebodyOfTheBusiness() {
        String text = ics(entry("1", "DTSTART:20261201T050000Z", "SUMMARY:A"));
        StaffId layla = studio.staff("Layla");

        assertThat(errors(calendar(asAppointments, "hello"))).containsExactly("0 - is no calendar");
        assertThat(errors(calendar(asAppointments, ics(entry("1", "SUMMARY:A\u0000")))))
                .singleElement()
                .asString()
                .contains("U+0000");
        assertThat(calendar("", text).json().at("/errors/0/field").asString()).isEqualTo("serviceId");
        assertThat(calendar("as=blocks", text).json().at("/errors/0/field").asString())
                .isEqualTo("staffId");
        assertThat(calendar("serviceId=" + cut + "&staffId=" + layla, text).status())
                .isEqualTo(422);
        assertThat(calendar("serviceId=0195f3a2-0000-7000-8000-000000000000", text)
                        .status())
                .isEqualTo(404);
        assertThat(calendar("as=blocks&staffId=0195f3a2-0000-7000-8000-000000000000", text)
                        .status())
                .isEqualTo(404);
        isDone(calendar("serviceId=" + cut, text), 1, 0);
    }
}
