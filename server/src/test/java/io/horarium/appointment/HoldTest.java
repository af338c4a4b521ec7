package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.availability.HoldId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import io.horarium.testing.Statements;
import io.horarium.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A start is kept for a visitor while they type. */
class HoldTest extends AtTheSalon {

    @Autowired
    TestClock clock;

    @Autowired
    HoldExpiry expiry;

    @Autowired
    Statements statements;

    Instant start;

    @BeforeEach
    void choose() {
        start = Salon.at("10:00");
    }

    @Test
    void keepsAStartForTenMinutesFromEverybodyElse() {
        Instant before = Instant.now();
        Answer hold = visitor.hold(service, start);

        assertThat(hold.status()).as(hold.body()).isEqualTo(201);
        assertThat(Instant.parse(hold.json().path("expiresAt").asString()))
                .isBetween(before.plusSeconds(600), Instant.now().plusSeconds(600));
        assertThat(hold.json().path("staffId").asString()).isEqualTo(member.toString());
        Answer stranger = visitor.book(service, start, "huda@example.test");
        assertThat(stranger.status()).isEqualTo(409);
        assertThat(stranger.json().path("reason").asString()).isEqualTo("held");
        assertThat(stranger.json().path("alternatives")).isNotEmpty();
        Answer second = visitor.hold(service, start);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("slot-taken");
        assertThat(second.json().path("alternatives")).isNotEmpty();
    }

    @Test
    void hidesTheStartFromOthersAndNotFromWhoeverHoldsIt() {
        String hold = id(visitor.hold(service, start));

        assertThat(starts(visitor.times(service, start, ""))).doesNotContain(start.toString());
        assertThat(starts(visitor.times(service, start, hold))).contains(start.toString());
        assertThat(starts(visitor.times(service, start, UUID.randomUUID().toString())))
                .doesNotContain(start.toString());
        assertThat(reasonAt(hold, start)).isEmpty();
        assertThat(reasonAt(UUID.randomUUID().toString(), start)).isEqualTo("held");
    }

