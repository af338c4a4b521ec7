package io.horarium.engine.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;

/** Random series, read by the engine and by somebody else. */
final class Comparison {

    /** So many occurrences of a series are compared. */
    static final int FIRST = 15;

    private static final int YEARS_LOOKED_AT = 40;

    private Comparison() {}

    /** Compares the series that the other engine speaks for and that happen often enough; tells how many those were. */
    static long of(OtherEngine other, int seeds) {
        return LongStream.range(0, seeds)
                .mapToObj(RandomSeries::of)
                .filter(series -> other.speaksFor(series.rule()))
                .filter(series -> ours(series, horizon(series)).size() == FIRST)
                .filter(series -> isSame(other, series))
                .count();
    }

    /** The engine's answer, ending before the horizon. */
    static List<LocalDateTime> ours(RandomSeries series, LocalDateTime horizon) {
        return new RecurrenceSet.OfRule(series.rule(), new SeriesStart.Timed(series.start(), ZoneOffset.UTC))
                .between(Instant.MIN, horizon.toInstant(ZoneOffset.UTC), FIRST).stream()
                        .map(moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                        .toList();
    }

    private static boolean isSame(OtherEngine other, RandomSeries series) {
        // some engines name an occurrence twice where two parts of the rule choose it
        var theirs = other.first(series.rule().toString(), series.start().atZone(ZoneOffset.UTC), 4 * FIRST).stream()
                .distinct()
                .limit(FIRST)
                .toList();
        assertThat(ours(series, horizon(series))).as(series.toString()).isEqualTo(theirs);
        return true;
    }

    private static LocalDateTime horizon(RandomSeries series) {
        return series.start().plusYears(YEARS_LOOKED_AT);
    }
}
