package io.horarium.engine.slots;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.engine.time.IanaZones;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Chapter K: the days on which clocks change, in every zone that changes them from 2025 to 2032. */
class ClockChangeTest {

    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2033-01-01T00:00:00Z");

    static Stream<ZoneId> zones() {
        return IanaZones.all().stream().filter(zone -> !changes(zone).isEmpty());
    }

    /** K01: how many half hours known days have. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,       2025-03-30, 00:00, 06:00, 10",
        "Europe/Berlin,       2025-10-26, 00:00, 06:00, 14",
        "America/Los_Angeles, 2025-03-09, 00:00, 06:00, 10",
        "America/New_York,    2026-11-01, 00:00, 24:00, 50",
        "America/New_York,    2026-03-08, 00:00, 24:00, 46",
        "Australia/Lord_Howe, 2025-10-05, 00:00, 24:00, 47",
        "Australia/Lord_Howe, 2026-04-05, 00:00, 24:00, 49",
        "America/Santiago,    2025-09-07, 00:00, 24:00, 46",
        "America/Santiago,    2025-04-05, 00:00, 24:00, 50",
        "Africa/Cairo,        2026-04-24, 00:00, 24:00, 46",
        "Asia/Beirut,         2026-03-29, 00:00, 24:00, 46",
        "Africa/Casablanca,   2026-02-15, 00:00, 24:00, 50",
        "Antarctica/Troll,    2026-03-29, 00:00, 24:00, 44",
        "Asia/Dubai,          2026-03-29, 00:00, 24:00, 48",
        "Pacific/Apia,        2011-12-30, 00:00, 24:00, 0",
        "Europe/London,       2026-10-25, 01:00, 02:00, 4",
        "Europe/London,       2026-03-29, 01:00, 02:00, 0"
    })
    void knowsHowManyHalfHoursADayHas(String zone, LocalDate date, String from, String to, int expected) {
        assertThat(starts(ZoneId.of(zone), date, LocalWindow.of(from, to), StartGrid.WINDOW, 30))
                .hasSize(expected);
    }

    /** K02: an office day keeps its wall-clock times on both sides of every change. */
    @ParameterizedTest
    @MethodSource("zones")
    void keepsOfficeHoursAcrossEveryChange(ZoneId zone) {
        for (ZoneOffsetTransition change : changes(zone)) {
            LocalDate date = change.getDateTimeBefore().toLocalDate();
            for (int day = -1; day <= 2; day++) {
                LocalDate each = date.plusDays(day);
                List<Instant> starts = starts(zone, each, LocalWindow.of("09:00", "17:00"), StartGrid.WINDOW, 60);
                assertThat(starts)
                        .extracting(start -> start.atZone(zone).toLocalTime())
                        .containsExactly(
                                LocalTime.of(9, 0),
                                LocalTime.of(10, 0),
                                LocalTime.of(11, 0),
                                LocalTime.of(12, 0),
                                LocalTime.of(13, 0),
                                LocalTime.of(14, 0),
                                LocalTime.of(15, 0),
                                LocalTime.of(16, 0));
            }
        }
    }

    /** K03: a whole day in quarter hours has no hole and no overlap, however long it is. */
    @ParameterizedTest
    @MethodSource("zones")
    void leavesNoHoleInADayOnWhichTheClockChanges(ZoneId zone) {
        for (ZoneOffsetTransition change : changes(zone)) {
            LocalDate date = change.getDateTimeBefore().toLocalDate();
            List<Instant> starts = starts(zone, date, LocalWindow.of("00:00", "24:00"), StartGrid.WINDOW, 15);
            Instant midnight = date.atStartOfDay(zone).toInstant();
            Duration length = Duration.between(midnight, date.plusDays(1).atStartOfDay(zone));
            assertThat(starts).hasSize((int) length.dividedBy(Duration.ofMinutes(15)));
            for (int index = 0; index < starts.size(); index++) {
                assertThat(starts.get(index)).isEqualTo(midnight.plus(Duration.ofMinutes(15L * index)));
            }
        }
    }

    /** K04: on the clock grid every start shows a full quarter, and every quarter that the clock shows is a start. */
    @ParameterizedTest
    @MethodSource("zones")
    void showsQuartersOnTheClockGrid(ZoneId zone) {
        for (ZoneOffsetTransition change : changes(zone)) {
            LocalDate date = change.getDateTimeBefore().toLocalDate();
            List<Instant> expected = new ArrayList<>();
            Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
            Instant last = end.minus(Duration.ofMinutes(15));
            for (Instant minute = date.atStartOfDay(zone).toInstant();
                    !minute.isAfter(last);
                    minute = minute.plusSeconds(60)) {
                if (minute.atZone(zone).getMinute() % 15 == 0) {
                    expected.add(minute);
                }
            }
            assertThat(starts(zone, date, LocalWindow.of("00:00", "24:00"), StartGrid.CLOCK, 15))
                    .isEqualTo(expected);
        }
    }

    private static List<Instant> starts(ZoneId zone, LocalDate date, LocalWindow window, StartGrid grid, int minutes) {
        Map<DayOfWeek, DayHours> weekly = new EnumMap<>(DayOfWeek.class);
        weekly.put(date.getDayOfWeek(), DayHours.of(window));
        StaffMember member = StaffMember.of(new ResourceId(new UUID(0, 1)), OpenHours.weekly(zone, weekly), List.of());
        SlotPolicy policy = SlotPolicy.of(new ServiceRef(new UUID(0, 2)), Footprint.ofMinutes(minutes))
                .withGrid(grid, minutes)
                .withLead(0, OptionalInt.empty());
        TimeInterval range = new TimeInterval(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
        return SlotFinder.find(SlotRequest.of(range, BusinessDays.in(zone), policy, List.of(member)))
                .at(Instant.EPOCH)
                .offered()
                .stream()
                .map(Slot::start)
                .toList();
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(FIRST);
        while (next != null && next.getInstant().isBefore(LAST)) {
            changes.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }
}
