package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Booking and calling off without order; afterwards everything still fits together. */
class StormTest extends AtTheSalon {

    private static final int REQUESTS = 400;
    private static final int STARTS = 23;
    private static final long SEED = 20261120;

    @Test
    void keepsEveryPromiseAndOffersExactlyWhatCanBeBooked() {
        List<StaffId> team = salon.staff(3);
        List<ServiceId> services = List.of(
                salon.service(Draft.ofMinutes(30).buffers(0, 10), team),
                salon.service(Draft.ofMinutes(60).buffers(15, 15), team.subList(0, 2)),
                salon.service(Draft.ofMinutes(60).seats(4), team.subList(1, 3)),
                salon.service(Draft.ofMinutes(90).processing(30, 30), team),
                salon.service(Draft.ofMinutes(30).takingAllStaff(), team.subList(0, 2)));
        salon.units(2, 1, false, services.get(1), services.get(3));
        Browser owner = owner();
        Queue<String> made = new ConcurrentLinkedQueue<>();

        List<Answer> answers = Race.of(REQUESTS, number -> {
            Random random = new Random(SEED + number);
            String victim = random.nextInt(4) == 0 ? made.poll() : null;
            if (victim != null) {
                return owner.post("/api/bookings/" + victim + "/cancel", Map.of("reason", "storm"));
            }
            Answer answer = visitor.book(
                    services.get(random.nextInt(services.size())),
                    start(random.nextInt(STARTS)),
                    "guest" + random.nextInt(60) + "@example.test");
            if (answer.status() == 201) {
                made.add(appointmentId(answer));
            }
            return answer;
        });

        // 422: the longest service does not fit before closing time
        assertThat(answers.stream().map(Answer::status).distinct()).isSubsetOf(200, 201, 409, 422);
        assertThat(Race.winners(answers)).isNotEmpty();
        booksAddUp();
        for (ServiceId each : services) {
            offersExactlyWhatCanBeBooked(each);
        }
        booksAddUp();
    }

    /** Invariant 4: ask the grid, then try every start: those that it shows, and those that it does not. */
    private void offersExactlyWhatCanBeBooked(ServiceId wanted) {
        TreeSet<String> shown = new TreeSet<>(offered(wanted));
        List<String> wrong = new ArrayList<>();
        Browser owner = owner();
        for (int i = 0; i < STARTS; i++) {
            String start = start(i).toString();
            Answer answer = visitor.book(wanted, start(i), "oracle" + i + "@example.test");
            if ((answer.status() == 201) != shown.contains(start)) {
                wrong.add(start + " " + answer.body());
            }
            if (answer.status() == 201) {
                leave(owner, appointmentId(answer), "oracle" + i + "@example.test");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(offered(wanted)).containsExactlyElementsOf(shown);
    }

    private static void leave(Browser owner, String appointment, String email) {
        for (JsonNode attendee :
                owner.get("/api/appointments/" + appointment).json().path("attendees")) {
            if (attendee.at("/customer/email").asString().equals(email)
                    && attendee.path("status").asString().equals("ACTIVE")) {
                String booking = attendee.path("bookingId").asString();
                assertThat(owner.post("/api/bookings/" + booking + "/cancel", Map.of())
                                .status())
                        .isEqualTo(200);
            }
        }
    }

    private List<String> offered(ServiceId wanted) {
        String date = Salon.at("12:00").toString().substring(0, 10);
        Answer grid = new Browser(port)
                .get("/api/public/booking/" + salon.slug() + "/availability?days=1&serviceId=" + wanted + "&date="
                        + date);
        assertThat(grid.status()).as(grid.body()).isEqualTo(200);
        return grid.json().at("/days/0/slots").findValuesAsString("start");
    }

    private void booksAddUp() {
        assertThat(salon.overlaps()).isZero();
        assertThat(salon.count("""
                select count(*)
                from appointments a
                where a.business_id = :business
                  and a.seats_taken <> (
                    select coalesce(sum(b.seats), 0)
                    from bookings b
                    where b.business_id = a.business_id
                      and b.appointment_id = a.id
                      and b.status = 'ACTIVE')
                """)).isZero();
        assertThat(salon.count("""
                select count(*)
                from appointments a
                where a.business_id = :business
                  and (a.status = 'CONFIRMED') <> exists (
                    select
                    from appointment_occupancies o
                    where o.business_id = a.business_id
                      and o.appointment_id = a.id)
                """)).isZero();
        assertThat(salon.count("""
                select count(*)
                from appointments a
                where a.business_id = :business
                  and a.version <> (
                    select count(*)
                    from appointment_activity h
                    where h.business_id = a.business_id
                      and h.appointment_id = a.id)
                """)).isZero();
    }

    private static Instant start(int number) {
        return Salon.at("08:00").plusSeconds(1800L * number);
    }
}
