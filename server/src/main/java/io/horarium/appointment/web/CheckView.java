package io.horarium.appointment.web;

import io.horarium.availability.Bookable;
import io.horarium.availability.Judgement;
import io.horarium.engine.slots.Reason;
import io.horarium.engine.slots.SourceRef;
import io.horarium.kernel.StaffId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is possible.
 *
 * @param reason why not, as in the slot grid
 * @param sourceId the appointment, block, absence or calendar entry that stands in the way, where there is one
 * @param overridable whether an override would make it possible
 * @param staffIds who would take it
 */
record CheckView(
        boolean possible,
        @Nullable Reason reason,
        @Nullable UUID sourceId,
        boolean overridable,
        List<StaffId> staffIds) {

    static CheckView from(Judgement judgement) {
        return switch (judgement.byRules()) {
            case Bookable.Offered offered -> new CheckView(true, null, null, false, offered.staff());
            case Bookable.Refused(var reason, var source) ->
                new CheckView(
                        false,
                        reason,
                        source.map(SourceRef::value).orElse(null),
                        judgement.isWaivable(),
                        judgement.byRoom() instanceof Bookable.Offered offered ? offered.staff() : List.of());
        };
    }
}
