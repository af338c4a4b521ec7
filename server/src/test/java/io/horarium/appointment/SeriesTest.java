package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The staff book appointments that return. */
class SeriesTest extends AtTheSalon {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant FIRST = Salon.at("10:00");

    Browser owner;

    @BeforeEach
    void signIn() {
        owner = owner();
    }

    @Test
    void booksEveryOccurrenceAndEachKnowsWhichItIs() {
        Answer made = create(Map.of(), "Idempotency-Key", "one");
        Answer again = create(Map.of(), "Idempotency-Key", "one");

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(made.body());
        JsonNode series = made.json().path("series");
        assertThat(starts(series)).containsExactly(week(0), week(1), week(2), week(3));
        for (JsonNode each : series.path("appointments")) {
            assertThat(each.path("seriesId")).isEqualTo(series.path("id"));
            assertThat(each.path("recurrenceId")).isEqualTo(each.path("start"));
            assertThat(owner.get("/api/appointments/" + each.path("id").asString())
                            .json())
                    .isEqualTo(each);
        }
        assertThat(owner.get(path(made)).json()).isEqualTo(series);
        assertThat(salon.count("select count(*) from appointment_series where business_id = :business"))
                .isEqualTo(1);
    }

    @Test
    void saysHowEachWouldFareAndKeepsNothing() {
        visitor.book(service, Instant.parse(week(1)), "noor@example.test");

        Answer asked = owner.post("/api/series?dryRun=true", order(Map.of("occurrences", List.of(skip(week(3))))));

        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        assertThat(asked.json().path("occurrences").findValuesAsString("outcome"))
                .containsExactly("free", "conflict", "free", "skipped");
        assertThat(asked.json().at("/occurrences/1/reason").asString()).isEqualTo("booked");
        assertThat(asked.json().at("/occurrences/1/alternatives").size()).isPositive();
        assertThat(salon.count("select count(*) from appointments where business_id = :business"))
                .isEqualTo(1);
        assertThat(salon.count("select count(*) from appointment_series where business_id = :business"))
                .isZero();
    }

    @Test
    void proposesTimesThatCanBeHadBehindTheHorizonOfTheBookingPage() {
        String rule = "FREQ=WEEKLY;COUNT=40";
        Answer long40 = create(Map.of("rule", rule));
        assertThat(long40.status()).as(long40.body()).isEqualTo(201);

        Answer asked = owner.post("/api/series?dryRun=true", order(Map.of("rule", rule)));

        JsonNode last = asked.json().at("/occurrences/39");
        assertThat(last.path("outcome").asString()).isEqualTo("conflict");
        JsonNode proposed = asked.json().at("/occurrences/19/alternatives/0/slot/start");
        Instant wanted = Instant.parse(asked.json().at("/occurrences/19/start").asString());
        assertThat(Duration.between(wanted, Instant.parse(proposed.asString())).abs())
                .isLessThan(Duration.ofDays(1));
    }

