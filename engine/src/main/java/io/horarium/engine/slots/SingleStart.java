package io.horarium.engine.slots;

import java.time.Instant;

final class SingleStart {

    private SingleStart() {}

    static Verdict check(SlotRequest request, Instant start, Instant now, StartRule rule) {
        throw new UnsupportedOperationException(request.toString() + start + now + rule);
    }
}
