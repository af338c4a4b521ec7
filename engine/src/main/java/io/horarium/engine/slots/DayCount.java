package io.horarium.engine.slots;

import io.horarium.engine.time.WallClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sums up the starts of each date, as a viewer's calendar cuts them. */
final class DayCount {

    private final StartRow row;
    private final Outcomes outcomes;
    private final int begin;
    private final int end;

    /** Counts the starts with {@code begin <= index < end}. */
    DayCount(StartRow row, Outcomes outcomes, int begin, int end) {
        this.row = row;
        this.outcomes = outcomes;
        this.begin = begin;
        this.end = end;
    }

    List<DaySummary> summaries(ZoneId viewer, LocalDate first, LocalDate last) {
        WallClock clock = WallClock.of(viewer, first.toEpochDay(), last.toEpochDay() + 1);
        List<DaySummary> summaries = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            int day = (int) date.toEpochDay();
            summaries.add(summary(date, clock.dayStart(day), clock.dayStart(day + 1)));
        }
        return summaries;
    }

    private DaySummary summary(LocalDate date, int from, int to) {
        int offered = 0;
        int[] refused = new int[DayReason.values().length];
        int holidayStart = Integer.MIN_VALUE;
        for (int at = Math.max(begin, row.atOrAfter(from)); at < end && row.starts()[at] < to; at++) {
            int rank = outcomes.rank(at);
            if (rank == Code.FREE) {
                offered++;
            } else if (rank != Code.ABSENT) {
                DayReason reason = DayReason.of(Code.reason(rank));
                refused[reason.ordinal()]++;
                holidayStart = reason == DayReason.HOLIDAY ? row.starts()[at] : holidayStart;
            }
        }
        if (offered > 0) {
            return new DaySummary(date, offered, Optional.empty(), Optional.empty());
        }
        DayReason reason = mostOften(refused).orElse(withoutStarts(from, to));
        Optional<LocalDate> holiday = reason == DayReason.HOLIDAY ? holidayAt(holidayStart) : Optional.empty();
        return new DaySummary(date, 0, Optional.of(reason), holiday);
    }

    /** The reason of most starts, the first one in the order of the reasons when several are equal. */
    private static Optional<DayReason> mostOften(int[] refused) {
        Optional<DayReason> most = Optional.empty();
        for (DayReason each : DayReason.values()) {
            int count = refused[each.ordinal()];
            if (count > 0 && most.map(best -> count > refused[best.ordinal()]).orElse(true)) {
                most = Optional.of(each);
            }
        }
        return most;
    }

    private DayReason withoutStarts(int from, int to) {
        if (to <= outcomes.bounds().now()) {
            return DayReason.PAST;
        }
        return from >= outcomes.bounds().end() ? DayReason.BEYOND_HORIZON : DayReason.NO_SERVICE_HOURS;
    }

    private Optional<LocalDate> holidayAt(int minute) {
        return row.holidays().stream()
                .filter(each -> each.contains(minute))
                .map(HolidayTime::date)
                .findFirst();
    }
}
