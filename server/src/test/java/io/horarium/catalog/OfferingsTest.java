package io.horarium.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.slots.Footprint;
import io.horarium.engine.slots.Limit;
import io.horarium.engine.slots.LimitPeriod;
import io.horarium.engine.slots.StaffMode;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Tenants;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of a service, read with one statement. */
@ServerTest
class OfferingsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Autowired
    TestStudios studios;

    @Autowired
    Tenants tenants;

    @Autowired
    Offerings offerings;

    TestStudio studio;
    StaffId layla;

    @BeforeEach
    void open() {
        studio = studios.create();
        layla = studio.staff("Layla");
    }

    @Test
    void twinsThatDifferInNameOnlyAreTwoServices() {
        ServiceId hotStone = studio.service(Map.of("name", "Hot stone"), layla);
        ServiceId aroma = studio.service(Map.of("name", "Aroma"), layla);

        assertThat(read(hotStone).service()).isEqualTo(hotStone);
        assertThat(read(aroma).service()).isEqualTo(aroma);
        assertThat(read(aroma).fingerprint()).isNotEqualTo(read(hotStone).fingerprint());
    }

    @Test
    void whatTheServiceDoesNotSayTheBusinessSays() {
        Map<String, Object> silent = new HashMap<>();
        silent.put("buffer_before_minutes", null);
        silent.put("buffer_after_minutes", null);
        silent.put("minimum_notice_minutes", null);
        silent.put("step_minutes", null);
        silent.put("duration_minutes", 50);

        Offering offering = read(studio.service(silent, layla));

        assertThat(offering.policy().footprint())
                .isEqualTo(Footprint.ofMinutes(50).withBuffers(0, 60));
        assertThat(offering.policy().noticeMinutes()).isEqualTo(60);
        assertThat(offering.policy().horizonDays()).hasValue(60);
        assertThat(offering.policy().stepMinutes()).isEqualTo(30);
        assertThat(offering.days().zone()).isEqualTo(ZoneId.of("Asia/Dubai"));
        assertThat(offering.days().weekStart()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(offering.schedule()).isEmpty();
    }

    @Test
    void whatTheServiceSaysCounts() {
        Offering offering = read(studio.service(
                Map.of(
                        "buffer_before_minutes", 10,
                        "horizon_days", 90,
                        "processing_start_minutes", 20,
                        "processing_minutes", 15,
                        "limit_per_week", 5,
                        "customer_limit_per_day", 1,
                        "staff_mode", "ALL",
                        "availability_schedule",
                                TestStudio.json("{\"schedule\": {\"SUNDAY\": [[\"10:00\", \"24:00\"]]}}")),
                layla));

        assertThat(offering.policy().footprint().bufferBeforeMinutes()).isEqualTo(10);
        assertThat(offering.policy().footprint().processing().orElseThrow().toMinute())
                .isEqualTo(35);
        assertThat(offering.policy().horizonDays()).hasValue(90);
        assertThat(offering.limits()).containsExactly(new Limit(LimitPeriod.WEEK, 5));
        assertThat(offering.customerLimits()).containsExactly(new Limit(LimitPeriod.DAY, 1));
        assertThat(offering.mode()).isEqualTo(StaffMode.ALL);
        assertThat(offering.schedule().orElseThrow().weekly()).containsOnlyKeys(DayOfWeek.SUNDAY);
        assertThat(offering.schedule().orElseThrow().zone()).isEqualTo(ZoneId.of("Asia/Dubai"));
    }

    @Test
    void shortestServiceOfEachStaffMemberIsKnownWhereGapsMatter() {
        studio.service(Map.of("duration_minutes", 15, "buffer_after_minutes", 5), layla);
        studio.service(Map.of("duration_minutes", 10, "active", false), layla);

        Offering careful = read(studio.service(Map.of("avoid_gaps", true), layla));

        assertThat(careful.staff().getFirst().shortestService())
                .isEqualTo(Footprint.ofMinutes(15).withBuffers(0, 5));
    }

    @Test
    void classInWhichEachAttendeeHasAUnitNeedsOneForEverySeat() {
        ServiceId pilates = studio.service(Map.of("capacity", 3), layla);
        studio.units(pilates, 1, true, "Reformer 1", "Reformer 2", "Reformer 3");

        assertThat(read(pilates).needs().getFirst().quantity()).isEqualTo(3);
    }

    @Test
    void equalFingerprintsMeanTheSameOffering() {
        ServiceId session = studio.service(Map.of(), layla);

        Offering first = read(session);

        assertThat(read(session)).isSameAs(first);
    }

    @Test
    void fingerprintChangesWithEveryVersionAndSetting() {
        ServiceId session = studio.service(Map.of(), layla);
        studio.units(session, 1, false, "Room 1");
        String before = read(session).fingerprint();

        for (String change : List.of(
                "update staff_members set availability_version = availability_version + 1 where business_id = :business",
                "update resource_units set availability_version = availability_version + 1 where business_id = :business",
                "update services set version = version + 1 where business_id = :business",
                "update services set buffer_after_minutes = buffer_after_minutes + 5 where business_id = :business",
                "update businesses set settings_version = settings_version + 1 where id = :business",
                "update businesses set zone = 'Europe/Berlin' where id = :business",
                "insert into holidays (business_id, date, name) values (:business, '2026-12-02', 'National Day')",
                "update staff_members set limit_per_day = 4 where business_id = :business",
                "update resource_units set active = false where business_id = :business",
                "delete from service_staff where business_id = :business")) {
            studio.change(change, Map.of());
            String after = read(session).fingerprint();
            assertThat(after).as(change).isNotEqualTo(before);
            before = after;
        }
    }

    @Test
    void appointmentRaisesTheVersionsOfWhomItTakesAndOfNobodyElse() {
        StaffId omar = studio.staff("Omar");
        ServiceId session = studio.service(Map.of(), layla, omar);
        Offering before = read(session);

        studio.appointment(session, layla, Instant.parse("2026-11-23T05:00:00Z"), 60);

        Offering after = read(session);
        assertThat(after.versions().get(layla.value()))
                .isNotEqualTo(before.versions().get(layla.value()));
        assertThat(after.versions().get(omar.value()))
                .isEqualTo(before.versions().get(omar.value()));
    }

    @Test
    void serviceOfAnotherBusinessIsNotThere() {
        ServiceId session = studio.service(Map.of(), layla);
        TestStudio other = studios.create();

        assertThat(tenants.<Optional<Offering>>read(
                        other.business(), () -> offerings.find(other.business(), session, TODAY)))
                .isEmpty();
        assertThat(tenants.<Optional<Offering>>read(
                        other.business(), () -> offerings.find(studio.business(), session, TODAY)))
                .as("even when the wrong business is asked for")
                .isEmpty();
    }

    private Offering read(ServiceId service) {
        return tenants.read(
                studio.business(),
                () -> offerings.find(studio.business(), service, TODAY).orElseThrow());
    }
}
