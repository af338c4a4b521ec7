package io.horarium.availability;

import io.horarium.catalog.Offering;
import io.horarium.engine.slots.Slot;
import io.horarium.engine.slots.SlotGrid;
import io.horarium.kernel.StaffId;

/** A grid, with what has to be known to show its slots and its days. */
record Computed(Offering offering, SlotGrid grid, UnitChoice choice, Openings openings) {

    SlotView show(Slot slot) {
        return new SlotView(
                slot.start(),
                slot.end(),
                slot.staff().stream().map(each -> new StaffId(each.value())).toList(),
                offering.isClass() ? slot.seatsLeft() : null,
                offering.letsChooseUnit() ? choice.takenAt(slot) : null);
    }
}
