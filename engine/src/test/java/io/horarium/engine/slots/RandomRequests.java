package io.horarium.engine.slots;

import io.horarium.engine.time.IanaZones;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Searches that nobody would think of: every rule at once, any zone, mostly in a week in which clocks change. */
final class RandomRequests {

    private static final List<ZoneId> ZONES = IanaZones.all();

    private final Random random;
    private final ServiceRef service = new ServiceRef(new UUID(3, 3));
    private final ZoneId zone;
    private final LocalDate date;
    private int sources;

    RandomRequests(long seed) {
        this.random = new Random(seed * 7919 + 17);
        this.zone = ZONES.get((int) Math.floorMod(seed * 31, ZONES.size()));
        this.date = interestingDate();
    }

    /** A range of one to three days. */
    SlotRequest next() {
        Instant from = date.atStartOfDay(zone).toInstant().plus(Duration.ofMinutes(random.nextInt(-600, 600)));
        TimeInterval range = TimeInterval.startingAt(from, Duration.ofMinutes(random.nextInt(600, 3 * 1440)));
        SlotPolicy policy = policy();
        List<StaffMember> staff = new ArrayList<>();
        for (int index = 0; index < 1 + random.nextInt(3); index++) {
            staff.add(member(index, policy));
        }
        ZoneId business = chance(0.7) ? zone : anyZone();
        DayOfWeek weekStart = DayOfWeek.of(1 + random.nextInt(7));
        SlotRequest request = SlotRequest.of(range, new BusinessDays(business, weekStart), policy, staff)
                .withStaff(chance(0.75) ? StaffMode.ANY : StaffMode.ALL, staff)
                .withIgnoring(chance(0.3) ? Set.of(new SourceRef(new UUID(9, 1))) : Set.of());
        if (chance(0.3)) {
            request = request.withSchedule(
                    hours(chance(0.8) ? business : anyZone()).withHolidays(Set.of()));
        }
        if (chance(0.3)) {
            request = request.withPools(pools());
        }
        if (chance(0.2)) {
            request = request.withQuotas(quota(), chance(0.3) ? quota() : Quota.UNLIMITED);
        }
        return policy.capacity() > 1 ? withSessions(request).withSeats(pick(1, 1, 2, 3, 4)) : request;
    }

    /** Turns some of the starts that would be offered into sessions of the class, booked and held seat by seat. */
    private SlotRequest withSessions(SlotRequest request) {
        List<StaffMember> staff = new ArrayList<>();
        for (StaffMember member : request.staff()) {
            List<Busy> busy = new ArrayList<>(member.busy());
            SlotRequest alone = request.withStaff(StaffMode.ANY, List.of(member));
            for (Slot slot : SlotFinder.find(alone).at(Instant.EPOCH).offered()) {
                for (int bookings = chance(0.3) ? random.nextInt(1, 3) : 0; bookings > 0; bookings--) {
                    busy.addAll(session(slot.start(), request.policy()));
                }
            }
            staff.add(member.withBusy(busy));
        }
        return request.withStaff(request.mode(), staff);
    }

    /** A moment near the range, so that past, notice and horizon cut into it; holds in it may be expired. */
    Instant now() {
        Instant noon = date.atTime(12, 0).atZone(zone).toInstant();
        int raster = pick(1, 900);
        return chance(0.7)
                ? noon.minus(Duration.ofDays(20))
                : noon.plusSeconds(random.nextInt(-2 * 86_400, 2 * 86_400) / raster * raster);
    }

    ZoneId anyZone() {
        return ZONES.get(random.nextInt(ZONES.size()));
    }

    Busy anyBusy() {
        return busy(15);
    }

    Random random() {
        return random;
    }

