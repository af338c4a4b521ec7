package io.horarium.appointment.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What frees up is offered to whoever fits first. */
class OfferTest extends AtTheStudio {

    @Autowired
    WaitlistBell bell;

    @Test
    void asksTheFirstWhoFitsAndNobodyElse() {
        join(with(wish("late@example.test"), "partsOfDay", List.of("EVENING")));
        join(with(wish("other@example.test"), "timeFrom", "11:00"));
        wait("noor@example.test");
        wait("huda@example.test");

        cancel(ten);
        round();

        assertThat(answers("noor@example.test")).containsExactly("OPEN");
        assertThat(count("select count(*) from waitlist_offers where business_id = :business"))
                .isEqualTo(1);
        Answer offer = visitor.get(offerPath());
        assertThat(offer.json().path("start").asString()).isEqualTo(at("10:00").toString());
        assertThat(offer.body()).doesNotContain("Noor", "noor@");
        Answer stranger = tryToBook("10:00", "huda@example.test");
        assertThat(stranger.status()).isEqualTo(409);
        assertThat(stranger.json().path("reason").asString()).isEqualTo("held");
    }

    @Test
    void booksWhatIsAcceptedOnceHoweverOften() {
        String key = wait("noor@example.test");
        cancel(ten);
        round();

        Answer accepted = visitor.post(offerPath() + "/accept", "");
        Answer again = visitor.post(offerPath() + "/accept", "");

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(accepted.body());
        String appointment = accepted.json().at("/appointment/id").asString();
        assertThat(accepted.json().at("/appointment/status").asString()).isEqualTo("CONFIRMED");
        assertThat(owner.get("/api/appointments/" + appointment + "/activity")
                        .json()
                        .findValuesAsString("action"))
                .containsExactly("BOOKED", "HELD");
        assertThat(visitor.get("/api/public/waitlist/" + key)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("BOOKED");
        assertThat(answers("noor@example.test")).containsExactly("ACCEPTED");
        assertThat(visitor.post(offerPath() + "/decline", "").problem()).isEqualTo("offer-over");
        assertThat(count("select count(*) from bookings where business_id = :business and status = 'ACTIVE'"))
                .isEqualTo(2);
    }

    @Test
    void fulfilsTheWishAlsoWhereTheHoldWasTidiedAwayBefore() {
        String key = wait("noor@example.test");
        cancel(ten);
        round();
        for (String sql : new String[] {
            "delete from appointment_occupancies where business_id = :business and appointment_id in (select appointment_id from appointment_holds)",
            "update appointments set status = 'EXPIRED' where business_id = :business and status = 'HELD'",
            "update appointment_holds set status = 'EXPIRED' where business_id = :business"
        }) {
            studio.change(sql, Map.of());
        }

        Answer accepted = visitor.post(offerPath() + "/accept", "");
        Answer again = visitor.post(offerPath() + "/accept", "");

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(accepted.body());
        assertThat(answers("noor@example.test")).containsExactly("ACCEPTED");
        assertThat(visitor.get("/api/public/waitlist/" + key)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("BOOKED");
    }

    @Test
    void asksTheNextOneWhenItIsDeclined() {
        wait("noor@example.test");
        wait("huda@example.test");
        cancel(ten);
        round();
        String first = offerPath();

        Answer declined = visitor.post(first + "/decline", "");
        round();

        assertThat(declined.status()).as(declined.body()).isEqualTo(200);
        assertThat(answers("noor@example.test")).containsExactly("DECLINED");
        assertThat(answers("huda@example.test")).containsExactly("OPEN");
        assertThat(visitor.post(first + "/accept", "").problem()).isEqualTo("offer-over");
        assertThat(visitor.post(first + "/decline", "").status()).isEqualTo(200);
        visitor.post(offerPath() + "/decline", "");
        round();
        assertThat(count("select count(*) from waitlist_offers where business_id = :business"))
                .isEqualTo(2);
        assertThat(tryToBook("10:00", "omar@example.test").status()).isEqualTo(201);
    }

    @Test
    void asksTheNextOneWhenNobodyAnswers() {
        wait("noor@example.test");
        wait("huda@example.test");
        cancel(ten);
        round();
        String first = offerPath();

        clock.set(Instant.now().plus(Duration.ofMinutes(31)));
        assertThat(visitor.post(first + "/accept", "").problem()).isEqualTo("offer-over");
        endHolds();
        round();

        assertThat(answers("noor@example.test")).containsExactly("EXPIRED");
        assertThat(answers("huda@example.test")).containsExactly("OPEN");
    }

    @Test
    void keepsQuietAtNight() {
        wait("noor@example.test");
        rules(true, 30, 21 * 60, 8 * 60);
        clock.set(
                date.minusDays(2).atTime(LocalTime.parse("23:00")).atZone(DUBAI).toInstant());
        cancel(ten);
        round();

        assertThat(letter()).isNull();
        clock.set(
                date.minusDays(1).atTime(LocalTime.parse("07:59")).atZone(DUBAI).toInstant());
        round();
        assertThat(letter()).isNull();
        clock.set(
                date.minusDays(1).atTime(LocalTime.parse("08:00")).atZone(DUBAI).toInstant());
        round();
        assertThat(answers("noor@example.test")).containsExactly("OPEN");
    }

    @Test
    void leavesTheSeatToThePublicUntilTheMorning() {
        wait("noor@example.test");
        rules(true, 30, 21 * 60, 8 * 60);
        clock.set(
                date.minusDays(2).atTime(LocalTime.parse("23:00")).atZone(DUBAI).toInstant());
        cancel(ten);
        round();

        assertThat(tryToBook("10:00", "huda@example.test").status()).isEqualTo(201);
        clock.set(
                date.minusDays(1).atTime(LocalTime.parse("08:00")).atZone(DUBAI).toInstant());
        round();
        assertThat(letter()).isNull();
    }

    @Test
    void doesNotAskAboutWhatWasFreeWhenSomebodyCame() {
        cancel(eleven);
        wait("noor@example.test");
        round();
        assertThat(letter()).isNull();

        String taken = book("11:00", "huda@example.test");
        round();
        cancel(taken);
        round();

        assertThat(answers("noor@example.test")).containsExactly("OPEN");
    }

    @Test
    void noticesThatABlockWent() {
        cancel(ten);
        studio.insert(
                "time_blocks",
                Map.of(
                        "id", java.util.UUID.randomUUID(),
                        "staff_id", member.value(),
                        "starts_at", at("10:00").atOffset(java.time.ZoneOffset.UTC),
                        "ends_at", at("11:00").atOffset(java.time.ZoneOffset.UTC)));
        wait("noor@example.test");
        round();
        assertThat(letter()).isNull();

        studio.change("delete from time_blocks where business_id = :business", Map.of());
        round();

        assertThat(answers("noor@example.test")).containsExactly("OPEN");
    }

    @Test
    void offersSeatsOfAClass() {
        service = studio.service(Map.of("capacity", 2), member);
        date = date.plusDays(1);
        book("10:00", "one@example.test");
        Answer two = tryToBook("10:00", "two@example.test");
        book("11:00", "three@example.test");
        tryToBook("11:00", "four@example.test");
        wait("noor@example.test");
        wait("huda@example.test");

        visitor.post("/api/public/bookings/" + two.json().path("manageToken").asString() + "/cancel", "{}");
        round();

        assertThat(answers("noor@example.test")).containsExactly("OPEN");
        assertThat(answers("huda@example.test")).isEmpty();
        assertThat(tryToBook("10:00", "omar@example.test").status()).isEqualTo(409);
        Answer accepted = visitor.post(offerPath() + "/accept", "");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.json().at("/appointment/id").asString())
                .isEqualTo(two.json().at("/appointment/id").asString());
    }

    @Test
    void isMadeByHandAtAnyHour() {
        rules(false, 30, 0, 0);
        Answer added = owner.post("/api/waitlist", wish("noor@example.test"));
        String path = "/api/waitlist/" + added.json().path("id").asString() + "/offer";
        cancel(ten);

        Answer taken = owner.post(path, Map.of("start", at("11:00").toString()));
        Answer made = owner.post(path, Map.of("start", at("10:00").toString()));
        cancel(eleven);
        Answer second = owner.post(path, Map.of("start", at("11:00").toString()));

        assertThat(taken.problem()).isEqualTo("slot-taken");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(second.problem()).isEqualTo("offer-open");
        assertThat(tryToBook("11:00", "huda@example.test").status()).isEqualTo(201);
        String offer =
                "/api/public/waitlist-offers/" + made.json().path("token").asString();
        assertThat(visitor.post(offer + "/accept", "").status()).isEqualTo(200);
    }

    @Test
    void goesBackWithTheWish() {
        String key = wait("noor@example.test");
        cancel(ten);
        round();
        String offer = offerPath();

        visitor.send("DELETE", "/api/public/waitlist/" + key, null);

        assertThat(answers("noor@example.test")).containsExactly("WITHDRAWN");
        assertThat(visitor.post(offer + "/accept", "").problem()).isEqualTo("offer-over");
        assertThat(tryToBook("10:00", "huda@example.test").status()).isEqualTo(201);
    }

    @Test
    void skipsWhomALimitForbids() {
        studio.change(
                "update services set customer_limit_per_day = 1 where business_id = :business and id = :id",
                Map.of("id", service.value()));
        wait("maha@example.test");
        wait("noor@example.test");

        cancel(ten);
        round();

        assertThat(answers("maha@example.test")).isEmpty();
        assertThat(answers("noor@example.test")).containsExactly("OPEN");
    }

    @Test
    void doesNotAskAboutWhatWasOnlyHeldInBetween() {
        cancel(eleven);
        wait("noor@example.test");
        Answer hold = visitor.post(
                "/api/public/booking/" + studio.slug() + "/holds",
                Map.of(
                        "serviceId", service.toString(),
                        "start", at("11:00").toString(),
                        "timezone", "Asia/Dubai"));
        assertThat(hold.status()).as(hold.body()).isEqualTo(201);
        round();

        visitor.send(
                "DELETE",
                "/api/public/booking/" + studio.slug() + "/holds/"
                        + hold.json().path("holdId").asString(),
                null);
        round();

        assertThat(answers("noor@example.test")).isEmpty();
    }

    @Test
    void seatsSeveralWhereTheyCanSitTogether() {
        StaffId colleague = studio.staff("Colleague");
        service = studio.service(Map.of("capacity", 2), member, colleague);
        date = date.plusDays(1);
        book("10:00", "one@example.test");
        rules(false, 30, 0, 0);
        Answer added = owner.post("/api/waitlist", with(wish("noor@example.test"), "seats", 2));

        Answer made = owner.post(
                "/api/waitlist/" + added.json().path("id").asString() + "/offer",
                Map.of("start", at("10:00").toString()));

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String offer =
                "/api/public/waitlist-offers/" + made.json().path("token").asString();
        assertThat(visitor.get(offer).json().path("seats").asInt()).isEqualTo(2);
        assertThat(visitor.post(offer + "/accept", "").status()).isEqualTo(200);
        assertThat(count("select max(seats) from bookings where business_id = :business"))
                .isEqualTo(2);
    }

    @Test
    void isOfTheServiceThatWasKept() {
        wait("noor@example.test");
        cancel(ten);
        round();
        ServiceId another = studio.service(Map.of(), member);
        studio.change(
                "update waitlist_entries set service_id = :another, version = version + 1 where business_id = :business",
                Map.of("another", another.value()));

        Answer accepted = visitor.post(offerPath() + "/accept", "");

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.json().at("/appointment/serviceId").asString()).isEqualTo(service.toString());
    }

