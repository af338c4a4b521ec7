package io.horarium.engine.recurrence;

import java.util.Arrays;
import java.util.List;

/** BYSETPOS: which of the n candidates of a period remain. Chooses by index, so candidates need not be listed. */
final class SetPositions {

    private final int[] positions;
    private final int[] chosen;
    private int size;

    SetPositions(List<Integer> positions) {
        this.positions = positions.stream().mapToInt(Integer::intValue).toArray();
        this.chosen = new int[this.positions.length];
    }

    /** Chooses among so many candidates and tells how many remain. */
    int choose(int candidates) {
        if (positions.length == 0) {
            size = candidates;
            return size;
        }
        size = 0;
        for (var position : positions) {
            var index = position > 0 ? position - 1 : candidates + position;
            if (index >= 0 && index < candidates) {
                chosen[size++] = index;
            }
        }
        Arrays.sort(chosen, 0, size);
        size = dropRepeated();
        return size;
    }

    /** The index among the candidates of the n-th that remains. */
    int get(int n) {
        return positions.length == 0 ? n : chosen[n];
    }

    private int dropRepeated() {
        var kept = 0;
        for (var i = 0; i < size; i++) {
            if (kept == 0 || chosen[kept - 1] != chosen[i]) {
                chosen[kept++] = chosen[i];
            }
        }
        return kept;
    }
}
