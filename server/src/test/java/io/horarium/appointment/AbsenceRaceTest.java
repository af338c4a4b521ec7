package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody keeps time free while others book it or move into it. Whatever stands in it afterwards was told to whoever kept it
 * free: an appointment under a block that nobody knows of would be a customer before a closed door.
 */
class AbsenceRaceTest extends OverTwoNodes {

    private static final int FIRST_HOUR = 8;
    private static final int HOURS = 10;

    @Test
    void aBlockWithoutConsentIsThereOrTheAppointmentIs() {
        for (int hour = FIRST_HOUR; hour < FIRST_HOUR + HOURS; hour++) {
            Instant start = at(hour);
            Map<String, Object> block = absence(
                    Map.of("start", start.toString(), "end", at(hour + 1).toString()));
            int round = hour;

            List<Answer> answers = Race.of(
                    7,
                    racer -> racer == 3
                            ? desk(round).post("/api/time-blocks", block)
                            : one(racer).book(service, start, email(racer + 10 * round), member));

            Answer ofBlock = answers.get(3);
            List<Answer> booked = Race.winners(without(answers, 3));
            if (ofBlock.status() == 201) {
                assertThat(booked).isEmpty();
            } else {
                assertThat(ofBlock.problem()).as(ofBlock.body()).isEqualTo("would-orphan");
                assertThat(booked).hasSize(1);
                assertThat(told(ofBlock)).containsExactly(appointmentId(booked.getFirst()));
            }
            losersHearWhatElseThereIs(Race.losers(without(answers, 3)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"FREQ=DAILY;COUNT=3", "FREQ=DAILY", ""})
    void aBlockWithConsentNamesExactlyWhatStandsUnderIt(String rule) {
        Map<String, Object> wanted = new HashMap<>(absence(Map.of(
                "start",
                at(FIRST_HOUR).toString(),
                "end",
                at(FIRST_HOUR + HOURS).toString())));
        wanted.put("acceptOrphans", true);
        if (!rule.isEmpty()) {
            wanted.put("rule", rule);
        }

        List<Answer> answers = Race.of(
                2 * HOURS,
                racer -> racer == HOURS / 2
                        ? desk(1).post("/api/time-blocks", wanted)
                        : one(racer).book(service, at(FIRST_HOUR + racer % HOURS), email(racer), member));

        Answer ofBlock = answers.get(HOURS / 2);
        assertThat(ofBlock.status()).as(ofBlock.body()).isEqualTo(201);
        assertThat(told(ofBlock)).isEqualTo(booked(without(answers, HOURS / 2)));
        losersHearWhatElseThereIs(Race.losers(without(answers, HOURS / 2)));
    }

    @Test
    void timeOffWithConsentNamesExactlyWhatWasMovedIntoIt() {
        List<String> ids = new ArrayList<>();
        for (int hour = FIRST_HOUR; hour < FIRST_HOUR + HOURS; hour++) {
            ids.add(appointmentId(visitor.book(service, Salon.at(5, time(hour)), email(hour))));
        }
        Map<String, Object> away =
                new HashMap<>(absence(Map.of("firstDate", at(12).toString().substring(0, 10))));
        away.put("acceptOrphans", true);

        List<Answer> answers = Race.of(
                HOURS + 1,
                racer -> racer == HOURS
                        ? desk(0).post("/api/time-off", away)
                        : desk(racer)
                                .send(
                                        "PUT",
                                        "/api/appointments/" + ids.get(racer),
                                        "{\"start\":\"" + at(FIRST_HOUR + racer) + "\"}"));

        Answer timeOff = answers.getLast();
        Set<String> moved = new HashSet<>();
        for (int i = 0; i < HOURS; i++) {
            if (answers.get(i).status() == 200) {
                moved.add(ids.get(i));
            } else {
                losersHearWhatElseThereIs(List.of(answers.get(i)));
            }
        }
        assertThat(timeOff.status()).as(timeOff.body()).isEqualTo(201);
        assertThat(told(timeOff)).isEqualTo(moved);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void timeOffWithoutConsentIsThereOrAnAppointmentHasMovedIntoIt() {
        for (int round = 0; round < 6; round++) {
            Instant start = Salon.at(10 + round, "10:00");
            String id = appointmentId(visitor.book(service, Salon.at(5, time(FIRST_HOUR + round)), email(round)));
            Map<String, Object> away =
                    absence(Map.of("firstDate", start.toString().substring(0, 10)));
            int side = round;

            List<Answer> answers = Race.of(
                    2,
                    racer -> racer == side % 2
                            ? desk(0).post("/api/time-off", away)
                            : desk(1).send("PUT", "/api/appointments/" + id, "{\"start\":\"" + start + "\"}"));

            Answer timeOff = answers.get(side % 2);
            Answer move = answers.get(1 - side % 2);
            if (timeOff.status() == 201) {
                losersHearWhatElseThereIs(List.of(move));
            } else {
                assertThat(timeOff.problem()).as(timeOff.body()).isEqualTo("would-orphan");
                assertThat(told(timeOff)).containsExactly(id);
                assertThat(move.status()).as(move.body()).isEqualTo(200);
            }
        }
    }

    @Test
    void aSeriesAndABlockNeverShareADayUnnoticed() {
        Map<String, Object> series = Map.of(
                "serviceId", service.toString(),
                "staffId", member.toString(),
                "start", at(10).toString(),
                "rule", "FREQ=DAILY;COUNT=4",
                "customer", Map.of("name", "Sara Ali", "email", "sara@example.test"));
        Map<String, Object> block = new HashMap<>(
                absence(Map.of("start", at(10).toString(), "end", at(11).toString(), "rule", "FREQ=DAILY;COUNT=2")));

        List<Answer> answers = Race.of(
                8,
                racer -> racer < 2
                        ? desk(racer).post("/api/time-blocks", block)
                        : desk(racer).post("/api/series", series));

        List<Answer> booked = Race.winners(answers.subList(2, 8));
        List<Answer> blocks = Race.winners(answers.subList(0, 2));
        assertThat(booked.isEmpty()).isNotEqualTo(blocks.isEmpty());
        assertThat(booked.size()).isLessThanOrEqualTo(1);
        assertThat(Race.losers(answers))
                .allSatisfy(each -> assertThat(each.status()).as(each.body()).isEqualTo(409));
        assertThat(salon.count("select count(*) from appointments where business_id = :business"))
                .isEqualTo(4L * booked.size());
    }

    private Map<String, Object> absence(Map<String, Object> time) {
        Map<String, Object> request = new HashMap<>(time);
        request.put("staffIds", List.of(member.toString()));
        return request;
    }

    private static Instant at(int hour) {
        return Salon.at(3, time(hour));
    }

    private static String time(int hour) {
        return "%02d:00".formatted(hour);
    }

    private static List<Answer> without(List<Answer> answers, int index) {
        List<Answer> others = new ArrayList<>(answers);
        others.remove(index);
        return others;
    }

    private static Set<String> booked(List<Answer> answers) {
        Set<String> ids = new HashSet<>();
        Race.winners(answers).forEach(each -> ids.add(appointmentId(each)));
        return ids;
    }

    /** The appointments that the answer names. */
    private static Set<String> told(Answer answer) {
        return new HashSet<>(answer.json().path("orphans").findValuesAsString("appointmentId"));
    }
}
