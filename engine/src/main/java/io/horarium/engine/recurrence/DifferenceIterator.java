package io.horarium.engine.recurrence;

import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Difference of two ascending iterators, walked side by side; looks one occurrence ahead. */
final class DifferenceIterator implements Iterator<Instant> {

    /** So many removed in a row end the walk: a rule can be taken from itself, and time must not be without bound. */
    static final int MOST_REMOVED_IN_A_ROW = 1_000_000;

    private final Iterator<Instant> kept;
    private final PeekingIterator removed;
    private Instant following;

    DifferenceIterator(Iterator<Instant> kept, Iterator<Instant> removed) {
        this.kept = kept;
        this.removed = new PeekingIterator(removed);
        this.following = pull();
    }

    @Override
    public boolean hasNext() {
        return !following.equals(Instant.MAX);
    }

    @Override
    public Instant next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the series has ended");
        }
        var current = following;
        following = pull();
        return current;
    }

    private Instant pull() {
        for (var inARow = 0; inARow < MOST_REMOVED_IN_A_ROW && kept.hasNext(); inARow++) {
            var candidate = kept.next();
            while (removed.peek().isBefore(candidate)) {
                removed.next();
            }
            if (!removed.peek().equals(candidate)) {
                return candidate;
            }
        }
        return Instant.MAX;
    }
}
