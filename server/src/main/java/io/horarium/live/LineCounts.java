package io.horarium.live;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many lines one caller, and all of them, may have open on this node. */
@Component
class LineCounts {

    private static final int MOST_OF_ONE = 2_000;
    private static final int MOST_OF_AN_ADDRESS = 50;
    private static final int MOST = 10_000;

    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    /** Takes one for somebody who is known. */
    boolean takeFor(String caller) {
        return take(caller, MOST_OF_ONE);
    }

    /** Takes one for an address of nobody in particular. */
    boolean takeForAddress(String address) {
        return take(address, MOST_OF_AN_ADDRESS);
    }

    /** Gives back what was taken. */
    synchronized void give(String caller) {
        all--;
        taken.computeIfPresent(caller, (same, count) -> count == 1 ? null : count - 1);
    }

    private synchronized boolean take(String caller, int most) {
        int own = taken.getOrDefault(caller, 0);
        if (all >= MOST || own >= most) {
            return false;
        }
        all++;
        taken.put(caller, own + 1);
        return true;
    }
}
