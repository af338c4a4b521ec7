package io.horarium.engine.slots;

import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A second implementation of the rules, as slow and plain as possible: it looks at every minute by itself, asks
 * {@code java.time} what the clock shows then, and shares no code with the first one but the types of the question.
 */
final class SlowOracle {

    private final SlotRequest request;
    private final Instant now;
    private final long firstMinute;
    private final long lastMinute;
    private final Map<ZoneId, long[]> clocks = new HashMap<>();
    private final Map<ResourceId, List<Taken>> taking = new HashMap<>();
    private final Map<ResourceId, long[]> openings = new HashMap<>();
    private final Judgements judgements;
    private final Map<OpenHours, BitSet> openMinutes = new IdentityHashMap<>();

    SlowOracle(SlotRequest request, Instant now) {
        this.request = request.withoutExpiredHolds(now);
        this.now = now;
        this.firstMinute = request.range().start().getEpochSecond() / 60 - 16 * 1440;
        this.lastMinute = request.range().end().getEpochSecond() / 60 + 12 * 1440;
        this.judgements = judge();
    }

    /** Every offered start of the range with the staff who can take it. */
    Map<Instant, List<ResourceId>> offered() {
        Map<Instant, List<ResourceId>> result = new TreeMap<>();
        Judgements judged = judgements;
        Set<Long> starts = new TreeSet<>();
        judged.all.values().forEach(each -> starts.addAll(each.keySet()));
        for (long start : starts) {
            List<ResourceId> able = request.staff().stream()
                    .map(StaffMember::id)
                    .filter(id -> judged.of(id)
                            .getOrDefault(start, Optional.of(Reason.PAST))
                            .isEmpty())
                    .toList();
            boolean enough = request.mode() == StaffMode.ANY
                    ? !able.isEmpty()
                    : able.size() == request.staff().size();
            if (enough && isWanted(start)) {
                result.put(instant(start), able);
            }
        }
        return result;
    }

    /** The refused starts of one staff member within open hours, with the reason. */
    Map<Instant, Reason> refused(ResourceId staff) {
        Map<Instant, Reason> result = new TreeMap<>();
        judgements.of(staff).forEach((start, reason) -> {
            if (reason.isPresent() && isWanted(start)) {
                result.put(instant(start), reason.get());
            }
        });
        return result;
    }

    private boolean isWanted(long start) {
        return request.range().contains(instant(start));
    }

    private Judgements judge() {
        Judgements judged = new Judgements(new HashMap<>());
        for (StaffMember member : request.staff()) {
            Map<Long, Optional<Reason>> reasons = new TreeMap<>();
            // gaps are judged by whole days
            int around = request.policy().avoidGaps() ? 2 * 1440 : 0;
            long from = request.range().start().getEpochSecond() / 60 - around;
            long to = request.range().end().getEpochSecond() / 60 + 1 + around;
            for (long start = from; start < to; start++) {
                if (isOnGrid(member, start)) {
                    reasons.put(start, reason(member, start));
                }
            }
            judged.all.put(member.id(), reasons);
        }
        if (request.policy().avoidGaps()) {
            leaveOutGaps(judged);
        }
        return judged;
    }

    private void leaveOutGaps(Judgements judged) {
        if (request.mode() == StaffMode.ANY) {
            request.staff().forEach(member -> leaveOutGaps(judged, List.of(member)));
        } else {
            leaveOutGaps(judged, request.staff());
        }
    }

    private void leaveOutGaps(Judgements judged, List<StaffMember> together) {
        Predicate<Long> isFree = start -> together.stream()
                .allMatch(each ->
                        Optional.<Reason>empty().equals(judged.of(each.id()).get(start)));
        Predicate<Long> leavesGap = start -> together.stream().anyMatch(each -> leavesGap(each, start));
        Set<LocalDate> goodDays = new HashSet<>();
        Set<Long> bad = new HashSet<>();
        for (long start : List.copyOf(judged.of(together.getFirst().id()).keySet())) {
            // past, notice and horizon are among the reasons, so a day is judged by what is left of it
            if (isFree.test(start) && leavesGap.test(start)) {
                bad.add(start);
            } else if (isFree.test(start)) {
                goodDays.add(businessDate(start));
            } else if (isFreeButForTime(together, start) && leavesGap.test(start)) {
                bad.add(start);
            }
        }
        for (long start : bad) {
            if (goodDays.contains(businessDate(start))) {
                together.forEach(each -> judged.of(each.id()).remove(start));
            }
        }
    }

