package io.horarium.availability;

import io.horarium.engine.slots.DayHours;
import io.horarium.engine.slots.OpenHours;
import io.horarium.engine.slots.Quota;
import io.horarium.engine.slots.SlotRequest;
import io.horarium.engine.slots.StaffMember;
import io.horarium.engine.time.LocalWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A question to the engine without the rules that the front desk may waive; what is taken stays taken. */
final class Waived {

    private static final Map<DayOfWeek, DayHours> ALWAYS = Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), day -> DayHours.of(new LocalWindow(0, LocalWindow.MINUTES_OF_DAY))));

    private Waived() {}

    /** The same question without notice, horizon, hours, holidays and limits; holds that have run out are taken out of it. */
    static SlotRequest of(SlotRequest asked, Instant now) {
        SlotRequest alive = asked.withoutExpiredHolds(now);
        return new SlotRequest(
                alive.range(),
                alive.days(),
                alive.policy().withLead(0, OptionalInt.empty()),
                Optional.empty(),
                alive.mode(),
                alive.staff().stream().map(Waived::member).toList(),
                alive.pools(),
                Quota.UNLIMITED,
                Quota.UNLIMITED,
                alive.ignoring(),
                alive.seats());
    }

    /** Absences of whole dates are read in the zone of the hours, so zone and travel stay. */
    private static StaffMember member(StaffMember member) {
        OpenHours hours = member.hours();
        return new StaffMember(
                member.id(),
                new OpenHours(hours.zone(), ALWAYS, Map.of(), Set.of(), hours.travel()),
                member.daysOff(),
                member.busy(),
                // the workload still decides who takes it
                new Quota(List.of(), member.quota().counted()),
                member.shortestService());
    }
}
