package io.horarium.engine.slots;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells for each start whether a limit of its day, week or month is reached. */
final class LimitedDays {

    private static final boolean[] NEVER = new boolean[0];

    private final boolean[] reached;

    private LimitedDays(boolean[] reached) {
        this.reached = reached;
    }

    /**
     * Counts once per limit and judges once per date.
     *
     * @param startDays local date of the business of each start, as epoch days, ascending
     */
    static LimitedDays of(Quota quota, BusinessDays days, int[] startDays, Set<SourceRef> ignoring) {
        if (quota.limits().isEmpty()) {
            return new LimitedDays(NEVER);
        }
        boolean[] reached = new boolean[startDays.length];
        for (Limit limit : quota.limits()) {
            Map<Integer, Integer> counts = counts(quota, days, limit.period(), ignoring);
            boolean full = false;
            for (int index = 0; index < startDays.length; index++) {
                if (index == 0 || startDays[index] != startDays[index - 1]) {
                    int period = days.period(startDays[index], limit.period());
                    full = counts.getOrDefault(period, 0) >= limit.most();
                }
                reached[index] |= full;
            }
        }
        return new LimitedDays(reached);
    }

    boolean isReached(int index) {
        return reached.length > 0 && reached[index];
    }

    private static Map<Integer, Integer> counts(
            Quota quota, BusinessDays days, LimitPeriod period, Set<SourceRef> ignoring) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Counted each : quota.counted()) {
            if (!ignoring.contains(each.source())) {
                counts.merge(days.period(days.dayOf(each.start()), period), 1, Integer::sum);
            }
        }
        return counts;
    }
}
