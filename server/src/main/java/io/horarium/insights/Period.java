package io.horarium.insights;

import io.horarium.appointment.AppointmentSource;
import io.horarium.appointment.AppointmentStatus;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bookings of one day or week.
 *
 * @param first first local date
 * @param last last local date, the same for a day; a week is cut to the range
 * @param counts what there was, by status and source; what there was not is left out
 */
public record Period(LocalDate first, LocalDate last, List<Count> counts) {

    /** Keeps a copy. */
    public Period {
        counts = List.copyOf(counts);
    }

    /** How many bookings of one sort. */
    public record Count(AppointmentStatus status, AppointmentSource source, long bookings) {}

    /** How long a period is. */
    public enum Unit {
        /** A local date. */
        DAY,
        /** A week as the business counts them. */
        WEEK
    }

    /** All periods of a range, those without a booking too. */
    static List<Period> of(LocalDate from, LocalDate to, Unit unit, DayOfWeek weekStart, List<Tally> tallies) {
        Map<LocalDate, Map<Sort, Long>> found = new HashMap<>();
        for (Tally each : tallies) {
            if (!each.date().isBefore(from) && !each.date().isAfter(to)) {
                found.computeIfAbsent(begin(each.date(), unit, weekStart), date -> new HashMap<>())
                        .merge(new Sort(each.status(), each.source()), each.bookings(), Long::sum);
            }
        }
        List<Period> periods = new ArrayList<>();
        int length = unit == Unit.DAY ? 1 : 7;
        for (LocalDate date = begin(from, unit, weekStart); !date.isAfter(to); date = date.plusDays(length)) {
            LocalDate end = date.plusDays(length - 1L);
            periods.add(new Period(
                    date.isBefore(from) ? from : date,
                    end.isAfter(to) ? to : end,
                    counts(found.getOrDefault(date, Map.of()))));
        }
        return periods;
    }

    private static LocalDate begin(LocalDate date, Unit unit, DayOfWeek weekStart) {
        return switch (unit) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(weekStart));
        };
    }

    private static List<Count> counts(Map<Sort, Long> found) {
        return found.entrySet().stream()
                .map(each -> new Count(each.getKey().status(), each.getKey().source(), each.getValue()))
                .sorted(Comparator.comparing(Count::status).thenComparing(Count::source))
                .toList();
    }

    private record Sort(AppointmentStatus status, AppointmentSource source) {}
}
