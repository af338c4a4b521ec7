package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The staff read the appointments. */
class DiaryTest extends AtTheSalon {

    @Autowired
    Statements statements;

    @Test
    void listsWhatOverlapsTheRangeWithItsBuffers() {
        visitor.book(service, Salon.at("10:00"), "noor@example.test");
        Browser owner = owner();

        // 10:00 to 10:30, and a quarter of an hour behind it
        assertThat(starts(owner, Salon.at("10:44"), Salon.at("11:00"))).hasSize(1);
        assertThat(starts(owner, Salon.at("10:45"), Salon.at("11:00"))).isEmpty();
        assertThat(starts(owner, Salon.at("09:00"), Salon.at("10:00"))).isEmpty();
        assertThat(starts(owner, Salon.at("09:00"), Salon.at("10:01"))).hasSize(1);
    }

    @Test
    void tellsEverythingThatTheGridDraws() {
        ServiceId pilates = salon.service(Draft.ofMinutes(60).buffers(5, 10).seats(4), member);
        salon.units(4, 1, true, pilates);
        Map<String, Object> request = Visitor.request(pilates, Salon.at("10:00"), "noor@example.test");
        visitor.send(Visitor.with(request, "notes", "Left knee"));

        Answer list = list(owner(), Salon.at("00:00"), Salon.at("23:00"), "");

        assertThat(list.json().path("appointments").size()).isEqualTo(1);
        var appointment = list.json().at("/appointments/0");
        assertThat(appointment.path("bufferBeforeMinutes").asInt()).isEqualTo(5);
        assertThat(appointment.path("bufferAfterMinutes").asInt()).isEqualTo(10);
        assertThat(appointment.path("capacity").asInt()).isEqualTo(4);
        assertThat(appointment.path("seatsTaken").asInt()).isEqualTo(1);
        assertThat(appointment.path("source").asString()).isEqualTo("PUBLIC");
        assertThat(appointment.path("units").size()).isEqualTo(4);
        assertThat(appointment.at("/attendees/0/customer/email").asString()).isEqualTo("noor@example.test");
        assertThat(appointment.at("/attendees/0/unit/name").asString()).isEqualTo("Thing 1");
        assertThat(appointment.at("/attendees/0/notes").asString()).isEqualTo("Left knee");
        assertThat(appointment.at("/price/currency").asString()).isEqualTo("AED");
    }

    @Test
    void sendsTheSameFewStatementsForOneAppointmentAndForMany() {
        Browser owner = owner();
        visitor.book(service, Salon.at("10:00"), "noor@example.test");
        List<String> one = statements.of(() -> list(owner, Salon.at("00:00"), Salon.at("23:00"), ""));
        for (String time : List.of("11:00", "12:00", "13:00", "14:00", "15:00")) {
            visitor.book(service, Salon.at(time), "noor" + time.substring(0, 2) + "@example.test");
        }

        List<String> many = statements.of(() -> list(owner, Salon.at("00:00"), Salon.at("23:00"), ""));

        assertThat(many).hasSameSizeAs(one);
        assertThat(many.stream().filter(sql -> sql.contains("appointments") || sql.contains("bookings")))
                .hasSize(3);
    }

    @Test
    void choosesByStaffServiceAndStatus() {
        StaffId colleague = salon.staff();
        ServiceId theirs = salon.service(Draft.ofMinutes(30), colleague);
        visitor.book(service, Salon.at("10:00"), "noor@example.test");
        String gone = appointmentId(visitor.book(theirs, Salon.at("11:00"), "noor@example.test"));
        Browser owner = owner();
        owner.post("/api/bookings/" + gone + "/cancel", Map.of());
        Instant from = Salon.at("00:00");
        Instant to = Salon.at("23:00");

        assertThat(list(owner, from, to, "").json().path("appointments").size()).isEqualTo(1);
        assertThat(list(owner, from, to, "&status=CANCELLED&status=CONFIRMED")
                        .json()
                        .path("appointments")
                        .size())
                .isEqualTo(2);
        assertThat(list(owner, from, to, "&staffId=" + colleague)
                        .json()
                        .path("appointments")
                        .size())
                .isZero();
        assertThat(list(owner, from, to, "&serviceId=" + service + "&staffId=" + member)
                        .json()
                        .path("appointments")
                        .size())
                .isEqualTo(1);
        assertThat(list(owner, from, to, "&status=GONE").status()).isEqualTo(400);
        assertThat(list(owner, from, to, "&staffId=me").status()).isEqualTo(400);
    }