    private LocalDate interestingDate() {
        LocalDate base = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(8 * 365));
        ZoneOffsetTransition change =
                zone.getRules().nextTransition(base.atStartOfDay(zone).toInstant());
        boolean near = change != null && change.getInstant().isBefore(Instant.parse("2033-01-01T00:00:00Z"));
        return near && chance(0.8) ? change.getDateTimeBefore().toLocalDate().plusDays(random.nextInt(-2, 2)) : base;
    }

    private SlotPolicy policy() {
        int duration = pick(10, 15, 20, 30, 45, 60, 90, 150);
        Footprint footprint = Footprint.ofMinutes(duration).withBuffers(pick(0, 0, 10, 30), pick(0, 0, 15, 60));
        if (chance(0.2) && duration >= 30) {
            footprint = footprint.withProcessing(new Processing(10, duration - 10));
        }
        return SlotPolicy.of(service, footprint)
                .withGrid(
                        StartGrid.values()[random.nextInt(3)], chance(0.5) ? pick(15, 30, 60) : pick(7, 20, 45, 50, 90))
                .withAvoidGaps(chance(0.2))
                .withLead(pick(0, 60, 300), chance(0.8) ? OptionalInt.empty() : OptionalInt.of(pick(0, 1, 19, 20, 21)))
                .withCapacity(chance(0.25) ? 3 : 1);
    }

    private StaffMember member(int index, SlotPolicy policy) {
        List<Busy> busy = new ArrayList<>();
        for (int count = random.nextInt(12); count > 0; count--) {
            if (policy.capacity() > 1 && chance(0.2)) {
                busy.addAll(session(interval(15).start(), policy));
            } else {
                busy.add(busy(15));
            }
        }
        List<DaysOff> off = chance(0.15) ? List.of(new DaysOff(source(), near(2), near(2).plusDays(4))) : List.of();
        return StaffMember.of(new ResourceId(new UUID(5, index)), hours(chance(0.8) ? zone : anyZone()), busy)
                .withDaysOff(off.stream()
                        .filter(each -> !each.last().isBefore(each.first()))
                        .toList())
                .withQuota(chance(0.2) ? quota() : Quota.UNLIMITED)
                .withShortestService(Footprint.ofMinutes(pick(10, 15, 30)).withBuffers(pick(0, 10), pick(0, 20)));
    }

    private OpenHours hours(ZoneId in) {
        Map<DayOfWeek, DayHours> weekly = new EnumMap<>(DayOfWeek.class);
        boolean always = chance(0.1);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (always) {
                weekly.put(day, DayHours.of(LocalWindow.of("00:00", "24:00")));
            } else if (chance(0.85)) {
                weekly.put(day, dayHours());
            }
        }
        Map<LocalDate, DayHours> exceptions = new HashMap<>();
        Set<LocalDate> holidays = new HashSet<>();
        if (chance(0.3)) {
            exceptions.put(near(2), chance(0.4) ? DayHours.CLOSED : dayHours());
        }
        if (chance(0.2)) {
            holidays.add(near(2));
        }
        List<Travel> travel = chance(0.1) ? List.of(new Travel(date, date.plusDays(1), anyZone())) : List.of();
        return new OpenHours(in, weekly, exceptions, holidays, travel);
    }

    private DayHours dayHours() {
        List<LocalWindow> windows = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            int start = random.nextInt(0, 96) * 15;
            int length = (4 + random.nextInt(44)) * 15;
            int end = chance(0.2) ? start + length : Math.min(1440, start + length);
            windows.add(new LocalWindow(start, end));
        }
        int pause = random.nextInt(0, 90) * 15;
        List<LocalWindow> breaks = chance(0.3) ? List.of(new LocalWindow(pause, pause + 30)) : List.of();
        return new DayHours(windows, breaks);
    }

    private Busy busy(int raster) {
        TimeInterval interval = interval(raster);
        return switch (random.nextInt(8)) {
            case 0 -> Busy.timeOff(source(), interval);
            case 1 -> Busy.blocked(source(), interval);
            case 2 -> Busy.calendar(source(), interval);
            case 3 -> held(interval);
            default -> Busy.booked(source(), interval, pick(0, 0, 10, 30), pick(0, 0, 20, 60));
        };
    }

    private Busy held(TimeInterval interval) {
        Instant expiry = chance(0.5) ? Instant.parse("2001-01-01T00:00:00Z") : Instant.parse("2040-01-01T00:00:00Z");
        return Busy.held(source(), interval, pick(0, 10), pick(0, 15), expiry);
    }

    /** A session, in two parts when there is processing. */
    private List<Busy> session(Instant start, SlotPolicy policy) {
        Footprint footprint = policy.footprint();
        TimeInterval whole = TimeInterval.startingAt(start, Duration.ofMinutes(footprint.durationMinutes()));
        Busy session = (chance(0.7) ? Busy.booked(source(), whole, 0, pick(0, 30)) : held(whole))
                .withSeats(new ClassSeats(service, random.nextInt(0, 4)));
        if (footprint.processing().isEmpty()) {
            return List.of(session);
        }
        Processing free = footprint.processing().get();
        Instant from = start.plus(Duration.ofMinutes(free.fromMinute()));
        Instant to = start.plus(Duration.ofMinutes(free.toMinute()));
        return List.of(part(session, new TimeInterval(start, from)), part(session, new TimeInterval(to, whole.end())));
    }

    private static Busy part(Busy session, TimeInterval interval) {
        return new Busy(session.source(), session.kind(), interval, 0, 0, session.expiresAt(), session.seats());
    }

    private TimeInterval interval(int raster) {
        int offset = random.nextInt(-2880, 4 * 1440) / raster * raster + pick(0, 0, 0, 5);
        Instant start = date.atStartOfDay(zone)
                .toInstant()
                .plus(Duration.ofMinutes(offset))
                .plusSeconds(pick(0, 0, 0, 31));
        int minutes = chance(0.05) ? 0 : chance(0.03) ? random.nextInt(3000) : 5 + random.nextInt(90) / 5 * 5;
        return TimeInterval.startingAt(start, Duration.ofMinutes(minutes));
    }

    private List<UnitPool> pools() {
        List<Unit> units = new ArrayList<>();
        for (int index = 0; index < 3; index++) {
            List<Busy> busy = new ArrayList<>();
            for (int count = random.nextInt(6); count > 0; count--) {
                busy.add(chance(0.2) ? Busy.down(source(), interval(15)) : busy(15));
            }
            units.add(new Unit(new ResourceId(new UUID(6, index)), busy));
        }
        return List.of(new UnitPool(pick(1, 1, 2), units.subList(0, 2)), new UnitPool(1, units.subList(2, 3)));
    }

    private Quota quota() {
        List<Counted> counted = new ArrayList<>();
        for (int count = random.nextInt(8); count > 0; count--) {
            counted.add(new Counted(source(), interval(15).start(), 30));
        }
        LimitPeriod period = LimitPeriod.values()[chance(0.7) ? 0 : random.nextInt(1, 3)];
        return new Quota(List.of(new Limit(period, 1 + random.nextInt(4))), counted);
    }

    private LocalDate near(int days) {
        return date.plusDays(random.nextInt(-days, days + 1));
    }

    private SourceRef source() {
        return new SourceRef(new UUID(9, sources++));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private int pick(int... values) {
        return values[random.nextInt(values.length)];
    }
}
