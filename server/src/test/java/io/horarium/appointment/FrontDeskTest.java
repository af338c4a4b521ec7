package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Statements;
import io.horarium.testing.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The staff make, move and end appointments. */
class FrontDeskTest extends AtTheSalon {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    Browser owner;

    @BeforeEach
    void signIn() {
        owner = owner();
    }

    @Test
    void booksOffTheGridForACustomer() {
        Answer made = create(Map.of("start", Salon.at("10:07").toString(), "notes", "Window seat", "reason", "Called"));

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().path("source").asString()).isEqualTo("INTERNAL");
        assertThat(made.json().path("notes").asString()).isEqualTo("Window seat");
        assertThat(made.header("Location"))
                .contains("/api/appointments/" + made.json().path("id").asString());
        assertThat(made.body()).doesNotContain("anageToken");
        Answer history = owner.get(path(made) + "/activity");
        assertThat(history.json().at("/activity/0/action").asString()).isEqualTo("BOOKED");
        assertThat(history.json().at("/activity/0/actor/kind").asString()).isEqualTo("USER");
        assertThat(history.json().at("/activity/0/reason").asString()).isEqualTo("Called");
    }

    @Test
    void booksOutsideOfTheHoursOnlyWithAReason() {
        String night = Salon.at("23:00").toString();

        Answer plain = create(Map.of("start", night));
        Answer silent = create(Map.of("start", night, "override", true));
        Answer waived = create(Map.of("start", night, "override", true, "reason", "Wedding"));

        assertThat(plain.status()).isEqualTo(422);
        assertThat(plain.problem()).isEqualTo("not-bookable");
        assertThat(plain.json().path("reason").asString()).isEqualTo("no_service_hours");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.json().at("/errors/0/field").asString()).isEqualTo("reason");
        assertThat(waived.status()).as(waived.body()).isEqualTo(201);
        assertThat(owner.get(path(waived) + "/activity")
                        .json()
                        .at("/activity/0/after/override")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void neverBooksTwiceWhateverIsOverridden() {
        visitor.book(service, Salon.at("10:00"), "noor@example.test");

        Answer taken = create(Map.of("start", Salon.at("10:20").toString(), "override", true, "reason", "She insists"));
        Answer buffer =
                create(Map.of("start", Salon.at("10:40").toString(), "override", true, "reason", "She insists"));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.json().path("reason").asString()).isEqualTo("booked");
        assertThat(taken.json().path("alternatives").size()).isPositive();
        assertThat(buffer.json().path("reason").asString()).isEqualTo("buffer");
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void booksOverNoticeHorizonAndLimitsOnlyWithAnOverride() {
        ServiceId once = salon.service(Draft.ofMinutes(30).limits(1, 0), member);
        visitor.book(once, Salon.at("10:00"), "noor@example.test");
        Map<String, Object> second =
                Map.of("serviceId", once.toString(), "start", Salon.at("12:00").toString());
        Map<String, Object> farAway = Map.of("start", Salon.at(90, "12:00").toString());
        Map<String, Object> yesterday = Map.of("start", Salon.at(-1, "12:00").toString());

        for (Map<String, Object> wish : List.of(second, farAway, yesterday)) {
            assertThat(create(wish).status()).isIn(409, 422);
            Map<String, Object> waived = new HashMap<>(wish);
            waived.put("override", true);
            waived.put("reason", "For once");
            Answer made = create(waived);
            assertThat(made.status()).as(made.body()).isEqualTo(201);
        }
    }

    @Test
    void movesAnAppointmentAlsoIntoItsOwnTime() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));

        Answer moved = change(id, Map.of("start", Salon.at("10:10").toString()), "If-Match", "\"1\"");

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().path("start").asString())
                .isEqualTo(Salon.at("10:10").toString());
        assertThat(moved.json().path("end").asString())
                .isEqualTo(Salon.at("10:40").toString());
        assertThat(moved.header("ETag")).contains("\"2\"");
        assertThat(change(id, Map.of("start", Salon.at("11:00").toString()), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        Answer history = owner.get("/api/appointments/" + id + "/activity");
        assertThat(history.json().at("/activity/0/action").asString()).isEqualTo("MOVED");
        assertThat(history.json().at("/activity/0/before/start").asString())
                .isEqualTo(Salon.at("10:00").toString());
        assertThat(history.json().at("/activity/0/after/start").asString())
                .isEqualTo(Salon.at("10:10").toString());
        assertThat(visitor.book(service, Salon.at("10:00"), "huda@example.test").status())
                .isEqualTo(409);
        assertThat(visitor.book(service, Salon.at("11:00"), "huda@example.test").status())
                .isEqualTo(201);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void leavesAnAppointmentAloneThatIsDroppedWhereItWas() {
        Answer made = create(Map.of("start", Salon.at("10:00").toString()));

        Answer dropped = owner.send(
                "PUT", path(made), "{\"start\":\"" + Salon.at("10:00") + "\",\"staffId\":\"" + member + "\"}");

        assertThat(dropped.status()).as(dropped.body()).isEqualTo(200);
        assertThat(dropped.json()).isEqualTo(made.json());
        assertThat(owner.get(path(made) + "/activity").json().path("activity").size())
                .isEqualTo(1);
    }

    @Test
    void refusesToMoveOntoAnotherAndSaysWhatElseThereIs() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        visitor.book(service, Salon.at("12:00"), "huda@example.test");

        Answer refused = change(id, Map.of("start", Salon.at("12:00").toString()));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("slot-taken");
        assertThat(refused.json().path("alternatives").size()).isPositive();
        assertThat(refused.json().path("alternatives").findValuesAsString("start"))
                .doesNotContain(Salon.at("10:00").toString());
        assertThat(owner.get("/api/appointments/" + id).json().path("version").asLong())
                .isEqualTo(1);
    }

    @Test
    void lengthensReassignsAndNotesInOneChangeWithALineForEach() {
        StaffId colleague = salon.staff();
        ServiceId both = salon.service(Draft.ofMinutes(30), member, colleague);
        String id = appointmentId(visitor.book(both, Salon.at("10:00"), "noor@example.test", member));

        Answer changed = change(
                id,
                Map.of(
                        "end",
                        Salon.at("11:15").toString(),
                        "staffId",
                        colleague.toString(),
                        "notes",
                        "Bring the file",
                        "reason",
                        "She asked"));

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().at("/staffIds/0").asString()).isEqualTo(colleague.toString());
        assertThat(changed.json().path("end").asString())
                .isEqualTo(Salon.at("11:15").toString());
        assertThat(changed.json().path("notes").asString()).isEqualTo("Bring the file");
        assertThat(owner.get("/api/appointments/" + id).json()).isEqualTo(changed.json());
        assertThat(owner.get("/api/appointments/" + id + "/activity")
                        .json()
                        .path("activity")
                        .findValuesAsString("action"))
                .containsExactlyInAnyOrder("RESIZED", "REASSIGNED", "NOTES_CHANGED", "BOOKED");
        assertThat(salon.count(
                        "select count(*) from appointment_occupancies where business_id = :business and resource_id = :staff",
                        "staff",
                        member.value()))
                .isZero();
    }

    @Test
    void becomesAnotherServiceWithItsLengthPriceAndUnits() {
        ServiceId massage = salon.service(Draft.ofMinutes(60).buffers(5, 10), member);
        List<UnitId> rooms = salon.units(2, 1, false, massage);
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));

        Answer changed = change(id, Map.of("serviceId", massage.toString()));

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().path("end").asString())
                .isEqualTo(Salon.at("11:00").toString());
        assertThat(changed.json().path("bufferAfterMinutes").asInt()).isEqualTo(10);
        assertThat(changed.json().at("/units/0/id").asString())
                .isEqualTo(rooms.getFirst().toString());
        assertThat(owner.get("/api/appointments/" + id).json()).isEqualTo(changed.json());
    }

    @Test
    void keepsEverybodyOfAClassInTheirPlaces() {
        ServiceId pilates = salon.service(Draft.ofMinutes(60).seats(3), member);
        List<UnitId> reformers = salon.units(3, 3, true, pilates);
        String id = appointmentId(visitor.book(pilates, Salon.at("10:00"), "noor@example.test", reformers.get(2)));
        visitor.book(pilates, Salon.at("10:00"), "huda@example.test", reformers.get(1));

        Answer moved = change(id, Map.of("start", Salon.at("10:30").toString()));

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().path("capacity").asInt()).isEqualTo(3);
        assertThat(moved.json().path("seatsTaken").asInt()).isEqualTo(2);
        assertThat(moved.json().at("/attendees/0/unit/id").asString())
                .isEqualTo(reformers.get(2).toString());
        assertThat(owner.get("/api/appointments/" + id).json()).isEqualTo(moved.json());
        visitor.book(pilates, Salon.at("14:00"), "omar@example.test");
        assertThat(change(id, Map.of("start", Salon.at("14:00").toString())).status())
                .isEqualTo(409);
    }

    @Test
    void notesWithoutAskingWhetherThereIsTime() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        salon.write("delete from availability_blocks where business_id = :business");

        assertThat(change(id, Map.of("notes", "Left knee")).status()).isEqualTo(200);
        Answer same = change(id, Map.of("notes", "Left knee"));

        assertThat(same.json().path("version").asLong()).isEqualTo(2);
    }

    @Test
    void livesItsLifeAndNoOther() {
        ServiceId asked = salon.service(Draft.ofMinutes(30).withApproval(), member);
        String id = appointmentId(visitor.book(asked, Salon.at("10:00"), "noor@example.test"));
        String other = appointmentId(visitor.book(asked, Salon.at("12:00"), "huda@example.test"));

        assertThat(become(id, "COMPLETED").problem()).isEqualTo("not-possible");
        assertThat(become(id, "CONFIRMED").json().path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(become(id, "NO_SHOW").json().path("detail").asString()).contains("time has not come");
        assertThat(become(other, "CANCELLED").json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(become(other, "CONFIRMED").problem()).isEqualTo("not-possible");
        clock.set(Salon.at("10:05"));
        assertThat(become(id, "NO_SHOW", "If-Match", "\"1\"").status()).isEqualTo(412);
        assertThat(become(id, "NO_SHOW", "If-Match", "\"2\"")
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("NO_SHOW");
        assertThat(salon.count("select count(*) from appointment_occupancies where business_id = :business"))
                .isZero();
        assertThat(change(id, Map.of("start", Salon.at("15:00").toString())).problem())
                .isEqualTo("not-changeable");
        assertThat(become(id, "EXPIRED").status()).isEqualTo(400);
    }

    @Test
    void callsOffByDeleting() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));

        Answer gone = owner.send("DELETE", "/api/appointments/" + id + "?reason=Ill", null, "If-Match", "\"1\"");

        assertThat(gone.status()).as(gone.body()).isEqualTo(200);
        assertThat(gone.json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(owner.send("DELETE", "/api/appointments/" + id, null).problem())
                .isEqualTo("not-cancellable");
    }

    @Test
    void letsAStaffMemberChangeTheirOwnCalendarOnly() {
        StaffId colleague = salon.staff();
        ServiceId both = salon.service(Draft.ofMinutes(30), member, colleague);
        String own = appointmentId(visitor.book(both, Salon.at("10:00"), "noor@example.test", member));
        String other = appointmentId(visitor.book(both, Salon.at("10:00"), "huda@example.test", colleague));
        String email = "staff@" + salon.slug() + ".test";
        businesses.join(salon.id(), email, "STAFF", member);
        owner = new Browser(port);
        owner.signIn(email);

        assertThat(change(other, Map.of("start", Salon.at("12:00").toString())).status())
                .isEqualTo(404);
        assertThat(change(
                                own,
                                Map.of(
                                        "staffId",
                                        colleague.toString(),
                                        "start",
                                        Salon.at("12:00").toString()))
                        .status())
                .isEqualTo(403);
        assertThat(change(own, Map.of("start", Salon.at("12:00").toString())).status())
                .isEqualTo(200);
        Map<String, Object> theirs = Map.of(
                "serviceId",
                both.toString(),
                "staffId",
                colleague.toString(),
                "start",
                Salon.at("15:00").toString());
        assertThat(create(theirs).status()).isEqualTo(403);
        Answer mine = create(
                Map.of("serviceId", both.toString(), "start", Salon.at("15:00").toString()));
        assertThat(mine.json().at("/staffIds/0").asString()).isEqualTo(member.toString());
        assertThat(become(other, "CANCELLED").status()).isEqualTo(404);
    }

    @Test
    void doesNotKnowWhatBelongsToOthersAndRefusesNonsense() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        Browser stranger = new Browser(port);
        stranger.signIn(businesses.create().ownerEmail());

        assertThat(stranger.send("PUT", "/api/appointments/" + id, "{\"notes\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.send("PUT", "/api/appointments/" + id + "/status", "{\"status\":\"CANCELLED\"}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.send("DELETE", "/api/appointments/" + id, null).status())
                .isEqualTo(404);
        assertThat(change(id, Map.of("serviceId", UUID.randomUUID().toString())).status())
                .isEqualTo(404);
        assertThat(change(id, Map.of("staffId", UUID.randomUUID().toString())).status())
                .isEqualTo(404);
        assertThat(change(id, Map.of("end", Salon.at("09:00").toString())).status())
                .isEqualTo(422);
        assertThat(change(id, Map.of("end", Salon.at(5, "09:00").toString())).status())
                .isEqualTo(422);
        assertThat(change(id, Map.of("notes", "x".repeat(2001))).status()).isEqualTo(400);
        assertThat(create(Map.of("start", "soon")).status()).isEqualTo(400);
        assertThat(owner.post("/api/appointments", "{}").json().path("errors").size())
                .isEqualTo(3);
    }

    @Test
    void sendsFewStatements() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));

        List<String> move =
                statements.of(() -> change(id, Map.of("start", Salon.at("12:00").toString())));

        assertThat(move.stream().filter(sql -> !sql.contains("sessions")))
                .as("%s", move)
                .hasSizeLessThanOrEqualTo(16);
    }

    private Answer create(Map<String, Object> wish) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "serviceId", service.toString(), "customer", Map.of("name", "Sara Ali", "email", "sara@example.test")));
        request.putAll(wish);
        return owner.post("/api/appointments", request);
    }

    private Answer change(String id, Map<String, Object> wish, String... headers) {
        return owner.send("PUT", "/api/appointments/" + id, JSON.writeValueAsString(wish), headers);
    }

    private Answer become(String id, String status, String... headers) {
        return owner.send("PUT", "/api/appointments/" + id + "/status", "{\"status\":\"" + status + "\"}", headers);
    }

    private static String path(Answer made) {
        return "/api/appointments/" + made.json().path("id").asString();
    }
}