    private boolean isFreeButForTime(List<StaffMember> together, long start) {
        return together.stream()
                .allMatch(each -> isOnGrid(each, start) && timeless(each, start).isEmpty());
    }

    // ---- open time -----------------------------------------------------------------------------------------------

    private boolean isOpen(StaffMember member, long minute) {
        int at = (int) (minute - firstMinute);
        return at >= 0
                && openMinutes(member.hours()).get(at)
                && request.schedule().map(each -> openMinutes(each).get(at)).orElse(true);
    }

    private BitSet openMinutes(OpenHours hours) {
        return openMinutes.computeIfAbsent(hours, key -> {
            BitSet open = new BitSet();
            BitSet cut = new BitSet();
            LocalDate first =
                    instant(firstMinute).atZone(hours.zone()).toLocalDate().plusDays(3);
            for (LocalDate date = first;
                    date.isBefore(first.plusDays((lastMinute - firstMinute) / 1440 - 7));
                    date = date.plusDays(1)) {
                DayHours day = hours.exceptions().get(date);
                if (day == null) {
                    day = hours.holidays().contains(date)
                            ? DayHours.CLOSED
                            : hours.weekly().getOrDefault(date.getDayOfWeek(), DayHours.CLOSED);
                }
                ZoneId zone = hours.zoneOn(date);
                for (LocalWindow each : day.windows()) {
                    addMinutes(open, zone, date, each);
                }
                for (LocalWindow each : day.breaks()) {
                    addMinutes(cut, zone, date, each);
                }
            }
            open.andNot(cut);
            return open;
        });
    }

    private void addMinutes(BitSet minutes, ZoneId zone, LocalDate date, LocalWindow window) {
        long start = opening(zone, date.atStartOfDay().plusMinutes(window.startMinute()));
        long end = window.endMinute() % 1440 == 0
                ? opening(zone, date.plusDays(window.endMinute() / 1440).atStartOfDay())
                : closing(zone, date.atStartOfDay().plusMinutes(window.endMinute()));
        if (start < end) {
            minutes.set((int) (start - firstMinute), (int) (end - firstMinute));
        }
    }

    /** The first minute at which the clock shows this time, or if it never does a later one. */
    private long opening(ZoneId zone, LocalDateTime time) {
        long[] shown = clock(zone);
        long wanted = time.toEpochSecond(ZoneOffset.UTC) / 60;
        int index = (int) (wanted - firstMinute);
        for (int at = index - 2000; at < index + 2000; at++) {
            if (shown[at] >= wanted) {
                return firstMinute + at;
            }
        }
        throw new IllegalStateException(zone + " " + time);
    }

    /** The last minute at which the clock shows this time, or if it never does the first later one. */
    private long closing(ZoneId zone, LocalDateTime time) {
        long[] shown = clock(zone);
        long wanted = time.toEpochSecond(ZoneOffset.UTC) / 60;
        int index = (int) (wanted - firstMinute);
        for (int at = index + 2000; at > index - 2000; at--) {
            if (shown[at] <= wanted) {
                return shown[at] == wanted ? firstMinute + at : firstMinute + at + 1;
            }
        }
        throw new IllegalStateException(zone + " " + time);
    }

    /** What the clock shows at each minute, as minutes since 1970 as if it were in Greenwich. */
    private long[] clock(ZoneId zone) {
        return clocks.computeIfAbsent(zone, key -> {
            long[] shown = new long[(int) (lastMinute - firstMinute)];
            for (int at = 0; at < shown.length; at++) {
                long seconds = (firstMinute + at) * 60;
                shown[at] = (seconds
                                + key.getRules()
                                        .getOffset(Instant.ofEpochSecond(seconds))
                                        .getTotalSeconds())
                        / 60;
            }
            return shown;
        });
    }

    // ---- the grid ------------------------------------------------------------------------------------------------

