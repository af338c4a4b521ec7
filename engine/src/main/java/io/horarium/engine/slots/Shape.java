package io.horarium.engine.slots;

/**
 * What an appointment takes of one resource, as minutes relative to its start: the stretches themselves and the same
 * with buffers. Two stretches when the resource is free during processing, else one.
 */
record Shape(int[] coreFrom, int[] coreTo, int[] occupiedFrom, int[] occupiedTo) {

    /** What a unit gives: everything, processing included. */
    static Shape whole(Footprint footprint) {
        int duration = footprint.durationMinutes();
        return new Shape(new int[] {0}, new int[] {duration}, new int[] {-footprint.bufferBeforeMinutes()}, new int[] {
            duration + footprint.bufferAfterMinutes()
        });
    }

    /** What a staff member gives: everything but processing. */
    static Shape ofStaff(Footprint footprint) {
        if (footprint.processing().isEmpty()) {
            return whole(footprint);
        }
        Processing free = footprint.processing().get();
        int duration = footprint.durationMinutes();
        return new Shape(
                new int[] {0, free.toMinute()},
                new int[] {free.fromMinute(), duration},
                new int[] {-footprint.bufferBeforeMinutes(), free.toMinute()},
                new int[] {free.fromMinute(), duration + footprint.bufferAfterMinutes()});
    }

    int parts() {
        return coreFrom.length;
    }

    /** Minutes before the start from which it is occupied, as a number below or at zero. */
    int earliest() {
        return occupiedFrom[0];
    }

    /** Minutes after the start until which it is occupied. */
    int latest() {
        return occupiedTo[parts() - 1];
    }
}
