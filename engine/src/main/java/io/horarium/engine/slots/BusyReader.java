package io.horarium.engine.slots;

import io.horarium.engine.time.EpochMinute;
import io.horarium.engine.time.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        for (Busy each : busy) {
            if (!each.interval().isEmpty() && !ignoring.contains(each.source())) {
                if (each.expiresAt().isPresent() && each.expiresAt().get().isBefore(validUntil)) {
                    validUntil = each.expiresAt().get();
                }
                stretches.add(stretch(each));
            }
        }
    }

    private Stretch stretch(Busy busy) {
        int start = EpochMinute.floor(busy.interval().start());
        int end = EpochMinute.ceil(busy.interval().end());
        int occupiedStart = start - busy.bufferBeforeMinutes();
        int occupiedEnd = end + busy.bufferAfterMinutes();
        return new Stretch(busy.kind(), number(busy.source()), start, end, occupiedStart, occupiedEnd, seats(busy));
    }

    private int seats(Busy busy) {
        if (!isClass || busy.seats().isEmpty() || !busy.seats().get().service().equals(classService)) {
            return Stretch.NO_SESSION;
        }
        return busy.seats().get().taken();
    }

    private Stretch absence(DaysOff off, OpenHours hours) {
        int start = clock(hours, off.first()).dayStart((int) off.first().toEpochDay());
        int end = clock(hours, off.last()).dayStart((int) off.last().toEpochDay() + 1);
        return new Stretch(BusyKind.TIME_OFF, number(off.source()), start, end, start, end, Stretch.NO_SESSION);
    }

    private static WallClock clock(OpenHours hours, LocalDate date) {
        return WallClock.of(hours.zoneOn(date), date.toEpochDay(), date.toEpochDay() + 1);
    }

    private int number(SourceRef source) {
        sources.add(source);
        return sources.size() - 1;
    }
}