    private boolean isOnGrid(StaffMember member, long start) {
        int duration = request.policy().footprint().durationMinutes();
        for (long minute = start; minute < start + duration; minute++) {
            if (!isOpen(member, minute)) {
                return false;
            }
        }
        return switch (request.policy().grid()) {
            case WINDOW -> isStep(member, start);
            case CLOCK -> isClockTime(member, start);
            case ADAPTIVE -> isStep(member, start) || isBesideBusy(member, start);
        };
    }

    private boolean isStep(StaffMember member, long start) {
        long opening = openings(member)[(int) (start - firstMinute)];
        long anchor =
                start - opening < 7 * 1440 ? opening : midnight(member.hours().zone(), start);
        return (start - anchor) % request.policy().stepMinutes() == 0;
    }

    /** Of each minute that is open: when the window began in which it lies. */
    private long[] openings(StaffMember member) {
        return openings.computeIfAbsent(member.id(), id -> {
            long[] began = new long[(int) (lastMinute - firstMinute)];
            for (int at = 1; at < began.length; at++) {
                began[at] = isOpen(member, firstMinute + at - 1) ? began[at - 1] : firstMinute + at;
            }
            return began;
        });
    }

    private static long midnight(ZoneId zone, long minute) {
        LocalDate date = instant(minute).atZone(zone).toLocalDate();
        return date.atStartOfDay(zone).toEpochSecond() / 60;
    }

    private boolean isClockTime(StaffMember member, long start) {
        LocalDateTime shown = LocalDateTime.ofInstant(instant(start), zoneAt(member, start));
        return (shown.getHour() * 60 + shown.getMinute()) % request.policy().stepMinutes() == 0;
    }

    /** The zone of the latest date that has begun where the staff member is on it. */
    private ZoneId zoneAt(StaffMember member, long minute) {
        ZoneId zone = member.hours().zone();
        LocalDate date = instant(minute).atZone(zone).toLocalDate().minusDays(2);
        ZoneId current = member.hours().zoneOn(date);
        for (int ahead = 0; ahead < 5; ahead++) {
            LocalDate next = date.plusDays(ahead);
            ZoneId there = member.hours().zoneOn(next);
            if (next.atStartOfDay(there).toEpochSecond() / 60 <= minute) {
                current = there;
            }
        }
        return current;
    }

    private boolean isBesideBusy(StaffMember member, long start) {
        Footprint footprint = request.policy().footprint();
        long before = start - footprint.bufferBeforeMinutes();
        long after = start + footprint.durationMinutes() + footprint.bufferAfterMinutes();
        boolean touches = taking(member).stream().anyMatch(each -> each.to == before || each.from == after);
        return touches && busyReason(member, start).isEmpty();
    }

    // ---- what stands in the way ----------------------------------------------------------------------------------

    private Optional<Reason> reason(StaffMember member, long start) {
        Instant at = instant(start);
        if (at.isBefore(now)) {
            return Optional.of(Reason.PAST);
        }
        if (at.isBefore(now.plus(request.policy().noticeMinutes(), ChronoUnit.MINUTES))) {
            return Optional.of(Reason.MIN_NOTICE);
        }
        ZoneId business = request.days().zone();
        LocalDate last = now.atZone(business)
                .toLocalDate()
                .plusDays(request.policy().horizonDays().orElse(100_000));
        if (at.atZone(business).toLocalDate().isAfter(last)) {
            return Optional.of(Reason.BEYOND_HORIZON);
        }
        return timeless(member, start);
    }

