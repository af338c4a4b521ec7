package io.horarium.appointment;

import io.horarium.availability.Wish;
import io.horarium.catalog.Offering;
import io.horarium.catalog.Provider;
import io.horarium.catalog.ResourceNeed;
import io.horarium.engine.slots.StaffMode;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.util.List;

/** Whose rows have to be locked so that an answer about a wish stays true. */
final class Contested {

    private Contested() {}

    /** A limit of the service counts what everybody takes, so there nobody may book beside the one who was named. */
    static List<StaffId> staff(Wish wish) {
        Offering offering = wish.offering();
        boolean alone = offering.limits().isEmpty() && offering.mode() == StaffMode.ANY;
        return wish.staff()
                .filter(member -> alone)
                .map(List::of)
                .orElseGet(() -> offering.staff().stream().map(Provider::id).toList());
    }

    static List<UnitId> units(Offering offering) {
        return offering.needs().stream()
                .map(ResourceNeed::units)
                .flatMap(List::stream)
                .map(unit -> new UnitId(unit.id()))
                .toList();
    }
}
