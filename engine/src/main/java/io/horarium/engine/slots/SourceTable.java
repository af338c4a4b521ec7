package io.horarium.engine.slots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sources that refuse some start, by number; those that refuse none are not kept. */
record SourceTable(List<SourceRef> sources) {

    /** Renumbers the sources in {@code tracks} so that only those in use are left. */
    static SourceTable of(List<SourceRef> all, List<StaffTrack> tracks) {
        int[] renumbered = new int[all.size()];
        Arrays.fill(renumbered, -1);
        List<SourceRef> used = new ArrayList<>();
        for (StaffTrack track : tracks) {
            int[] sources = track.sources();
            for (int at = 0; at < sources.length; at++) {
                int number = sources[at];
                if (number >= 0) {
                    if (renumbered[number] < 0) {
                        renumbered[number] = used.size();
                        used.add(all.get(number));
                    }
                    sources[at] = renumbered[number];
                }
            }
        }
        return new SourceTable(List.copyOf(used));
    }

    Optional<SourceRef> get(int number) {
        return number < 0 ? Optional.empty() : Optional.of(sources.get(number));
    }
}
