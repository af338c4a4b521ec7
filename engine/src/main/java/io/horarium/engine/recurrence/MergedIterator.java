package io.horarium.engine.recurrence;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Union of ascending iterators. A series has two or three of them, so the least is found by looking at each. */
final class MergedIterator implements Iterator<Instant> {

    private final List<PeekingIterator> sources;

    MergedIterator(List<Iterator<Instant>> sources) {
        this.sources = sources.stream().map(PeekingIterator::new).toList();
    }

    @Override
    public boolean hasNext() {
        return !least().equals(Instant.MAX);
    }

    @Override
    public Instant next() {
        var least = least();
        if (least.equals(Instant.MAX)) {
            throw new NoSuchElementException("all series have ended");
        }
        for (var source : sources) {
            if (source.peek().equals(least)) {
                source.next();
            }
        }
        return least;
    }

    private Instant least() {
        var least = Instant.MAX;
        for (var source : sources) {
            if (source.peek().isBefore(least)) {
                least = source.peek();
            }
        }
        return least;
    }
}