    @Test
    void showsAStaffMemberTheirOwnColumn() {
        StaffId colleague = salon.staff();
        ServiceId theirs = salon.service(Draft.ofMinutes(30), colleague);
        visitor.book(service, Salon.at("10:00"), "noor@example.test");
        String other = appointmentId(visitor.book(theirs, Salon.at("11:00"), "noor@example.test"));
        String email = "staff@" + salon.slug() + ".test";
        businesses.join(salon.id(), email, "STAFF", member);
        Browser staff = new Browser(port);
        staff.signIn(email);

        assertThat(starts(staff, Salon.at("00:00"), Salon.at("23:00")))
                .containsExactly(Salon.at("10:00").toString());
        assertThat(staff.get("/api/appointments/" + other).status()).isEqualTo(404);
        assertThat(staff.get("/api/appointments/" + other + "/activity").status())
                .isEqualTo(404);
    }

    @Test
    void refusesRangesThatAreEmptyTooLongOrMissing() {
        Browser owner = owner();
        Instant now = Salon.at("00:00");

        assertThat(list(owner, now, now, "").status()).isEqualTo(422);
        assertThat(list(owner, now, now.minusSeconds(60), "").status()).isEqualTo(422);
        assertThat(list(owner, now, now.plus(Duration.ofDays(62)), "").status()).isEqualTo(200);
        assertThat(list(owner, now, now.plus(Duration.ofDays(62)).plusSeconds(1), "")
                        .status())
                .isEqualTo(422);
        assertThat(owner.get("/api/appointments").status()).isEqualTo(400);
        assertThat(new Browser(port).get("/api/appointments").status()).isEqualTo(401);
    }

    @Test
    void refusesARangeWithMoreThanFiveThousandAppointments() {
        Instant from = Salon.at("00:00");
        salon.write("""
                insert into appointments (
                  business_id, id, reference, service_id, status, source, starts_at, ends_at, buffer_before_minutes, buffer_after_minutes,
                  currency, created_at, updated_at
                )
                select :business, gen_random_uuid(), 'R' || n, :service, 'CONFIRMED', 'INTERNAL', cast(:from as timestamptz),
                  cast(:from as timestamptz) + interval '1 hour',
                  0, 0, 'AED', now(), now()
                from generate_series(1, 5001) n
                """, "service", service.value(), "from", from.toString());

        Answer refused = list(owner(), from, from.plus(Duration.ofDays(1)), "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("rangeEnd");
        assertThat(list(owner(), from.plus(Duration.ofHours(1)), from.plus(Duration.ofDays(1)), "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void tellsALongHistoryPageByPage() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        salon.write("""
                insert into appointment_activity (business_id, id, appointment_id, at, actor_kind, actor_name, action)
                select :business, gen_random_uuid(), cast(:id as uuid), now() + make_interval(secs => n / 3), 'SYSTEM', 'Horarium', 'NOTES_CHANGED'
                from generate_series(1, 249) n
                """, "id", id);
        Browser owner = owner();

        List<String> seen = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            Answer page = owner.get("/api/appointments/" + id + "/activity" + cursor);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            page.json()
                    .path("activity")
                    .forEach(line -> seen.add(line.path("id").asString()));
            cursor = page.json().hasNonNull("nextCursor")
                    ? "?cursor=" + page.json().path("nextCursor").asString()
                    : "";
            pages++;
        } while (!cursor.isEmpty());

        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(250).doesNotHaveDuplicates();
        assertThat(owner.get("/api/appointments/" + id + "/activity?cursor=nonsense")
                        .status())
                .isEqualTo(400);
    }

    private static List<String> starts(Browser browser, Instant from, Instant to) {
        return list(browser, from, to, "").json().path("appointments").findValuesAsString("start");
    }

    private static Answer list(Browser browser, Instant from, Instant to, String more) {
        return browser.get("/api/appointments?rangeStart=" + from + "&rangeEnd=" + to + more);
    }
}
