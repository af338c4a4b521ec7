package io.horarium.bench;

import io.horarium.engine.slots.BusinessDays;
import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.DayHours;
import io.horarium.engine.slots.Footprint;
import io.horarium.engine.slots.OpenHours;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.ServiceRef;
import io.horarium.engine.slots.SlotPolicy;
import io.horarium.engine.slots.SlotRequest;
import io.horarium.engine.slots.SourceRef;
import io.horarium.engine.slots.StaffMember;
import io.horarium.engine.slots.StartGrid;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;

/** The searches that are measured: a host in Los Angeles, weekdays 9 to 12 and 13 to 17, half an hour every quarter. */
final class Workloads {

    static final Instant NOW = Instant.parse("2030-12-01T00:00:00Z");

    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    private Workloads() {}

    /**
     * @param hosts how many staff members, any of whom will do
     * @param days how many dates
     * @param busy short busy stretches of each host, spread evenly over the dates
     * @param shuffled whether they come in no order
     */
    static SlotRequest hosts(int hosts, int days, int busy, boolean shuffled) {
        List<StaffMember> staff = new ArrayList<>();
        for (int host = 0; host < hosts; host++) {
            List<Busy> stretches = busy(days, busy, host);
            if (shuffled) {
                Collections.shuffle(stretches, new Random(host));
            }
            staff.add(StaffMember.of(
                    new ResourceId(new UUID(1, host)), OpenHours.weekly(ZONE, officeHours()), stretches));
        }
        Instant from = FIRST.atStartOfDay(ZONE).toInstant();
        Instant to = FIRST.plusDays(days).atStartOfDay(ZONE).toInstant();
        SlotPolicy policy = SlotPolicy.of(new ServiceRef(new UUID(2, 0)), Footprint.ofMinutes(30))
                .withGrid(StartGrid.WINDOW, 15)
                .withLead(60, OptionalInt.empty());
        return SlotRequest.of(new TimeInterval(from, to), BusinessDays.in(ZONE), policy, staff);
    }

    private static List<Busy> busy(int days, int count, int host) {
        List<Busy> stretches = new ArrayList<>();
        Instant from = FIRST.atStartOfDay(ZONE).toInstant();
        for (int index = 0; index < count; index++) {
            Instant start = from.plus(Duration.ofMinutes((long) index * days * 1440 / count + 3L * host));
            TimeInterval interval = TimeInterval.startingAt(start, Duration.ofMinutes(10));
            stretches.add(Busy.booked(new SourceRef(new UUID(host, index)), interval, 0, 0));
        }
        return stretches;
    }

    private static Map<DayOfWeek, DayHours> officeHours() {
        Map<DayOfWeek, DayHours> weekly = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                weekly.put(day, DayHours.of(LocalWindow.of("09:00", "12:00"), LocalWindow.of("13:00", "17:00")));
            }
        }
        return weekly;
    }
}
