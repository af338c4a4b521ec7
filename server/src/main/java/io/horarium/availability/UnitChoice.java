package io.horarium.availability;

import io.horarium.availability.spi.ChosenUnit;
import io.horarium.catalog.NamedUnit;
import io.horarium.catalog.Offering;
import io.horarium.catalog.ResourceNeed;
import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.Footprint;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.Slot;
import io.horarium.engine.slots.SourceRef;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which units a customer cannot choose at a start. In a session of a class these are the units that attendees chose and those
 * that the session does not have; where there is no session yet, the units that something else occupies.
 *
 * @param footprint what an appointment takes
 * @param busy of each unit that may be chosen, in the order of the business
 * @param sessions of each staff member: the sessions of this class by their start
 * @param chosen of each session: the units that attendees chose
 */
record UnitChoice(
        Footprint footprint,
        Map<UnitId, List<Busy>> busy,
        Map<ResourceId, Map<Instant, SourceRef>> sessions,
        Map<SourceRef, Set<UnitId>> chosen) {

    private static final UnitChoice NONE = new UnitChoice(Footprint.ofMinutes(1), Map.of(), Map.of(), Map.of());

    static UnitChoice of(Offering offering, Gathered gathered, Optional<SourceRef> own, Instant now) {
        if (!offering.letsChooseUnit()) {
            return NONE;
        }
        Map<UnitId, List<Busy>> busy = new HashMap<>();
        for (ResourceNeed need : offering.needs()) {
            if (need.chosenByCustomer()) {
                for (NamedUnit unit : need.units()) {
                    busy.put(
                            new UnitId(unit.id()),
                            gathered.of(new ResourceId(unit.id())).busy().stream()
                                    .filter(each -> stands(each, own, now))
                                    .toList());
                }
            }
        }
        Map<ResourceId, Map<Instant, SourceRef>> sessions = new HashMap<>();
        Map<SourceRef, Set<UnitId>> chosen = new HashMap<>();
        gathered.request().staff().forEach(member -> {
            sessions.put(member.id(), sessions(offering, member.busy()));
            for (ChosenUnit each : gathered.of(member.id()).chosen()) {
                if (each.counts(now, own)) {
                    chosen.computeIfAbsent(each.session(), session -> new HashSet<>())
                            .add(each.unit());
                }
            }
        });
        return new UnitChoice(offering.policy().footprint(), busy, sessions, chosen);
    }

    /** Neither a hold that has run out, nor the own one. */
    private static boolean stands(Busy busy, Optional<SourceRef> own, Instant now) {
        return busy.expiresAt().isEmpty()
                || busy.expiresAt().get().isAfter(now) && !own.equals(Optional.of(busy.source()));
    }

    private static Map<Instant, SourceRef> sessions(Offering offering, List<Busy> busy) {
        Map<Instant, SourceRef> byStart = new HashMap<>();
        for (Busy each : busy) {
            if (ClassSession.is(each, offering.policy().service())) {
                byStart.put(each.interval().start(), each.source());
            }
        }
        return byStart;
    }

    /** The units that cannot be chosen at the start of the slot. */
    List<UnitId> takenAt(Slot slot) {
        Optional<SourceRef> session = slot.staff().stream()
                .flatMap(member ->
                        Optional.ofNullable(
                                sessions.getOrDefault(member, Map.of()).get(slot.start()))
                                .stream())
                .findFirst();
        TimeInterval occupied = new TimeInterval(
                slot.start().minus(Duration.ofMinutes(footprint.bufferBeforeMinutes())),
                slot.end().plus(Duration.ofMinutes(footprint.bufferAfterMinutes())));
        return busy.keySet().stream()
                .filter(unit ->
                        session.map(source -> isTakenInside(source, unit)).orElseGet(() -> isBusy(unit, occupied)))
                .sorted()
                .toList();
    }

    private boolean isTakenInside(SourceRef session, UnitId unit) {
        boolean ofSession = busy.getOrDefault(unit, List.of()).stream()
                .anyMatch(each -> each.source().equals(session));
        return !ofSession || chosen.getOrDefault(session, Set.of()).contains(unit);
    }

    private boolean isBusy(UnitId unit, TimeInterval wanted) {
        return busy.getOrDefault(unit, List.of()).stream()
                .anyMatch(each -> new TimeInterval(
                                each.interval().start().minus(Duration.ofMinutes(each.bufferBeforeMinutes())),
                                each.interval().end().plus(Duration.ofMinutes(each.bufferAfterMinutes())))
                        .overlaps(wanted));
    }
}
