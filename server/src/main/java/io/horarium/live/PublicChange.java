package io.horarium.live;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public hears: free times may be others.
 *
 * @param type always {@code availability.changed}
 */
record PublicChange(ChangeType type, Data data) {

    private static final int MOST_DATES = 62;

    /**
     * When.
     *
     * @param dates on which; null where it may be any
     */
    record Data(@Nullable List<LocalDate> dates) {}

    static PublicChange of(Change change) {
        return new PublicChange(ChangeType.AVAILABILITY_CHANGED, new Data(dates(change.first(), change.last())));
    }

    private static @Nullable List<LocalDate> dates(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null || last.isBefore(first)) {
            return null;
        }
        return ChronoUnit.DAYS.between(first, last) < MOST_DATES
                ? first.datesUntil(last.plusDays(1)).toList()
                : null;
    }
}
