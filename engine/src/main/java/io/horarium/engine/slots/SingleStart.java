package io.horarium.engine.slots;

import io.horarium.engine.time.EpochMinute;
import io.horarium.engine.time.TimeInterval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Judges one start by the same search that lists them all, so the two cannot disagree. */
final class SingleStart {

    private SingleStart() {}

    static Verdict check(SlotRequest request, Instant start, Instant now, StartRule rule) {
        SlotRequest asked =
                request.withoutExpiredHolds(now).withRange(TimeInterval.startingAt(start, Duration.ofMinutes(1)));
        if (rule == StartRule.ANY_MINUTE && asked.policy().avoidGaps()) {
            SlotPolicy relaxed = asked.policy().withAvoidGaps(false);
            asked = asked.withPolicy(relaxed);
        }
        Area area = rule == StartRule.ANY_MINUTE && isWholeMinute(start) ? Area.only(start) : Area.of(asked);
        SlotView view = new GridSearch(asked, area).run().at(now);
        Optional<Slot> slot = view.find(start);
        if (slot.isEmpty()) {
            return view.refusalAt(start);
        }
        List<ResourceId> joinable = view.joinableAt(start);
        // units are of no interest where everybody who can take it leads a session already
        boolean needsUnits = joinable.size() < slot.get().staff().size();
        List<ResourceId> units = needsUnits ? UnitSearch.freeAt(asked, EpochMinute.floor(start)) : List.of();
        return new Verdict.Offered(slot.get(), units, joinable);
    }

    private static boolean isWholeMinute(Instant start) {
        return EpochMinute.toInstant(EpochMinute.floor(start)).equals(start);
    }
}
