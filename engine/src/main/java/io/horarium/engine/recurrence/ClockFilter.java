package io.horarium.engine.recurrence;

import java.util.List;

/** BYHOUR, BYMINUTE and BYSECOND as limits: which times of day a rule with a period within the day may use. */
final class ClockFilter {

    /** Returned when no allowed time is left on the day. */
    static final int NONE = WallClockTimes.DAY_SECONDS;

    private final long hours;
    private final long minutes;
    private final long seconds;

    /** Only the parts not shorter than the period limit it; shorter ones expand it. */
    ClockFilter(ClockParts parts, Frequency frequency) {
        this.hours = bits(parts.hours(), 24);
        this.minutes = frequency == Frequency.HOURLY ? 1 : bits(parts.minutes(), 60);
        this.seconds = frequency == Frequency.SECONDLY ? bits(parts.seconds(), 60) : 1;
    }

    /** The first allowed second of the day that is not before the given one, or {@link #NONE}. */
    int nextAllowed(int secondOfDay) {
        var hour = next(hours, secondOfDay / 3600);
        if (hour > secondOfDay / 3600) {
            return hour >= 24 ? NONE : time(hour, first(minutes), first(seconds));
        }
        var minute = next(minutes, secondOfDay / 60 % 60);
        var second = minute > secondOfDay / 60 % 60 ? first(seconds) : next(seconds, secondOfDay % 60);
        if (second >= 60) {
            minute = next(minutes, minute + 1);
            second = first(seconds);
        }
        if (minute < 60) {
            return time(hour, minute, second);
        }
        var later = next(hours, hour + 1);
        return later >= 24 ? NONE : time(later, first(minutes), first(seconds));
    }

    /**
     * Whether a walk of equal steps through the days ever meets an allowed time: it meets exactly the seconds that are
     * congruent to where it begins, modulo what the step and the day have in common.
     */
    boolean isEverMet(long from, long step) {
        var common = (int) gcd(step, WallClockTimes.DAY_SECONDS);
        var residue = Math.floorMod(from, common);
        for (var second = residue; second < WallClockTimes.DAY_SECONDS; second += common) {
            if (nextAllowed(second) == second) {
                return true;
            }
        }
        return false;
    }

    private static int time(int hour, int minute, int second) {
        return (hour * 60 + minute) * 60 + second;
    }

    private static int first(long bits) {
        return Long.numberOfTrailingZeros(bits);
    }

    /** The first set bit at or after the index; 64 if there is none. */
    private static int next(long bits, int from) {
        return from >= Long.SIZE ? Long.SIZE : Long.numberOfTrailingZeros(bits & (-1L << from));
    }

    private static long bits(List<Integer> numbers, int size) {
        if (numbers.isEmpty()) {
            return (1L << size) - 1;
        }
        var bits = 0L;
        for (int number : numbers) {
            bits |= 1L << number;
        }
        return bits;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
