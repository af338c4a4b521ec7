package io.horarium.engine.slots;

import java.util.Arrays;
import java.util.List;

/**
 * All starts of a search and what was found about them.
 *
 * @param starts epoch minutes, ascending
 * @param tracks one for each staff member of the request, in its order
 * @param days local date of the business of each start; empty when no rule needs it later
 * @param sources what the tracks refer to
 * @param holidays hours that holidays took away
 */
record StartRow(int[] starts, List<StaffTrack> tracks, int[] days, SourceTable sources, List<HolidayTime> holidays) {

    int size() {
        return starts.length;
    }

    /** Index of the first start that is not before {@code minute}. */
    int atOrAfter(int minute) {
        int found = Arrays.binarySearch(starts, minute);
        return found < 0 ? -found - 1 : found;
    }
}
