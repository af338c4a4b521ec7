package io.horarium.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who and what is taken when, while the plan is made; the exclusion constraint checks it again when it is written. */
final class Taken {

    private record Stretch(Instant from, Instant to) {}

    private final Map<String, List<Stretch>> byResource = new HashMap<>();

    boolean isFree(String resource, Instant from, Instant to) {
        return byResource.getOrDefault(resource, List.of()).stream()
                .noneMatch(taken -> taken.from().isBefore(to) && from.isBefore(taken.to()));
    }

    /** The first {@code wanted} units of a pool that are free, or fewer when there are fewer. */
    List<Integer> freeUnits(String pool, int size, int wanted, Instant from, Instant to) {
        List<Integer> free = new ArrayList<>();
        for (int unit = 0; unit < size && free.size() < wanted; unit++) {
            if (isFree(pool + unit, from, to)) {
                free.add(unit);
            }
        }
        return free;
    }

    void take(String resource, Instant from, Instant to) {
        byResource.computeIfAbsent(resource, key -> new ArrayList<>()).add(new Stretch(from, to));
    }
}
