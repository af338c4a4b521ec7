package io.horarium.engine.allocation;

import io.horarium.engine.allocation.Alternative.Kind;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.Slot;
import io.horarium.engine.slots.SlotView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What to propose to somebody whose wish is gone. */
public final class Alternatives {

    private Alternatives() {}

    /**
     * Ranked proposals: the nearest starts with the wanted staff, the same start with others, the same local time on
     * later dates; the first of each kind, then the second of each kind and so on. No start is proposed twice.
     *
     * @param view the starts of everybody eligible around and after the wish
     * @param wanted the start that is gone
     * @param staff the staff members that were wanted; empty when anybody would do
     * @param zone the zone of the local time to keep
     * @param most how many proposals at most, zero or more
     */
    public static List<Alternative> rank(SlotView view, Instant wanted, Set<ResourceId> staff, ZoneId zone, int most) {
        return rank(view.offered(), wanted, staff, zone, most);
    }

    /**
     * The same among these starts only.
     *
     * @param offered what can be proposed, in order
     */
    public static List<Alternative> rank(
            List<Slot> offered, Instant wanted, Set<ResourceId> staff, ZoneId zone, int most) {
        List<List<Alternative>> kinds = List.of(
                nearest(offered, wanted, staff), sameStart(offered, wanted, staff), otherDays(offered, wanted, zone));
        List<Alternative> ranked = new ArrayList<>();
        Set<Instant> proposed = new HashSet<>();
        for (int round = 0; round < offered.size() && ranked.size() < most; round++) {
            for (List<Alternative> kind : kinds) {
                if (round < kind.size()
                        && ranked.size() < most
                        && proposed.add(kind.get(round).slot().start())) {
                    ranked.add(kind.get(round));
                }
            }
        }
        return ranked;
    }

    /** Starts before and after the wish, the closest first, the later one of two that are equally far. */
    private static List<Alternative> nearest(List<Slot> offered, Instant wanted, Set<ResourceId> staff) {
        Comparator<Slot> byDistance = Comparator.comparing(
                slot -> Duration.between(wanted, slot.start()).abs());
        return offered.stream()
                .filter(slot -> staff.isEmpty() || slot.staff().stream().anyMatch(staff::contains))
                .sorted(byDistance.thenComparing(Slot::start, Comparator.reverseOrder()))
                .map(slot -> new Alternative(Kind.NEAREST_SAME_STAFF, keepOnly(slot, staff)))
                .toList();
    }

    private static List<Alternative> sameStart(List<Slot> offered, Instant wanted, Set<ResourceId> staff) {
        return offered.stream()
                .filter(slot -> slot.start().equals(wanted))
                .filter(slot -> !staff.isEmpty() && slot.staff().stream().noneMatch(staff::contains))
                .map(slot -> new Alternative(Kind.SAME_START_OTHER_STAFF, slot))
                .toList();
    }

    private static List<Alternative> otherDays(List<Slot> offered, Instant wanted, ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(wanted, zone);
        LocalTime time = LocalTime.ofInstant(wanted, zone);
        return offered.stream()
                .filter(slot -> LocalTime.ofInstant(slot.start(), zone).equals(time))
                .filter(slot -> LocalDate.ofInstant(slot.start(), zone).isAfter(date))
                .map(slot -> new Alternative(Kind.SAME_TIME_OTHER_DAY, slot))
                .toList();
    }

    private static Slot keepOnly(Slot slot, Set<ResourceId> staff) {
        List<ResourceId> kept = staff.isEmpty()
                ? slot.staff()
                : slot.staff().stream().filter(staff::contains).toList();
        return new Slot(slot.start(), slot.end(), kept, slot.seatsLeft());
    }
}
