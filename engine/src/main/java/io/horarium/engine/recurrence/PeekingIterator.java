package io.horarium.engine.recurrence;

import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** An ascending iterator whose next moment can be looked at; {@link Instant#MAX} stands for the end. */
final class PeekingIterator implements Iterator<Instant> {

    private final Iterator<Instant> source;
    private Instant head;

    PeekingIterator(Iterator<Instant> source) {
        this.source = source;
        this.head = pull();
    }

    Instant peek() {
        return head;
    }

    @Override
    public boolean hasNext() {
        return !head.equals(Instant.MAX);
    }

    @Override
    public Instant next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the series has ended");
        }
        var current = head;
        head = pull();
        return current;
    }

    private Instant pull() {
        return source.hasNext() ? source.next() : Instant.MAX;
    }
}