    @Test
    void opensNothingToWhoeverNamesSomebodysAppointmentAsTheirHold() {
        String appointment = appointmentId(visitor.book(service, start, "noor@example.test"));

        assertThat(starts(visitor.times(service, start, appointment))).doesNotContain(start.toString());
        assertThat(visitor.bookHeld(service, start, "huda@example.test", appointment)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void asksAtMostFiveStatementsWithAHoldOrWithout() {
        String hold = id(visitor.hold(service, start));
        visitor.times(service, start, hold);

        assertThat(statements.of(() -> visitor.times(service, start, hold))).hasSizeLessThanOrEqualTo(5);
        assertThat(statements.of(() -> visitor.times(service, start, ""))).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void becomesTheBookingItself() {
        Answer hold = visitor.hold(service, start);

        Answer booked = visitor.bookHeld(service, start, "noor@example.test", id(hold));

        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        assertThat(booked.json().at("/appointment/status").asString()).isEqualTo("CONFIRMED");
        assertThat(appointmentId(booked)).isEqualTo(id(hold));
        assertThat(salon.count("select count(*) from appointments where business_id = :business"))
                .isEqualTo(1);
        assertThat(salon.count("select seats_taken from appointments where business_id = :business"))
                .isEqualTo(1);
        assertThat(actions(appointmentId(booked))).containsExactly("BOOKED", "HELD");
        assertThat(visitor.book(service, start, "huda@example.test")
                        .json()
                        .path("reason")
                        .asString())
                .isEqualTo("booked");
    }

    @Test
    void waitsForApprovalWhereTheServiceWantsIt() {
        ServiceId asked = salon.service(Draft.ofMinutes(30).withApproval(), member);
        String hold = id(visitor.hold(asked, start));

        assertThat(visitor.bookHeld(asked, start, "noor@example.test", hold)
                        .json()
                        .at("/appointment/status")
                        .asString())
                .isEqualTo("PENDING");
    }

    @Test
    void keepsTheStaffMemberWhoWasFound() {
        StaffId second = salon.staff();
        ServiceId cut = salon.service(Draft.ofMinutes(30), member, second);
        Answer hold = visitor.hold(cut, start);
        String staff = hold.json().path("staffId").asString();

        Answer booked = visitor.bookHeld(cut, start, "noor@example.test", id(hold));

        assertThat(booked.json().at("/appointment/staffIds/0").asString()).isEqualTo(staff);
        Answer other = visitor.book(cut, start, "huda@example.test");
        assertThat(other.status()).isEqualTo(201);
        assertThat(other.json().at("/appointment/staffIds/0").asString()).isNotEqualTo(staff);
    }

    @Test
    void isBookedAsItIsOrNotAtAll() {
        String hold = id(visitor.hold(service, start));
        ServiceId other = salon.service(Draft.ofMinutes(30), member);

        Answer later = visitor.bookHeld(service, Salon.at("14:00"), "noor@example.test", hold);
        Answer another = visitor.bookHeld(other, start, "noor@example.test", hold);

        assertThat(List.of(later.status(), another.status())).containsOnly(422);
        assertThat(later.json().at("/errors/0/field").asString()).isEqualTo("holdId");
        assertThat(visitor.bookHeld(service, start, "noor@example.test", hold).status())
                .isEqualTo(201);
    }

    @Test
    void isBookedOnceAndARepeatedRequestGetsTheSameAnswer() {
        String hold = id(visitor.hold(service, start));
        Map<String, Object> request =
                Visitor.with(Visitor.request(service, start, "noor@example.test"), "holdId", hold);

        Answer first = visitor.send(request, "Idempotency-Key", "once");
        Answer again = visitor.send(request, "Idempotency-Key", "once");
        Answer third = visitor.send(request);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(third.status()).isEqualTo(409);
        assertThat(third.problem()).isEqualTo("hold-used");
    }

    @Test
    void isOverAfterItsTimeWithoutAnyJob() {
        String hold = id(visitor.hold(service, start));
        assertThat(starts(visitor.times(service, start, ""))).doesNotContain(start.toString());

        clock.set(Instant.now().plus(Duration.ofMinutes(10)).plusSeconds(1));

        assertThat(starts(visitor.times(service, start, ""))).contains(start.toString());
        assertThat(visitor.book(service, start, "huda@example.test").status()).isEqualTo(201);
        Answer late = visitor.bookHeld(service, start, "noor@example.test", hold);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("alternatives")).isNotEmpty();
        assertThat(actions(hold)).containsExactly("EXPIRED", "HELD");
    }

    @Test
    void isBookedLateWhenNobodyElseCame() {
        String hold = id(visitor.hold(service, start));
        clock.set(Instant.now().plus(Duration.ofMinutes(11)));

        Answer late = visitor.bookHeld(service, start, "noor@example.test", hold);

        assertThat(late.status()).as(late.body()).isEqualTo(201);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void isTidiedUpWithALineInTheHistory() {
        String hold = id(visitor.hold(service, start));
        HoldExpiry.Ending ending = new HoldExpiry.Ending(salon.id(), new HoldId(UUID.fromString(hold)));

        expiry.run(ending);
        assertThat(salon.count("select count(*) from appointments where business_id = :business and status = 'HELD'"))
                .isEqualTo(1);
        clock.set(Instant.now().plus(Duration.ofMinutes(11)));
        expiry.run(ending);
        expiry.run(ending);

        assertThat(actions(hold)).containsExactly("EXPIRED", "HELD");
        assertThat(salon.count("select count(*) from appointment_occupancies where business_id = :business"))
                .isZero();
        assertThat(salon.count("""
                        select count(*)
                        from appointment_holds
                        where business_id = :business
                          and status = 'EXPIRED'
                          and address_key is null
                        """)).isEqualTo(1);
    }

    @Test
    void isGivenBackAtOnceAndTwiceIsAsGoodAsOnce() {
        String hold = id(visitor.hold(service, start));

        assertThat(visitor.release(hold).status()).isEqualTo(204);
        assertThat(visitor.release(hold).status()).isEqualTo(204);

        assertThat(starts(visitor.times(service, start, ""))).contains(start.toString());
        assertThat(actions(hold)).containsExactly("RELEASED", "HELD");
        assertThat(visitor.release(UUID.randomUUID().toString()).status()).isEqualTo(404);
        assertThat(visitor.book(service, start, "huda@example.test").status()).isEqualTo(201);
    }

    @Test
    void doesNotGiveBackWhatIsBooked() {
        String hold = id(visitor.hold(service, start));
        visitor.bookHeld(service, start, "noor@example.test", hold);

        assertThat(visitor.release(hold).status()).isEqualTo(204);

        assertThat(visitor.book(service, start, "huda@example.test").status()).isEqualTo(409);
    }

    @Test
    void isNoAppointmentThatTheFrontDeskCouldAgreeToButOneThatItMayCallOff() {
        String hold = id(visitor.hold(service, start));
        Browser owner = owner();

        Answer agreed = owner.send("PUT", "/api/appointments/" + hold + "/status", "{\"status\":\"CONFIRMED\"}");
        assertThat(agreed.status()).as(agreed.body()).isEqualTo(409);
        assertThat(agreed.problem()).isEqualTo("not-possible");
        assertThat(owner.post("/api/bookings/" + hold + "/cancel", "{}").status())
                .isEqualTo(200);

        assertThat(visitor.book(service, start, "huda@example.test").status()).isEqualTo(201);
        assertThat(visitor.bookHeld(service, start, "noor@example.test", hold).status())
                .isEqualTo(409);
    }

    @Test
    void isReplacedInOneStepOrNotAtAll() {
        Instant noon = Salon.at("12:00");
        visitor.book(service, Salon.at("15:00"), "huda@example.test");
        String first = id(visitor.hold(service, start));

        Answer moved = visitor.hold(Visitor.with(Visitor.wish(service, noon), "replaces", first));
        Answer lost = visitor.hold(Visitor.with(Visitor.wish(service, Salon.at("15:00")), "replaces", id(moved)));

        assertThat(moved.status()).as(moved.body()).isEqualTo(201);
        assertThat(lost.status()).isEqualTo(409);
        assertThat(starts(visitor.times(service, start, "")))
                .contains(start.toString())
                .doesNotContain(noon.toString());
        assertThat(visitor.bookHeld(service, noon, "noor@example.test", id(moved))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void mayOverlapTheOneThatItReplaces() {
        String first = id(visitor.hold(service, start));

        Answer moved = visitor.hold(
                Visitor.with(Visitor.wish(service, start.plus(Duration.ofMinutes(30))), "replaces", first));

        assertThat(moved.status()).as(moved.body()).isEqualTo(201);
    }

    @Test
    void staysPromisedWhenTheNoticePasses() {
        Instant soon = Salon.at(1, "10:00");
        clock.set(soon.minus(Duration.ofMinutes(62)));
        String hold = id(visitor.hold(service, soon));
        clock.set(soon.minus(Duration.ofMinutes(58)));

        Answer booked = visitor.bookHeld(service, soon, "noor@example.test", hold);

        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
    }

    @Test
    void countsTheLimitsOfACustomerWhenTheyAreKnown() {
        ServiceId rare = salon.service(Draft.ofMinutes(30).limits(0, 1), member);
        visitor.book(rare, Salon.at("08:00"), "noor@example.test");
        String hold = id(visitor.hold(rare, start));

        Answer refused = visitor.bookHeld(rare, start, "noor@example.test", hold);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("reason").asString()).isEqualTo("limit_reached");
        assertThat(visitor.bookHeld(rare, start, "huda@example.test", hold).status())
                .isEqualTo(201);
    }

    @Test
    void bearsThreeOfOneAddressAndTwoOfOneContact() {
        Map<String, Object> contact = Map.of("email", "noor@example.test");
        Answer first = visitor.hold(Visitor.with(Visitor.wish(service, Salon.at("08:00")), "contact", contact));
        visitor.hold(Visitor.with(Visitor.wish(service, Salon.at("09:00")), "contact", contact));

        Answer tooMany = visitor.hold(Visitor.with(
                Visitor.wish(service, Salon.at("10:00")), "contact", Map.of("email", "Noor@Example.test")));
        Answer third = visitor.hold(service, Salon.at("10:00"));
        Answer fourth = visitor.hold(service, Salon.at("11:00"));

        assertThat(third.status()).isEqualTo(201);
        for (Answer refused : List.of(tooMany, fourth)) {
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.problem()).isEqualTo("too-many-holds");
            assertThat(Long.parseLong(refused.header("Retry-After").orElseThrow()))
                    .isBetween(1L, 601L);
        }
        assertThat(visitor.hold(Visitor.with(Visitor.wish(service, Salon.at("11:00")), "replaces", id(first)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void followsTheRulesOfTheBusiness() {
        Browser owner = owner();
        Answer usual = owner.get("/api/business/holds");
        assertThat(usual.json().path("holdMinutes").asInt()).isEqualTo(10);
        String tag = usual.header("ETag").orElseThrow();
        String rules = "{\"holdMinutes\":1,\"perAddress\":1,\"perContact\":1}";

        Answer changed = owner.send("PUT", "/api/business/holds", rules, "If-Match", tag);
        Answer stale = owner.send("PUT", "/api/business/holds", rules, "If-Match", tag);

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        Answer hold = visitor.hold(service, start);
        assertThat(Instant.parse(hold.json().path("expiresAt").asString()))
                .isBefore(Instant.now().plusSeconds(61));
        assertThat(visitor.hold(service, Salon.at("12:00")).status()).isEqualTo(429);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(visitor.hold(Visitor.with(Visitor.wish(service, start), "seats", 2))
                        .status())
                .isEqualTo(422);
        assertThat(visitor.hold(Visitor.with(Visitor.wish(service, start), "seats", 0))
                        .status())
                .isEqualTo(400);
        assertThat(visitor.hold(service, start.plusSeconds(60)).problem()).isEqualTo("not-bookable");
        assertThat(visitor.hold(Visitor.with(
                                Visitor.wish(service, start),
                                "staffId",
                                salon.staff().toString()))
                        .status())
                .isEqualTo(404);
    }

    private String reasonAt(String hold, Instant moment) {
        String date = moment.atZone(ZoneId.of("Asia/Dubai")).toLocalDate().toString();
        Answer day = new Browser(port)
                .post(
                        "/api/services/" + service + "/availability",
                        Map.of("date", date, "timezone", "Asia/Dubai", "holdId", hold));
        return day.json()
                .path("unavailableSlots")
                .valueStream()
                .filter(each -> each.toString().contains(moment.toString()))
                .map(each -> each.path("reason").asString())
                .findFirst()
                .orElse("");
    }

    private List<String> actions(String appointment) {
        return owner().get("/api/appointments/" + appointment + "/activity")
                .json()
                .findValuesAsString("action");
    }

    static String id(Answer hold) {
        assertThat(hold.status()).as(hold.body()).isEqualTo(201);
        return hold.json().path("holdId").asString();
    }

    static List<String> starts(Answer grid) {
        return grid.json().path("days").findValuesAsString("start");
    }
}
