package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The staff call off what customers have booked. */
class CancelTest extends AtTheSalon {

    @Test
    void freesTheTimeAndKeepsTheHistory() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        Browser owner = owner();

        Answer cancelled = cancel(owner, id, "Ill");

        assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
        assertThat(cancelled.json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(cancelled.json().path("version").asLong()).isEqualTo(2);
        assertThat(cancelled.json().at("/attendees/0/status").asString()).isEqualTo("CANCELLED");
        assertThat(cancelled.header("ETag")).contains("\"2\"");
        assertThat(salon.count("select count(*) from appointment_occupancies where business_id = :business"))
                .isZero();
        assertThat(visitor.book(service, Salon.at("10:00"), "huda@example.test").status())
                .isEqualTo(201);
        Answer activity = owner.get("/api/appointments/" + id + "/activity");
        assertThat(activity.json().at("/activity/0/action").asString()).isEqualTo("CANCELLED");
        assertThat(activity.json().at("/activity/0/reason").asString()).isEqualTo("Ill");
        assertThat(activity.json().at("/activity/0/actor/kind").asString()).isEqualTo("USER");
        assertThat(activity.json().at("/activity/0/before/status").asString()).isEqualTo("CONFIRMED");
        assertThat(activity.json().at("/activity/1/action").asString()).isEqualTo("BOOKED");
        assertThat(activity.json().at("/activity/1/actor/name").asString()).isEqualTo("Noor Haddad");
        assertThat(activity.json().at("/activity/1/before").isNull()).isTrue();
    }

    @Test
    void refusesToCancelTwiceUnlessItIsTheSameRequest() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        Browser owner = owner();

        Answer first = cancel(owner, id, "Ill", "Idempotency-Key", "once");
        Answer again = cancel(owner, id, "Ill", "Idempotency-Key", "once");
        Answer other = cancel(owner, id, "Ill");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("not-cancellable");
        assertThat(salon.count("select count(*) from appointment_activity where business_id = :business"))
                .isEqualTo(2);
    }

    @Test
    void refusesWhoeverHasSeenAnOlderVersion() {
        ServiceId yoga = salon.service(Draft.ofMinutes(60).seats(3), member);
        String id = appointmentId(visitor.book(yoga, Salon.at("10:00"), "noor@example.test"));
        Browser owner = owner();
        String seen = owner.get("/api/appointments/" + id).header("ETag").orElseThrow();
        visitor.book(yoga, Salon.at("10:00"), "huda@example.test");

        Answer stale = cancel(owner, id, "", "If-Match", seen);
        Answer weak = cancel(owner, id, "", "If-Match", "W/\"2\"");
        Answer fresh = cancel(owner, id, "", "If-Match", "\"2\"");

        assertThat(seen).isEqualTo("\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(weak.status()).isEqualTo(412);
        assertThat(fresh.status()).isEqualTo(200);
    }

    @Test
    void takesOneAttendeeOutOfAClassAndEndsItWithTheLast() {
        ServiceId pilates = salon.service(Draft.ofMinutes(60).seats(2), member);
        List<UnitId> reformers = salon.units(2, 1, true, pilates);
        String id = appointmentId(visitor.book(pilates, Salon.at("10:00"), "noor@example.test", reformers.getFirst()));
        visitor.book(pilates, Salon.at("10:00"), "huda@example.test");
        Browser owner = owner();
        Answer both = owner.get("/api/appointments/" + id);
        String noor = both.json().at("/attendees/0/bookingId").asString();
        String huda = both.json().at("/attendees/1/bookingId").asString();

        Answer one = cancel(owner, noor, "Ill");
        assertThat(one.json().path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(one.json().path("seatsTaken").asInt()).isEqualTo(1);
        assertThat(cancel(owner, noor, "Ill").problem()).isEqualTo("not-cancellable");
        assertThat(visitor.book(pilates, Salon.at("10:00"), "omar@example.test", reformers.getFirst())
                        .status())
                .isEqualTo(201);
        cancel(owner, huda, "");
        Answer last = cancel(
                owner,
                owner.get("/api/appointments/" + id)
                        .json()
                        .at("/attendees/2/bookingId")
                        .asString(),
                "");

        assertThat(last.json().path("status").asString()).isEqualTo("CANCELLED");
        assertThat(salon.count("select count(*) from appointment_occupancies where business_id = :business"))
                .isZero();
        assertThat(owner.get("/api/appointments/" + id + "/activity")
                        .json()
                        .path("activity")
                        .findValuesAsString("action"))
                .containsExactly("CANCELLED", "ATTENDEE_CANCELLED", "JOINED", "ATTENDEE_CANCELLED", "JOINED", "BOOKED");
    }

    @Test
    void letsAStaffMemberCallOffOwnAppointmentsOnly() {
        StaffId colleague = salon.staff();
        ServiceId theirs = salon.service(Draft.ofMinutes(30), colleague);
        String own = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        String other = appointmentId(visitor.book(theirs, Salon.at("10:00"), "noor@example.test"));
        String email = "staff@" + salon.slug() + ".test";
        businesses.join(salon.id(), email, "STAFF", member);
        Browser staff = new Browser(port);
        staff.signIn(email);

        assertThat(cancel(staff, other, "").status()).isEqualTo(404);
        assertThat(cancel(staff, own, "").status()).isEqualTo(200);
    }

    @Test
    void doesNotKnowTheAppointmentsOfOthersNorWhoIsNotSignedIn() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        Browser stranger = new Browser(port);
        stranger.signIn(businesses.create().ownerEmail());
        Browser nobody = new Browser(port);
        nobody.get("/api/session");

        assertThat(cancel(stranger, id, "").status()).isEqualTo(404);
        assertThat(stranger.get("/api/appointments/" + id).status()).isEqualTo(404);
        assertThat(cancel(nobody, id, "").status()).isEqualTo(401);
        assertThat(cancel(owner(), UUID.randomUUID().toString(), "").status()).isEqualTo(404);
        assertThat(cancel(owner(), "1", "").status()).isEqualTo(400);
        assertThat(owner().post("/api/bookings/" + id + "/cancel", Map.of("reason", "x".repeat(501)))
                        .status())
                .isEqualTo(400);
        assertThat(salon.count(
                        "select count(*) from appointments where business_id = :business and status = 'CONFIRMED'"))
                .isEqualTo(1);
    }

    private static Answer cancel(Browser browser, String id, String reason, String... headers) {
        return browser.post("/api/bookings/" + id + "/cancel", Map.of("reason", reason, "notify", true), headers);
    }
}