    private Optional<Reason> timeless(StaffMember member, long start) {
        Set<Reason> reasons = new TreeSet<>();
        busyReason(member, start).ifPresent(reasons::add);
        boolean joins = false;
        int free = request.policy().capacity() - request.seats();
        if (request.policy().capacity() == 1 && free < 0) {
            reasons.add(Reason.FULL);
        }
        if (request.policy().capacity() > 1) {
            List<Taken> session = taking(member).stream()
                    .filter(each -> each.isSession(start))
                    .toList();
            joins = !session.isEmpty();
            int booked = session.stream()
                    .filter(each -> each.kind != BusyKind.HELD)
                    .mapToInt(each -> each.seats)
                    .sum();
            int all = session.stream().mapToInt(each -> each.seats).sum();
            if (booked > free) {
                reasons.add(Reason.FULL);
            } else if (all > free) {
                reasons.add(Reason.HELD);
            }
        }
        if (!joins) {
            request.pools().forEach(pool -> unitReason(pool, start).ifPresent(reasons::add));
        }
        boolean limited = isLimited(request.customerQuota(), start)
                || !joins && (isLimited(member.quota(), start) || isLimited(request.serviceQuota(), start));
        if (limited) {
            reasons.add(Reason.LIMIT_REACHED);
        }
        return reasons.stream().findFirst();
    }

    private Optional<Reason> busyReason(StaffMember member, long start) {
        Set<Long> core = new HashSet<>();
        Set<Long> occupied = new HashSet<>();
        Footprint footprint = request.policy().footprint();
        int duration = footprint.durationMinutes();
        for (int minute = -footprint.bufferBeforeMinutes();
                minute < duration + footprint.bufferAfterMinutes();
                minute++) {
            int at = minute;
            boolean isProcessing = footprint
                    .processing()
                    .map(each -> at >= each.fromMinute() && at < each.toMinute())
                    .orElse(false);
            if (!isProcessing) {
                occupied.add(start + minute);
                if (minute >= 0 && minute < duration) {
                    core.add(start + minute);
                }
            }
        }
        Set<Reason> reasons = new TreeSet<>();
        for (Taken each : taking(member)) {
            if (!each.isSession(start)) {
                each.against(core, occupied).ifPresent(reasons::add);
            }
        }
        return reasons.stream().findFirst();
    }

    private Optional<Reason> unitReason(UnitPool pool, long start) {
        Footprint footprint = request.policy().footprint();
        long from = start - footprint.bufferBeforeMinutes();
        long to = start + footprint.durationMinutes() + footprint.bufferAfterMinutes();
        long free = pool.units().stream()
                .filter(unit -> taken(unit.busy()).stream().noneMatch(each -> each.from < to && from < each.to))
                .count();
        long freeWithoutHolds = pool.units().stream()
                .filter(unit -> taken(unit.busy()).stream()
                        .noneMatch(each -> each.kind != BusyKind.HELD && each.from < to && from < each.to))
                .count();
        if (free >= pool.needed()) {
            return Optional.empty();
        }
        return Optional.of(freeWithoutHolds >= pool.needed() ? Reason.HELD : Reason.RESOURCE_UNAVAILABLE);
    }

    private boolean isLimited(Quota quota, long start) {
        LocalDate date = businessDate(start);
        return quota.limits().stream().anyMatch(limit -> {
            long count = quota.counted().stream()
                    .filter(each -> !request.ignoring().contains(each.source()))
                    .map(each -> each.start().atZone(request.days().zone()).toLocalDate())
                    .filter(other -> isSamePeriod(limit.period(), date, other))
                    .count();
            return count >= limit.most();
        });
    }

    private boolean isSamePeriod(LimitPeriod period, LocalDate one, LocalDate other) {
        return switch (period) {
            case DAY -> one.equals(other);
            case WEEK -> {
                var weekStart = TemporalAdjusters.previousOrSame(request.days().weekStart());
                yield one.with(weekStart).equals(other.with(weekStart));
            }
            case MONTH -> one.withDayOfMonth(1).equals(other.withDayOfMonth(1));
        };
    }

    private LocalDate businessDate(long minute) {
        return instant(minute).atZone(request.days().zone()).toLocalDate();
    }

    private boolean leavesGap(StaffMember member, long start) {
        Footprint footprint = request.policy().footprint();
        if (request.policy().capacity() > 1 && taking(member).stream().anyMatch(each -> each.isSession(start))) {
            return false;
        }
        Predicate<Long> isFree = minute -> isOpen(member, minute)
                && taking(member).stream().noneMatch(each -> each.from <= minute && minute < each.to);
        long begin = start - footprint.bufferBeforeMinutes();
        long first = start;
        while (isFree.test(first - 1)) {
            first--;
        }
        long end = start + footprint.durationMinutes() + footprint.bufferAfterMinutes();
        long last = start + footprint.durationMinutes();
        while (isFree.test(last)) {
            last++;
        }
        return isUseless(member, begin - first, !isOpen(member, first - 1), false)
                || isUseless(member, last - end, false, !isOpen(member, last));
    }

