package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes while a request waits for the locks counts when its turn comes. */
class BehindTheLocksTest extends AtTheSalon {

    StaffId colleague;

    @BeforeEach
    void hireAColleague() {
        colleague = salon.staff();
    }

    @Test
    void booksNothingOfAServiceThatWasArchivedMeanwhile() {
        Answer answer = whileItWaits(
                () -> visitor.book(service, Salon.at("10:00"), "noor@example.test"),
                () -> salon.write(
                        "update services set active = false, version = version + 1 where business_id = :business"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(404);
        assertThat(appointments()).isZero();
    }

    @Test
    void booksNobodyWhoLeftTheTeamMeanwhile() {
        Answer named = whileItWaits(
                () -> visitor.book(service, Salon.at("10:00"), "noor@example.test", member),
                () -> salon.write(
                        "update staff_members set active = false where business_id = :business and id = :id",
                        "id",
                        member.value()));
        Answer anybody = visitor.book(service, Salon.at("10:00"), "noor@example.test");

        assertThat(named.status()).as(named.body()).isEqualTo(404);
        assertThat(anybody.status()).isNotEqualTo(201);
        assertThat(appointments()).isZero();
    }

    @Test
    void takesNoUnitThatWentOutOfUseMeanwhile() {
        UnitId room = salon.units(1, 1, false, service).getFirst();

        Answer answer = whileItWaits(
                () -> visitor.book(service, Salon.at("10:00"), "noor@example.test"),
                () -> salon.write(
                        "update resource_units set active = false where business_id = :business and id = :id",
                        "id",
                        room.value()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.json().path("reason").asString()).isEqualTo("resource_unavailable");
        assertThat(appointments()).isZero();
    }

    @Test
    void keepsALimitThatTheServiceGotMeanwhile() {
        salon.write("""
                insert into service_staff (business_id, service_id, staff_id)
                values (:business, :service, :staff)
                """, "service", service.value(), "staff", colleague.value());
        visitor.book(service, Salon.at("15:00"), "huda@example.test", colleague);

        Answer answer = whileItWaits(
                () -> visitor.book(service, Salon.at("10:00"), "noor@example.test", member), () -> salon.write("""
                        update services
                        set limit_per_day = 1,
                            version = version + 1
                        where business_id = :business
                        """));

        assertThat(answer.json().path("reason").asString()).as(answer.body()).isEqualTo("limit_reached");
    }

    @Test
    void leavesAloneWhatWasGivenToAColleagueMeanwhile() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        String email = "staff@" + salon.slug() + ".test";
        businesses.join(salon.id(), email, "STAFF", member);
        Browser own = new Browser(port);
        own.signIn(email);

        Answer moved = whileItWaits(
                () -> own.send("PUT", "/api/appointments/" + id, "{\"start\":\"" + Salon.at("12:00") + "\"}"),
                () -> giveToColleague(id));

        assertThat(moved.status()).as(moved.body()).isEqualTo(404);
        assertThat(salon.count(
                        "select count(*) from appointments where business_id = :business and starts_at = :start",
                        "start",
                        Moments.toSql(Salon.at("10:00"))))
                .isEqualTo(1);
    }

    @Test
    void locksWhoeverHasTheAppointmentByNow() {
        String id = appointmentId(visitor.book(service, Salon.at("10:00"), "noor@example.test"));
        Browser owner = owner();

        Answer cancelled =
                whileItWaits(() -> owner.post("/api/bookings/" + id + "/cancel", Map.of()), () -> giveToColleague(id));

        assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
        assertThat(cancelled.json().at("/staffIds/0").asString()).isEqualTo(colleague.toString());
        assertThat(salon.count("select count(*) from appointment_occupancies where business_id = :business"))
                .isZero();
    }

    @Test
    void letsNobodyChangeWhatIsTooSoonByNow() {
        for (String what : List.of("/cancel", "/reschedule")) {
            Answer booked = visitor.book(service, Salon.at("10:00"), "noor@example.test");
            assertThat(booked.status()).as(booked.body()).isEqualTo(201);
            String link =
                    "/api/public/bookings/" + booked.json().path("manageToken").asString() + what;

            Answer late = whileItWaits(
                    () -> new Browser(port)
                            .post(
                                    link,
                                    what.equals("/cancel")
                                            ? Map.of()
                                            : Map.of("start", Salon.at("14:00").toString())),
                    () -> salon.write("""
                            update appointments
                            set starts_at = starts_at - interval '60 hours',
                                ends_at = ends_at - interval '60 hours',
                                version = version + 1
                            where business_id = :business
                              and id = :id::uuid
                            """, "id", appointmentId(booked)));

            assertThat(late.problem()).as(late.body()).isEqualTo("too-late");
            Answer gone = owner().post("/api/bookings/" + appointmentId(booked) + "/cancel", Map.of());
            assertThat(gone.status()).as(gone.body()).isEqualTo(200);
        }
    }

    @Test
    void countsTheLimitOfACustomerOneMoveAfterTheOther() {
        ServiceId once = salon.service(Draft.ofMinutes(30).limits(0, 1), member, colleague);
        String first = appointmentId(visitor.book(once, Salon.at(3, "10:00"), "noor@example.test", member));
        String second = appointmentId(visitor.book(once, Salon.at(4, "10:00"), "noor@example.test", colleague));
        Browser owner = owner();

        List<Answer> answers = whileTheyWait(
                "select 1 from customers where business_id = :business for update",
                List.of(
                        () -> owner.send("PUT", "/api/appointments/" + first, start(Salon.at(5, "10:00"))),
                        () -> owner.send("PUT", "/api/appointments/" + second, start(Salon.at(5, "12:00")))),
                () -> {});

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers)
                .extracting(each -> each.json().path("reason").asString())
                .contains("limit_reached");
    }

    private static String start(Instant start) {
        return "{\"start\":\"" + start + "\"}";
    }

    private void giveToColleague(String appointment) {
        for (String sql : new String[] {
            "update appointment_staff set staff_id = :to where business_id = :business and appointment_id = :id::uuid",
            """
            update appointment_occupancies
            set resource_id = :to
            where business_id = :business
              and appointment_id = :id::uuid
              and kind = 'STAFF'
            """
        }) {
            salon.write(sql, "to", colleague.value(), "id", appointment);
        }
        salon.write(
                "update appointments set version = version + 1 where business_id = :business and id = :id::uuid",
                "id",
                appointment);
    }

    private long appointments() {
        return salon.count("select count(*) from appointments where business_id = :business");
    }

    /** Holds the row of the staff member until the request waits for it, then makes the change and lets go. */
    private Answer whileItWaits(Supplier<Answer> request, Runnable change) {
        return whileTheyWait(
                        "select 1 from staff_members where business_id = :business and id = '" + member
                                + "' for update",
                        List.of(request),
                        change)
                .getFirst();
    }

    private List<Answer> whileTheyWait(String lock, List<Supplier<Answer>> requests, Runnable change) {
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> asked = tenants.write(salon.id(), () -> {
                salon.count(lock);
                List<Future<Answer>> answers =
                        requests.stream().map(each -> others.submit(each::get)).toList();
                waitUntilTheyWait(answers);
                change.run();
                return answers;
            });
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : asked) {
                answers.add(each.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void waitUntilTheyWait(List<Future<Answer>> requests) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (salon.count("select count(distinct pid) from pg_locks where not granted") < requests.size()) {
            for (Future<Answer> each : requests) {
                if (each.isDone()) {
                    throw new IllegalStateException("it does not wait, and has " + each.resultNow());
                }
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("they do not wait");
            }
            Thread.onSpinWait();
        }
    }
}
