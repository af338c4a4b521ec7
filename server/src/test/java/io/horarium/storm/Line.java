package io.horarium.storm;

import java.time.Instant;
import java.util.BitSet;

/** A set of minutes of the time that is looked at; what lies outside of it is forgotten. */
final class Line {

    private final long first;
    private final int length;
    private final BitSet minutes = new BitSet();

    /** Nothing yet, of the minutes since 1970 from {@code first} on. */
    Line(long first, int length) {
        this.first = first;
        this.length = length;
    }

    Line like() {
        return new Line(first, length);
    }

    int length() {
        return length;
    }

    Instant at(int index) {
        return Instant.ofEpochSecond((first + index) * 60);
    }

    int index(long minute) {
        return Math.toIntExact(minute - first);
    }

    /** Adds {@code [from, to)}, in minutes since 1970. */
    void add(long from, long to) {
        int begin = (int) Math.clamp(from - first, 0, length);
        int end = (int) Math.clamp(to - first, 0, length);
        if (begin < end) {
            minutes.set(begin, end);
        }
    }

    void addIndex(int index) {
        minutes.set(index);
    }

    boolean has(int index) {
        return minutes.get(index);
    }

    /** Whether none of {@code [from, to)} is in it, by index. */
    boolean isClear(int from, int to) {
        for (int i = from; i < to; i++) {
            if (minutes.get(i)) {
                return false;
            }
        }
        return true;
    }

    Line and(Line other) {
        Line both = like();
        both.minutes.or(minutes);
        both.minutes.and(other.minutes);
        return both;
    }
}
