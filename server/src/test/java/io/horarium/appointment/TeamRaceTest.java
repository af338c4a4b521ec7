package io.horarium.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser.Answer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many visitors want whoever is free, rooms of which there are few, or two staff members at once. */
class TeamRaceTest extends OverTwoNodes {

    @Test
    void eachOfTenFreeStaffMembersGetsOneBooking() {
        List<StaffId> team = salon.staff(10);
        ServiceId cut = salon.service(Draft.ofMinutes(30), team);
        Instant start = Salon.at("10:00");

        List<Answer> answers = Race.of(200, racer -> one(racer).book(cut, start, email(racer)));

        assertThat(Race.winners(answers)).hasSize(10);
        assertThat(Race.winners(answers).stream()
                        .map(each -> each.json().at("/appointment/staffIds/0").asString()))
                .doesNotHaveDuplicates();
        losersHearWhatElseThereIs(Race.losers(answers));
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void threeRoomsTakeThreeAndNoneIsHalfTaken() {
        List<StaffId> team = salon.staff(6);
        ServiceId massage = salon.service(Draft.ofMinutes(30), team);
        salon.units(3, 1, false, massage);
        Instant start = Salon.at("10:00");

        List<Answer> answers =
                Race.of(100, racer -> one(racer).book(massage, start, email(racer), team.get(racer % team.size())));

        assertThat(Race.winners(answers)).hasSize(3);
        losersHearWhatElseThereIs(Race.losers(answers));
        assertThat(salon.count("select count(*) from appointment_occupancies where business_id = :business"))
                .isEqualTo(6);
        assertThat(salon.count("select count(distinct unit_id) from appointment_units where business_id = :business"))
                .isEqualTo(3);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void appointmentThatNeedsTwoRoomsGetsBothOrNone() {
        List<StaffId> team = salon.staff(3);
        ServiceId couple = salon.service(Draft.ofMinutes(30), team);
        salon.units(3, 2, false, couple);
        Instant start = Salon.at("10:00");

        List<Answer> answers =
                Race.of(60, racer -> one(racer).book(couple, start, email(racer), team.get(racer % team.size())));

        assertThat(Race.winners(answers)).hasSize(1);
        losersHearWhatElseThereIs(Race.losers(answers));
        assertThat(salon.count("select count(*) from appointment_occupancies where business_id = :business"))
                .isEqualTo(3);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void twoTogetherAreTakenTogetherOrNotAtAll() {
        List<StaffId> pair = salon.staff(2);
        ServiceId together = salon.service(Draft.ofMinutes(30).takingAllStaff(), pair);
        ServiceId alone = salon.service(Draft.ofMinutes(30), pair);
        Instant start = Salon.at("10:00");

        List<Answer> answers = Race.of(90, racer -> switch (racer % 3) {
            case 0 -> one(racer / 3).book(together, start, email(racer));
            case 1 -> one(racer / 3).book(alone, start, email(racer), pair.getFirst());
            default -> one(racer / 3).book(alone, start, email(racer), pair.getLast());
        });

        List<Answer> winners = Race.winners(answers);
        long pairs = winners.stream()
                .filter(each -> each.json().at("/appointment/staffIds").size() == 2)
                .count();
        assertThat(winners).hasSize(pairs == 1 ? 1 : 2);
        losersHearWhatElseThereIs(Race.losers(answers));
        assertThat(salon.count("select count(*) from appointment_occupancies where business_id = :business"))
                .isEqualTo(2);
        assertThat(salon.overlaps()).isZero();
    }

    @Test
    void twoHundredWhoWantTwoTogetherGetOneAppointment() {
        List<StaffId> pair = salon.staff(2);
        ServiceId together = salon.service(Draft.ofMinutes(30).takingAllStaff(), pair);
        Instant start = Salon.at("10:00");

        List<Answer> answers = Race.of(200, racer -> one(racer).book(together, start, email(racer)));

        assertThat(Race.winners(answers)).hasSize(1);
        losersHearWhatElseThereIs(Race.losers(answers));
        assertThat(salon.count("select count(*) from appointment_occupancies where business_id = :business"))
                .isEqualTo(2);
    }
}
