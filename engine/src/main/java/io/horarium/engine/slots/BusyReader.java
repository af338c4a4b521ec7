package io.horarium.engine.slots;

import io.horarium.engine.time.EpochMinute;
import io.horarium.engine.time.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what is busy into minutes, leaves out what is ignored or empty, and numbers the sources. */
final class BusyReader {

    private final Set<SourceRef> ignoring;
    private final ServiceRef classService;
    private final boolean isClass;
    private final List<SourceRef> sources = new ArrayList<>();
    private Instant validUntil = Instant.MAX;

    BusyReader(SlotRequest request) {
        this.ignoring = request.ignoring();
        this.classService = request.policy().service();
        this.isClass = request.policy().capacity() > 1;
    }

    /** When the first of the holds read so far runs out. */
    Instant validUntil() {
        return validUntil;
    }

    /** Sources by number. */
    List<SourceRef> sources() {
        return sources;
    }

    List<Stretch> read(StaffMember member) {
        List<Stretch> stretches =
                new ArrayList<>(member.busy().size() + member.daysOff().size());
        for (DaysOff each : member.daysOff()) {
            Stretch absence = absence(each, member.hours());
            if (absence.start() < absence.end()) {
                stretches.add(absence);
            }
        }
        read(member.busy(), stretches);
        return stretches;
    }

    List<Stretch> read(Unit unit) {
        List<Stretch> stretches = new ArrayList<>(unit.busy().size());
        read(unit.busy(), stretches);
        return stretches;
    }

    private void read(List<Busy> busy, List<Stretch> stretches) {
        Map<SourceRef, Integer> sessionStarts = isClass ? sessionStarts(busy) : Map.of();
        for (Busy each : busy) {
            if (!each.interval().isEmpty() && !ignoring.contains(each.source())) {
                if (each.expiresAt().isPresent() && each.expiresAt().get().isBefore(validUntil)) {
                    validUntil = each.expiresAt().get();
                }
                int sessionStart = isSession(each)
                        ? sessionStarts.getOrDefault(each.source(), Stretch.NO_SESSION)
                        : Stretch.NO_SESSION;
                stretches.add(stretch(each, sessionStart));
            }
        }
    }

    /** When each session begins: with the first of the stretches that have its source. */
    private Map<SourceRef, Integer> sessionStarts(List<Busy> busy) {
        Map<SourceRef, Integer> starts = new HashMap<>();
        for (Busy each : busy) {
            if (isSession(each)) {
                starts.merge(each.source(), EpochMinute.floor(each.interval().start()), Math::min);
            }
        }
        return starts;
    }

    private boolean isSession(Busy busy) {
        return isClass
                && busy.seats().isPresent()
                && busy.seats().get().service().equals(classService);
    }

    private Stretch stretch(Busy busy, int sessionStart) {
        int start = EpochMinute.floor(busy.interval().start());
        int end = EpochMinute.ceil(busy.interval().end());
        int occupiedStart = start - busy.bufferBeforeMinutes();
        int occupiedEnd = end + busy.bufferAfterMinutes();
        int seats = busy.seats().map(ClassSeats::taken).orElse(0);
        int capacity = busy.seats()
                .map(ClassSeats::capacity)
                .orElse(OptionalInt.empty())
                .orElse(Stretch.OF_THE_POLICY);
        int source = number(busy.source());
        return new Stretch(busy.kind(), source, start, end, occupiedStart, occupiedEnd, sessionStart, seats, capacity);
    }

    private Stretch absence(DaysOff off, OpenHours hours) {
        int start = clock(hours, off.first()).dayStart((int) off.first().toEpochDay());
        int end = clock(hours, off.last()).dayStart((int) off.last().toEpochDay() + 1);
        return new Stretch(
                BusyKind.TIME_OFF,
                number(off.source()),
                start,
                end,
                start,
                end,
                Stretch.NO_SESSION,
                0,
                Stretch.OF_THE_POLICY);
    }

    private static WallClock clock(OpenHours hours, LocalDate date) {
        return WallClock.of(hours.zoneOn(date), date.toEpochDay(), date.toEpochDay() + 1);
    }

    private int number(SourceRef source) {
        sources.add(source);
        return sources.size() - 1;
    }
}