    @Test
    void makesNoneWhereOneIsTakenAndNamesIt() {
        visitor.book(service, Instant.parse(week(2)), "noor@example.test");

        Answer refused = create(Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("series-taken");
        assertThat(refused.json().path("conflicts").findValuesAsString("recurrenceId"))
                .containsExactly(week(2));
        assertThat(refused.json().at("/conflicts/0/alternatives").size()).isPositive();
        assertThat(salon.count("select count(*) from appointments where business_id = :business"))
                .isEqualTo(1);
    }

    @Test
    void leavesOutAndMovesWhatItIsToldTo() {
        visitor.book(service, Instant.parse(week(2)), "noor@example.test");
        String noon = Instant.parse(week(2)).plus(Duration.ofHours(2)).toString();

        Answer made =
                create(Map.of("occurrences", List.of(skip(week(1)), Map.of("recurrenceId", week(2), "start", noon))));

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        JsonNode series = made.json().path("series");
        assertThat(starts(series)).containsExactly(week(0), noon, week(3));
        assertThat(series.at("/appointments/1/recurrenceId").asString()).isEqualTo(week(2));
        assertThat(series.at("/skipped/0").asString()).isEqualTo(week(1));
    }

    @Test
    void keepsTheWallClockOfTheStaffMemberWhenTheClocksChange() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        salon.write(
                "update staff_members set zone = 'Europe/Berlin' where business_id = :business and id = :id",
                "id",
                member.value());
        Instant start =
                FIRST.atZone(berlin).toLocalDate().atTime(10, 0).atZone(berlin).toInstant();

        Answer made = create(Map.of("start", start.toString(), "rule", "FREQ=WEEKLY;COUNT=52"));

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        List<Instant> starts =
                starts(made.json().path("series")).stream().map(Instant::parse).toList();
        assertThat(starts)
                .hasSize(52)
                .allSatisfy(
                        each -> assertThat(each.atZone(berlin).toLocalTime()).isEqualTo(LocalTime.of(10, 0)));
        assertThat(starts.stream()
                        .map(each -> berlin.getRules().getOffset(each))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void givesThisAndTheFollowingAnotherTime() {
        Answer made = create(Map.of());

        Answer changed =
                change(made, "scope=following&recurrenceId=" + week(2), Map.of("time", "14:30", "notes", "Later"));

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(starts(changed.json())).containsExactly(week(0), week(1), at1430(2), at1430(3));
        assertThat(changed.json().path("appointments").findValuesAsString("recurrenceId"))
                .containsExactly(week(0), week(1), week(2), week(3));
        assertThat(changed.json().at("/appointments/3/notes").asString()).isEqualTo("Later");
        assertThat(changed.json().path("version").asInt()).isEqualTo(2);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void changesAllOrNone() {
        Answer made = create(Map.of());
        visitor.book(service, Instant.parse(at1430(1)), "noor@example.test");

        Answer refused = change(made, "scope=all", Map.of("time", "14:30"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("conflicts").findValuesAsString("recurrenceId"))
                .containsExactly(week(1));
        assertThat(owner.get(path(made)).json()).isEqualTo(made.json().path("series"));
    }

    @Test
    void movesADailySeriesPastItself() {
        Answer made = create(Map.of("rule", "FREQ=DAILY;COUNT=5"));
        StaffId other = salon.staff();
        salon.write(
                "insert into service_staff (business_id, service_id, staff_id) values (:business, :service, :staff)",
                "service",
                service.value(),
                "staff",
                other.value());

        Answer changed = change(made, "scope=all", Map.of("time", "19:00", "staffId", other.toString()));

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().path("appointments").size()).isEqualTo(5);
        for (JsonNode each : changed.json().path("appointments")) {
            assertThat(each.at("/staffIds/0").asString()).isEqualTo(other.toString());
        }
    }

    @Test
    void callsOffThisOneAndThenAllThatIsLeft() {
        Answer made = create(Map.of());

        Answer one = delete(made, "scope=this&recurrenceId=" + week(1));
        Answer stale = owner.send("DELETE", path(made) + "?scope=all", null, "If-Match", "\"1\"");
        Answer all = delete(made, "scope=all");
        Answer nothing = delete(made, "scope=all");

        assertThat(statuses(one)).containsExactly("CONFIRMED", "CANCELLED", "CONFIRMED", "CONFIRMED");
        assertThat(one.json().at("/appointments/1/recurrenceId").asString()).isEqualTo(week(1));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(statuses(all)).containsOnly("CANCELLED");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(salon.count("select count(*) from appointment_occupancies where business_id = :business"))
                .isZero();
    }

    @Test
    void refusesRulesThatCannotBeASeries() {
        for (String rule :
                List.of("FREQ=WEEKLY", "FREQ=DAILY;COUNT=105", "FREQ=YEARLY;COUNT=4", "FREQ=HOURLY;COUNT=3", "often")) {
            Answer refused = create(Map.of("rule", rule));
            assertThat(refused.status()).as(rule + " " + refused.body()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("rule");
        }
        Answer unknown =
                create(Map.of("occurrences", List.of(skip(Salon.at("10:05").toString()))));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().at("/errors/0/field").asString()).isEqualTo("occurrences");
        assertThat(change(create(Map.of()), "scope=this", Map.of("time", "11:00"))
                        .status())
                .isEqualTo(422);
        Answer yoga = create(Map.of(
                "serviceId", salon.service(Draft.ofMinutes(60).seats(3), member).toString()));
        assertThat(yoga.json().at("/errors/0/field").asString()).isEqualTo("serviceId");
    }

    @Test
    void isNobodyElsesAmongTheStaff() {
        StaffId colleague = salon.staff();
        businesses.join(salon.id(), "staff@" + salon.slug() + ".test", "STAFF", colleague);
        Browser staff = new Browser(port);
        staff.signIn("staff@" + salon.slug() + ".test");
        Answer made = create(Map.of());

        assertThat(staff.get(path(made)).status()).isEqualTo(404);
        assertThat(staff.send("DELETE", path(made) + "?scope=all", null).status())
                .isEqualTo(404);
        assertThat(staff.post("/api/series", order(Map.of())).status()).isEqualTo(403);
        assertThat(owner.get(path(made)).json()).isEqualTo(made.json().path("series"));
    }

    @Test
    void oneOfManySeriesGetsTheTimesAndTheOthersHearWhichAreTaken() {
        List<Answer> answers = Race.of(
                12,
                racer -> racer % 3 == 2
                        ? visitor.book(service, Instant.parse(week(3)), "c" + racer + "@example.test", member)
                        : create(Map.of()));

        assertThat(answers)
                .allSatisfy(each -> assertThat(each.status()).as(each.body()).isIn(201, 409));
        List<Answer> series = Race.winners(answers).stream()
                .filter(each -> each.json().has("series"))
                .toList();
        assertThat(Race.winners(answers)).hasSize(1);
        assertThat(salon.count("select count(*) from appointments where business_id = :business"))
                .isEqualTo(series.size() == 1 ? 4 : 1);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void knowsAnOccurrenceAgainThatWasMovedAlone() {
        Answer made = create(Map.of());
        String second = made.json().at("/series/appointments/1/id").asString();
        String dayAfter = Instant.parse(week(1)).plus(Duration.ofDays(1)).toString();

        Answer moved =
                owner.send("PUT", "/api/appointments/" + second, JSON.writeValueAsString(Map.of("start", dayAfter)));
        Answer changed = change(made, "scope=this&recurrenceId=" + week(1), Map.of("time", "14:30"));

        assertThat(moved.json().path("recurrenceId").asString()).isEqualTo(week(1));
        assertThat(starts(changed.json()))
                .containsExactly(
                        week(0),
                        Instant.parse(at1430(1)).plus(Duration.ofDays(1)).toString(),
                        week(2),
                        week(3));
        assertThat(changed.json().at("/appointments/1/recurrenceId").asString()).isEqualTo(week(1));
    }

    @Test
    void saysHowAChangeWouldFareAndKeepsNothing() {
        Answer made = create(Map.of());
        visitor.book(service, Instant.parse(at1430(2)), "noor@example.test");
        Map<String, Object> later = Map.of("time", "14:30", "notify", false);

        Answer asked = check(made, "scope=following&recurrenceId=" + week(1), later);

        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        assertThat(asked.json().path("series").isNull()).isTrue();
        assertThat(asked.json().path("occurrences").findValuesAsString("recurrenceId"))
                .containsExactly(week(1), week(2), week(3));
        assertThat(asked.json().path("occurrences").findValuesAsString("start"))
                .containsExactly(at1430(1), at1430(2), at1430(3));
        assertThat(asked.json().path("occurrences").findValuesAsString("outcome"))
                .containsExactly("free", "conflict", "free");
        assertThat(asked.json().at("/occurrences/1/reason").asString()).isEqualTo("booked");
        assertThat(owner.get(path(made)).json()).isEqualTo(made.json().path("series"));
        assertThat(check(made, "scope=some", later).status()).isEqualTo(400);
        assertThat(check(made, "scope=this", later).status()).isEqualTo(422);
    }

    private Answer create(Map<String, Object> other, String... headers) {
        return owner.post("/api/series", order(other), headers);
    }

    private Map<String, Object> order(Map<String, Object> other) {
        Map<String, Object> order = new HashMap<>(Map.of(
                "serviceId", service.toString(),
                "staffId", member.toString(),
                "start", week(0),
                "rule", "FREQ=WEEKLY;COUNT=4",
                "customer", Map.of("name", "Sara", "email", "sara@example.test")));
        order.putAll(other);
        return order;
    }

    private Answer change(Answer made, String query, Map<String, Object> change) {
        return owner.send("PUT", path(made) + "?" + query, JSON.writeValueAsString(change));
    }

    private Answer check(Answer made, String query, Map<String, Object> change) {
        return owner.post(path(made) + "/check?" + query, change);
    }

    private Answer delete(Answer made, String query) {
        return owner.send("DELETE", path(made) + "?" + query, null);
    }

    private static Map<String, Object> skip(String recurrenceId) {
        return Map.of("recurrenceId", recurrenceId, "skip", true);
    }

    private static String path(Answer made) {
        return "/api/series/" + made.json().at("/series/id").asString();
    }

    private static String week(int number) {
        return FIRST.plus(Duration.ofDays(7L * number)).toString();
    }

    private static String at1430(int number) {
        return Instant.parse(week(number)).plus(Duration.ofMinutes(270)).toString();
    }

    private static List<String> starts(JsonNode series) {
        return texts(series, "start");
    }

    private static List<String> statuses(Answer series) {
        return texts(series.json(), "status");
    }

    private static List<String> texts(JsonNode series, String field) {
        List<String> texts = new ArrayList<>();
        series.path("appointments").forEach(each -> texts.add(each.path(field).asString()));
        return texts;
    }
}