    private static boolean isUseless(StaffMember member, long minutes, boolean atOpening, boolean atClosing) {
        Footprint shortest = member.shortestService();
        long needed = shortest.durationMinutes()
                + (atOpening ? 0 : shortest.bufferBeforeMinutes())
                + (atClosing ? 0 : shortest.bufferAfterMinutes());
        return minutes > 0 && minutes < needed;
    }

    // ---- busy time -----------------------------------------------------------------------------------------------

    private List<Taken> taking(StaffMember member) {
        return taking.computeIfAbsent(member.id(), id -> takenBy(member));
    }

    private List<Taken> takenBy(StaffMember member) {
        List<Taken> taken = new ArrayList<>(taken(member.busy()));
        for (DaysOff off : member.daysOff()) {
            long from = opening(member.hours().zoneOn(off.first()), off.first().atStartOfDay());
            long to = opening(
                    member.hours().zoneOn(off.last()), off.last().plusDays(1).atStartOfDay());
            if (from < to) {
                taken.add(new Taken(BusyKind.TIME_OFF, from, to, from, to, 0, -1));
            }
        }
        return taken;
    }

    private List<Taken> taken(List<Busy> busy) {
        List<Taken> taken = new ArrayList<>();
        for (Busy each : busy) {
            TimeInterval interval = each.interval();
            if (interval.start().isBefore(interval.end()) && !request.ignoring().contains(each.source())) {
                long from = interval.start().getEpochSecond() / 60;
                long to = (interval.end().getEpochSecond() + 59) / 60;
                // the parts of a session have its source in common
                long begin = busy.stream()
                        .filter(part -> part.source().equals(each.source())
                                && part.seats().isPresent())
                        .mapToLong(part -> part.interval().start().getEpochSecond() / 60)
                        .min()
                        .orElse(from);
                boolean isSession = request.policy().capacity() > 1
                        && each.seats()
                                .map(ClassSeats::service)
                                .equals(Optional.of(request.policy().service()));
                taken.add(new Taken(
                        each.kind(),
                        from - each.bufferBeforeMinutes(),
                        to + each.bufferAfterMinutes(),
                        from,
                        to,
                        isSession && begin == from ? each.seats().get().taken() : 0,
                        isSession ? begin : -1));
            }
        }
        return taken;
    }

    private record Judgements(Map<ResourceId, Map<Long, Optional<Reason>>> all) {

        Map<Long, Optional<Reason>> of(ResourceId staff) {
            return Objects.requireNonNull(all.get(staff));
        }
    }

    private record Taken(BusyKind kind, long from, long to, long coreFrom, long coreTo, int seats, long begin) {

        boolean isSession(long start) {
            return begin == start;
        }

        Optional<Reason> against(Set<Long> core, Set<Long> occupied) {
            boolean meets = core.stream().anyMatch(minute -> minute >= coreFrom && minute < coreTo);
            boolean touches = occupied.stream().anyMatch(minute -> minute >= from && minute < to);
            return switch (kind) {
                case HELD -> touches ? Optional.of(Reason.HELD) : Optional.empty();
                case TIME_OFF -> meets ? Optional.of(Reason.TIME_OFF) : buffer(touches);
                case BLOCKED -> meets ? Optional.of(Reason.BLOCKED) : buffer(touches);
                case BOOKED -> meets ? Optional.of(Reason.BOOKED) : buffer(touches);
                case CALENDAR -> meets ? Optional.of(Reason.CALENDAR_CONFLICT) : buffer(touches);
                case DOWN -> touches ? Optional.of(Reason.RESOURCE_UNAVAILABLE) : Optional.empty();
            };
        }

        private static Optional<Reason> buffer(boolean touches) {
            return touches ? Optional.of(Reason.BUFFER) : Optional.empty();
        }
    }

    private static Instant instant(long minute) {
        return Instant.ofEpochSecond(minute * 60);
    }
}
