package io.horarium.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser.Answer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AppointmentImportTest extends AtTheCounter {

    private static final String HEADING = "Ref,Service,Staff,Date,Start time,Customer name,Customer email,Notes";

    private List<JsonNode> diary(String from, String to) {
        return owner.get("/api/appointments?rangeStart=" + from + "&rangeEnd=" + to)
                .json()
                .path("appointments")
                .valueStream()
                .toList();
    }

    @Test
    void booksWhatAFileSays() {
        StaffId omar = barber();
        String[] lines = {
            HEADING,
            "old-1,Haircut,Omar,2026-12-01,09:00,Layla,layla@example.test,first visit",
            "old-2,haircut,,01.12.2026,10:00 AM,Nour,nour@example.test,",
            "old-3,Haircut,OMAR,2026-12-02,16:00,Layla,layla@example.test,"
        };

        isDone(csv("kind=appointments", lines), 3, 0);
        List<JsonNode> made = diary("2026-12-01T00:00:00Z", "2026-12-03T00:00:00Z");
        assertThat(made).hasSize(3);
        JsonNode first = made.getFirst();
        assertThat(first.path("start").asString()).isEqualTo("2026-12-01T05:00:00Z");
        assertThat(first.path("source").asString()).isEqualTo("EXTERNAL");
        assertThat(first.path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(first.path("notes").asString()).isEqualTo("first visit");
        assertThat(first.path("staffIds").get(0).asString()).isEqualTo(omar.toString());
        assertThat(owner.get("/api/appointments/" + first.path("id").asString() + "/activity")
                        .body())
                .contains("Imported from a file");
        assertThat(count("customers")).isEqualTo(2);

        Map<String, Long> before = counts();
        isDone(csv("kind=appointments", lines), 0, 3);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void neverTakesWhatIsTakenAndSaysByWhich() {
        StaffId omar = studio.staff("Omar");
        ServiceId cut = studio.service(Map.of("name", "Haircut", "buffer_after_minutes", 15), omar);
        studio.appointment(
                cut,
                List.of(omar),
                List.of(),
                new io.horarium.engine.time.TimeInterval(
                        Instant.parse("2026-12-01T05:00:00Z"), Instant.parse("2026-12-01T06:00:00Z")),
                Map.of("reference", "TAKEN7"));
        Map<String, Long> before = counts();
        Answer answer = csv(
                "kind=appointments&allowOutsideHours=true",
                HEADING,
                ",Haircut,Omar,2026-12-01,09:30,Layla,layla@example.test,",
                ",Haircut,Omar,2026-12-01,11:00,Nour,nour@example.test,",
                ",Haircut,Omar,2026-12-01,12:05,Sami,sami@example.test,");

        isRefused(answer);
        assertThat(errors(answer))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .isEqualTo(
                                        "2 - 2026-12-01T09:30+04:00 Haircut, Layla: the time is taken (booked), appointment TAKEN7 stands in the way"),
                        other -> assertThat(other)
                                .startsWith(
                                        "4 - 2026-12-01T12:05+04:00 Haircut, Sami: the time is taken (buffer), appointment"));
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void keepsToHoursUnlessAskedNotTo() {
        barber();
        String[] lines = {HEADING, ",Haircut,Omar,2026-12-05,20:00,Layla,layla@example.test,"};

        Answer refused = csv("kind=appointments", lines);
        isRefused(refused);
        assertThat(errors(refused).getFirst()).contains("not offered (no_service_hours)");
        isDone(csv("kind=appointments&allowOutsideHours=true", lines), 1, 0);
    }

    @Test
    void readsTimesByTheirZoneAndByTheDocumentOnTime() {
        StaffId eva = studio.staffWithoutHours("Eva", Map.of("zone", "Europe/Berlin"));
        for (int weekday = 1; weekday <= 7; weekday++) {
            studio.open(eva, weekday, 0, 1440 - 1);
        }
        studio.service(Map.of("name", "Night call"), eva);
        isDone(
                csv(
                        "kind=appointments",
                        "Service,Start,End,Timezone,Customer,E-mail",
                        "Night call,2027-03-28 02:30,,Europe/Berlin,Skipped,a@example.test",
                        "Night call,2027-10-31 02:15,2027-10-31 02:30,Europe/Berlin,Twice,b@example.test",
                        "Night call,2027-01-10T10:00:00+01:00,,,Exact,c@example.test",
                        "Night call,2027-01-11 14:00,,,At home,d@example.test"),
                4,
                0);

        assertThat(diary("2027-03-27T00:00:00Z", "2027-03-29T00:00:00Z")
                        .getFirst()
                        .path("start")
                        .asString())
                .isEqualTo("2027-03-28T01:00:00Z");
        JsonNode twice = diary("2027-10-30T00:00:00Z", "2027-11-01T00:00:00Z").getFirst();
        assertThat(twice.path("start").asString()).isEqualTo("2027-10-31T00:15:00Z");
        assertThat(twice.path("end").asString()).isEqualTo("2027-10-31T01:30:00Z");
        assertThat(diary("2027-01-10T00:00:00Z", "2027-01-12T00:00:00Z").stream()
                        .map(each -> each.path("start").asString()))
                .containsExactly("2027-01-10T09:00:00Z", "2027-01-11T10:00:00Z");
    }

    @Test
    void namesWhatIsWrongInARow() {
        barber();
        studio.service(Map.of("name", "Yoga"), studio.staff("Layla"));
        Answer answer = csv(
                "kind=appointments&dryRun=true",
                "Service,Staff,Date,Time,Duration,Customer,E-mail",
                "Haircut,Omar,46357,09:00,,A,a@example.test",
                "Haircut,Omar,2026-12-01,0.375,,A,a@example.test",
                "Haircut,Omar,01/12/2026,09:00,,A,a@example.test",
                "Haircut,Omar,2026-02-30,09:00,,A,a@example.test",
                "Haircut,Omar,2026-12-01,25:00,,A,a@example.test",
                "Haircut,Omar,,09:00,,A,a@example.test",
                "Perm,Omar,2026-12-01,09:00,,A,a@example.test",
                "Haircut,Layla,2026-12-01,09:00,,A,a@example.test",
                "Haircut,Omar,2026-12-01,09:00,,A,nobody",
                "Haircut,Omar,2026-12-01,09:00,0,A,a@example.test",
                "Haircut,Omar,2026-12-01,09:00,,,a@example.test");

        assertThat(errors(answer))
                .satisfiesExactly(
                        e -> assertThat(e).startsWith("2 Date is a date or time as spreadsheets count them"),
                        e -> assertThat(e).startsWith("3 Time is a date or time as spreadsheets count them"),
                        e -> assertThat(e).startsWith("4 Date may be read in two ways"),
                        e -> assertThat(e).isEqualTo("5 Date does not exist in the calendar"),
                        e -> assertThat(e).isEqualTo("6 Time must be a time such as 09:00"),
                        e -> assertThat(e).isEqualTo("7 Date is missing"),
                        e -> assertThat(e).isEqualTo("8 Service names no service of yours: Perm"),
                        e -> assertThat(e).isEqualTo("9 Staff does not give this service"),
                        e -> assertThat(e).isEqualTo("10 E-mail must be an e-mail address"),
                        e -> assertThat(e).isEqualTo("11 - must end after it starts"),
                        e -> assertThat(e).isEqualTo("12 Customer is missing"));
    }

    @Test
    void leavesThePastAndWhatWasCalledOffAlone() {
        barber();
        Answer answer = csv(
                "kind=appointments",
                HEADING + ",Status",
                ",Haircut,Omar,2026-11-02,09:00,Layla,layla@example.test,,",
                ",Haircut,Omar,2026-12-01,09:00,Layla,layla@example.test,,Cancelled",
                ",Haircut,Omar,2026-12-01,09:00,Nour,nour@example.test,,confirmed");

        isDone(answer, 1, 2);
        assertThat(answer.json().path("skips")).hasSize(2);
    }

    @Test
    void fillsTheSeatsOfAClass() {
        studio.service(Map.of("name", "Yoga", "capacity", 2), studio.staff("Layla"));
        Answer answer = csv(
                "kind=appointments",
                HEADING,
                "c1,Yoga,Layla,2026-12-01,09:00,A,a@example.test,",
                "c1,Yoga,Layla,2026-12-01,09:00,B,b@example.test,",
                "c1,Yoga,Layla,2026-12-01,09:00,C,c@example.test,");

        isRefused(answer);
        assertThat(errors(answer)).singleElement().asString().startsWith("4 ").contains("(full)");
        isDone(
                csv(
                        "kind=appointments",
                        HEADING,
                        "c1,Yoga,Layla,2026-12-01,09:00,A,a@example.test,",
                        "c1,Yoga,Layla,2026-12-01,09:00,B,b@example.test,"),
                2,
                0);
        assertThat(count("appointments")).isEqualTo(1);
        assertThat(count("bookings")).isEqualTo(2);
    }

    @Test
    void rehearsesWithoutWriting() {
        barber();
        Map<String, Long> before = counts();

        isDone(csv("kind=appointments&dryRun=true", HEADING, ",Haircut,,2026-12-01,09:00,A,a@example.test,"), 1, 0);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void knowsItsOwnFilesAgain() {
        barber();
        csv("kind=appointments", HEADING, ",Haircut,Omar,2026-12-01,09:00,=Layla,layla@example.test,+1 guest");
        String file = export("kind=appointments");
        Map<String, Long> before = counts();

        assertThat(file)
                .contains(
                        ",Haircut,Omar,2026-12-01T09:00+04:00,2026-12-01T10:00+04:00,'=Layla,layla@example.test,,'+1 guest,CONFIRMED");
        isDone(file("kind=appointments", file), 0, 1);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void movesTheDiaryOfOneBusinessToAnother() {
        studio.staff("Omar", ZoneId.of("Asia/Dubai"));
        barber();
        csv("kind=appointments", HEADING, ",Haircut,,2026-12-01,09:00,Layla,layla@example.test,");
        String file = export("kind=appointments");
        open();
        barber();

        isDone(file("kind=appointments", file), 1, 0);
    }

    @Test
    void takesTwoThousandAtMost() {
        barber();
        String text = HEADING + "\n" + ",Haircut,Omar,2026-12-01,09:00,A,a@example.test,\n".repeat(2001);

        assertThat(errors(file("kind=appointments&dryRun=true", text)))
                .containsExactly("0 - has more than 2000 rows; split it");
    }
}
