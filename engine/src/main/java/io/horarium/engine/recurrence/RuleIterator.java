package io.horarium.engine.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Walks one rule in the zone of its series: wall-clock times become moments, those that do not exist are dropped before
 * COUNT counts, and COUNT or UNTIL ends the walk. Looks one occurrence ahead.
 */
final class RuleIterator implements Iterator<Instant> {

    private static final long NOTHING = Long.MAX_VALUE;

    private final WallClockTimes times;
    private final ZoneClock clock;
    private final long firstLocal;
    private final long lastLocal;
    private final long lastSecond;
    private final long earliestSecond;
    private int remaining;
    private long following;

    RuleIterator(RecurrenceRule rule, SeriesStart start, Instant earliest) {
        this.clock = new ZoneClock(start);
        this.firstLocal = WallClockTimes.secondsOf(start.local());
        this.lastLocal = lastLocal(rule.end(), start);
        this.lastSecond = lastSecond(rule.end(), start);
        this.earliestSecond = ceilSecond(earliest);
        this.remaining = rule.end() instanceof RuleEnd.Count(int occurrences) ? occurrences : Integer.MAX_VALUE;
        // occurrences that COUNT counts must be walked; otherwise the walk begins where it is wanted
        var counted = rule.end() instanceof RuleEnd.Count;
        var from = counted ? firstLocal : Math.max(firstLocal, ZoneClock.localNotAfter(earliest));
        this.times = WallClockTimes.of(relevant(rule, start), start.local(), Math.min(from, WallClockTimes.LIMIT));
        this.following = advance();
    }

    @Override
    public boolean hasNext() {
        return following != NOTHING;
    }

    @Override
    public Instant next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the series has ended");
        }
        var current = Instant.ofEpochSecond(following);
        following = advance();
        return current;
    }

    private long advance() {
        while (remaining > 0) {
            var local = times.next();
            if (local > lastLocal) {
                return NOTHING;
            }
            var second = local < firstLocal ? ZoneClock.MISSING : clock.epochSecond(local);
            if (second == ZoneClock.MISSING) {
                continue;
            }
            if (second > lastSecond) {
                return NOTHING;
            }
            remaining--;
            if (second >= earliestSecond) {
                return second;
            }
        }
        return NOTHING;
    }

    /** Whole days have no time of day, so the parts that choose one are ignored (RFC 5545, 3.3.10). */
    private static RecurrenceRule relevant(RecurrenceRule rule, SeriesStart start) {
        return switch (start) {
            case SeriesStart.Timed _ -> rule;
            case SeriesStart.AllDay _ -> rule.withoutTimes();
        };
    }

    private static long lastLocal(RuleEnd end, SeriesStart start) {
        return switch (end) {
            case RuleEnd.Never _, RuleEnd.Count _ -> WallClockTimes.LIMIT - 1;
            case RuleEnd.UntilDate(var date) -> endOf(date.atStartOfDay());
            case RuleEnd.UntilLocal(var local) -> WallClockTimes.secondsOf(local);
            case RuleEnd.UntilInstant(var instant) ->
                start instanceof SeriesStart.AllDay
                        ? endOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
                        : WallClockTimes.LIMIT - 1;
        };
    }

    private static long lastSecond(RuleEnd end, SeriesStart start) {
        return end instanceof RuleEnd.UntilInstant(var instant) && start instanceof SeriesStart.Timed
                ? instant.getEpochSecond()
                : NOTHING - 1;
    }

    private static long endOf(LocalDateTime day) {
        return WallClockTimes.secondsOf(day.toLocalDate().plusDays(1).atStartOfDay()) - 1;
    }

    private static long ceilSecond(Instant instant) {
        return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
    }
}
