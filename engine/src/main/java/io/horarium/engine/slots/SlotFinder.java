package io.horarium.engine.slots;

import java.time.Instant;

/** When can this be booked? */
public final class SlotFinder {

    private SlotFinder() {}

    /**
     * All starts of the wanted range, offered or refused, as far as they do not depend on the current moment. The result
     * can be kept until {@link SlotGrid#validUntil()} or until somebody's availability changes.
     *
     * @param request holds in it count as busy
     */
    public static SlotGrid find(SlotRequest request) {
        return new GridSearch(request, Area.of(request)).run();
    }

    /**
     * Whether one start can be booked. With {@link StartRule#ON_GRID} it agrees with {@link #find} seen at the same
     * moment: what is offered can be booked and what can be booked is offered.
     *
     * @param request its range is not read; holds that have run out at {@code now} do not count
     * @param start the wanted start
     * @param now the current moment
     * @param rule which starts are accepted
     */
    public static Verdict check(SlotRequest request, Instant start, Instant now, StartRule rule) {
        return SingleStart.check(request, start, now, rule);
    }
}
