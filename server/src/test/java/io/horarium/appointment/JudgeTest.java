package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser.Answer;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database promises, when the application did not see it coming. */
class JudgeTest extends AtTheSalon {

    @Test
    void theConstraintSpeaksWhereNoLockDid() {
        CompletableFuture<Answer> late = tenants.write(salon.id(), () -> {
            takeWithoutLocks(member, Salon.at("10:00"), 30);
            CompletableFuture<Answer> asking =
                    CompletableFuture.supplyAsync(() -> visitor.book(service, Salon.at("10:00"), "noor@example.test"));
            waitUntilSomebodyWaits();
            return asking;
        });

        Answer answer = late.orTimeout(30, TimeUnit.SECONDS).join();

        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.json().path("reason").asString()).isEqualTo("booked");
        assertThat(answer.json().path("alternatives").size()).isPositive();
        assertThat(salon.overlaps()).isZero();
        assertThat(salon.count("select count(*) from customers where business_id = :business"))
                .isZero();
    }

    @Test
    void anybodyIsTheNextOneWhenTheFirstIsLost() {
        StaffId second = salon.staff();
        ServiceId either = salon.service(Draft.ofMinutes(30), member, second);
        CompletableFuture<Answer> late = tenants.write(salon.id(), () -> {
            takeWithoutLocks(member, Salon.at("10:00"), 30);
            CompletableFuture<Answer> asking =
                    CompletableFuture.supplyAsync(() -> visitor.book(either, Salon.at("10:00"), "noor@example.test"));
            waitUntilSomebodyWaits();
            return asking;
        });

        Answer answer = late.orTimeout(30, TimeUnit.SECONDS).join();

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().at("/appointment/staffIds/0").asString()).isEqualTo(second.toString());
    }

    @Test
    void noStatementPutsTwoStretchesOfOneStaffMemberOnOneMoment() {
        visitor.book(service, Salon.at("10:00"), "noor@example.test");

        // the buffer behind the first reaches to 10:45
        assertThatThrownBy(() -> takeWithoutLocks(member, Salon.at("10:44"), 30))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(failure -> assertThat(LostRace.is(failure)).isTrue());
        takeWithoutLocks(member, Salon.at("10:45"), 30);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void aBookingWhoseConnectionDiesLeavesNothingAndCanBeSentAgain() {
        Object request = Visitor.request(service, Salon.at("10:00"), "noor@example.test");
        CompletableFuture<Answer> dying = tenants.write(salon.id(), () -> {
            jdbc.sql("select id from staff_members where business_id = :business for update")
                    .param("business", salon.id().value())
                    .query(UUID.class)
                    .list();
            CompletableFuture<Answer> asking =
                    CompletableFuture.supplyAsync(() -> visitor.send(request, "Idempotency-Key", "again"));
            waitUntilSomebodyWaits();
            killWhoeverWaits();
            return asking;
        });

        Answer answer = dying.orTimeout(30, TimeUnit.SECONDS).join();

        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        for (String table : new String[] {"appointments", "bookings", "customers", "idempotency_keys"}) {
            assertThat(salon.count("select count(*) from " + table + " where business_id = :business"))
                    .as(table)
                    .isZero();
        }
        assertThat(visitor.send(request, "Idempotency-Key", "again").status()).isEqualTo(201);
    }

    @Test
    void aHoldThatRanOutGivesWay() {
        hold(Salon.at("10:00"), Instant.now().minusSeconds(1));
        hold(Salon.at("12:00"), Instant.now().plusSeconds(600));

        assertThat(visitor.book(service, Salon.at("10:00"), "noor@example.test").status())
                .isEqualTo(201);
        Answer held = visitor.book(service, Salon.at("12:00"), "noor@example.test");
        assertThat(held.status()).isEqualTo(409);
        assertThat(held.json().path("reason").asString()).isEqualTo("held");
        assertThat(salon.count(
                        "select count(*) from appointments where business_id = :business and status = 'EXPIRED'"))
                .isEqualTo(1);
        assertThat(
                        salon.count(
                                "select count(*) from appointment_activity where business_id = :business and action = 'EXPIRED'"))
                .isEqualTo(1);
    }

    private void hold(Instant start, Instant until) {
        UUID id = take("HELD", member, start, 30, "STAFF");
        salon.write(
                "update appointments set held_until = cast(:until as timestamptz) where business_id = :business and id = :id",
                "until",
                until.toString(),
                "id",
                id);
    }

    /** As a unit, so that the trigger finds no staff member to lock; the constraint knows no kinds. */
    private void takeWithoutLocks(StaffId staff, Instant start, int minutes) {
        take("CONFIRMED", staff, start, minutes, "UNIT");
    }

    private UUID take(String status, StaffId staff, Instant start, int minutes, String kind) {
        UUID id = ids.next();
        String end = start.plusSeconds(60L * minutes).toString();
        return tenants.write(salon.id(), () -> {
            salon.write(
                    """
                    insert into appointments
                      (business_id, id, reference, service_id, status, source, starts_at, ends_at, buffer_before_minutes,
                       buffer_after_minutes, currency, held_until, created_at, updated_at)
                    values
                      (:business, :id, :reference, :service, :status, 'INTERNAL', cast(:from as timestamptz),
                       cast(:to as timestamptz), 0, 0, 'AED', case when :status = 'HELD' then now() end, now(), now())
                    """,
                    "id",
                    id,
                    "reference",
                    id.toString().substring(24),
                    "service",
                    service.value(),
                    "status",
                    status,
                    "from",
                    start.toString(),
                    "to",
                    end);
            salon.write("""
                    insert into appointment_occupancies
                      (business_id, appointment_id, resource_id, kind, occupied_from, occupied_to)
                    values
                      (:business, :id, :resource, :kind, cast(:from as timestamptz), cast(:to as timestamptz))
                    """, "id", id, "resource", staff.value(), "kind", kind, "from", start.toString(), "to", end);
            return id;
        });
    }

    private void waitUntilSomebodyWaits() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (waiting() == 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("nobody waits for this transaction");
            }
            Thread.onSpinWait();
        }
    }

    private long waiting() {
        return jdbc.sql("""
                        select count(*)
                        from pg_stat_activity
                        where pg_backend_pid() = any(pg_blocking_pids(pid))
                        """).query(Long.class).single();
    }

    private void killWhoeverWaits() {
        jdbc.sql("""
                        select pg_terminate_backend(pid)
                        from pg_stat_activity
                        where pg_backend_pid() = any(pg_blocking_pids(pid))
                        """).query(Boolean.class).list();
    }
}
