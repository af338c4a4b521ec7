package io.horarium.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.engine.slots.Travel;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Tenants;
import io.horarium.testing.ServerTest;
import io.horarium.testing.TestStudio;
import io.horarium.testing.TestStudios;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be written into a schedule, and what is refused. */
@ServerTest
class ScheduleChangesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final TimeInterval HOUR =
            new TimeInterval(Instant.parse("2026-11-23T05:00:00Z"), Instant.parse("2026-11-23T06:00:00Z"));

    @Autowired
    TestStudios studios;

    @Autowired
    Tenants tenants;

    @Autowired
    ScheduleChanges schedules;

    @Autowired
    JdbcClient jdbc;

    TestStudio studio;
    StaffId layla;

    @BeforeEach
    void open() {
        studio = studios.create();
        layla = studio.staff("Layla");
    }

    @Test
    void everyWriteRaisesTheVersionOfThisStaffMemberOnly() {
        StaffId omar = studio.staff("Omar");
        long othersVersion = version(omar);
        List<Runnable> changes = List.of(
                () -> schedules.setWeeklyHours(
                        studio.business(), layla, List.of(WeeklyWindow.open(DayOfWeek.MONDAY, "09:00", "12:00"))),
                () -> schedules.setException(studio.business(), layla, new DateException(MONDAY, List.of(), "")),
                () -> schedules.removeException(studio.business(), layla, MONDAY),
                () -> schedules.takeOff(studio.business(), layla, MONDAY, MONDAY, ""),
                () -> schedules.takeOff(studio.business(), layla, HOUR, ""),
                () -> schedules.block(studio.business(), layla, HOUR, "", null),
                () -> schedules.travel(studio.business(), layla, new Travel(MONDAY, MONDAY, ZoneId.of("Asia/Tokyo"))));

        for (Runnable change : changes) {
            long before = version(layla);
            write(change);
            assertThat(version(layla)).isGreaterThan(before);
        }
        assertThat(version(omar)).isEqualTo(othersVersion);
    }

    @Test
    void hoursMayRunOnIntoTheNextDateWhereTheySayIt() {
        write(() -> schedules.setWeeklyHours(
                studio.business(),
                layla,
                List.of(new WeeklyWindow(
                        WeeklyWindow.Kind.OPEN, DayOfWeek.FRIDAY, LocalWindow.overnight("20:00", "02:00"), ""))));

        assertThat(tenants.<Integer>read(
                        studio.business(),
                        () -> jdbc.sql("select end_minute from availability_blocks where staff_id = :staff")
                                .param("staff", layla.value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(26 * 60);
    }

    @Test
    void nonsenseIsRefusedWithTheNameOfTheField() {
        TimeInterval empty = new TimeInterval(HOUR.start(), HOUR.start());

        assertThatThrownBy(() -> write(() -> schedules.block(studio.business(), layla, empty, "", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("interval");
        assertThatThrownBy(() -> write(() -> schedules.block(studio.business(), layla, HOUR, "", 360)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hue");
        assertThatThrownBy(
                        () -> write(() -> schedules.takeOff(studio.business(), layla, MONDAY, MONDAY.minusDays(1), "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("last");
        assertThatThrownBy(() -> WeeklyWindow.open(DayOfWeek.MONDAY, "12:00", "09:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        write(() -> schedules.travel(
                studio.business(), layla, new Travel(MONDAY, MONDAY.plusDays(2), ZoneId.of("Asia/Tokyo"))));

        assertThatThrownBy(() -> write(() -> schedules.travel(
                        studio.business(),
                        layla,
                        new Travel(MONDAY.plusDays(2), MONDAY.plusDays(4), ZoneId.of("Europe/Berlin")))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void staffOfAnotherBusinessCannotBeWritten() {
        TestStudio other = studios.create();
        StaffId stranger = other.staff("Omar");

        assertThatThrownBy(() -> write(() -> schedules.block(studio.business(), stranger, HOUR, "", null)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(tenants.<Boolean>write(
                        studio.business(),
                        () -> schedules.remove(studio.business(), new ScheduleEntryId(UUID.randomUUID()))))
                .isFalse();
    }

    private long version(StaffId staff) {
        return tenants.<Long>read(
                studio.business(),
                () -> jdbc.sql("select availability_version from staff_members where id = :staff")
                        .param("staff", staff.value())
                        .query(Long.class)
                        .single());
    }

    private void write(Runnable work) {
        tenants.write(studio.business(), () -> {
            work.run();
            return true;
        });
    }
}