    @Test
    void comesToWhoeverStandsBehindManyWhomALimitForbids() {
        studio.change(
                "update services set customer_limit_per_day = 1 where business_id = :business and id = :id",
                Map.of("id", service.value()));
        // on no other day is anything free
        studio.change(
                "delete from availability_blocks where business_id = :business and weekday <> :weekday",
                Map.of("weekday", date.getDayOfWeek().getValue()));
        studio.change("""
                insert into waitlist_entries
                  (business_id, id, customer_id, service_id, zone, first_date, last_date, created_at, updated_at)
                select :business, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, c.id, :service, 'Asia/Dubai',
                       :date - n / 7, :date + n % 7, now(), now()
                from customers c, generate_series(0, 209) n
                where c.business_id = :business
                  and c.email = 'maha@example.test'
                """, Map.of("service", service.value(), "date", date));
        wait("noor@example.test");

        cancel(ten);
        round();

        become(() -> answers("noor@example.test"), List.of("OPEN"));
        assertThat(answers("maha@example.test")).isEmpty();
    }

    @Test
    void isPromisedByOneRoundHoweverMuchIsFreed() {
        wait("noor@example.test");

        List<Long> waiting = tenants.write(studio.business(), () -> {
            long before = rounds();
            bell.ring(studio.business());
            long once = rounds();
            bell.ring(studio.business());
            long twice = rounds();
            // one that runs may have looked before
            jdbc.sql("update scheduled_tasks set picked = true where task_instance like :mine")
                    .param("mine", studio.business() + " %")
                    .update();
            bell.ring(studio.business());
            return List.of(before, once, twice, rounds());
        });

        assertThat(waiting.get(1)).isEqualTo(1);
        assertThat(waiting.get(2)).isEqualTo(1);
        assertThat(waiting.get(3)).isEqualTo(1);
    }

    /** Looks that are due and have not begun. */
    private long rounds() {
        return jdbc.sql("""
                        select count(*)
                        from scheduled_tasks
                        where task_name = 'waitlist-round'
                          and task_instance like :mine
                          and not picked
                          and execution_time <= :now
                        """)
                .param("mine", studio.business() + " %")
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
