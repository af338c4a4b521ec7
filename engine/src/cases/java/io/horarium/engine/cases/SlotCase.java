package io.horarium.engine.cases;

import io.horarium.engine.slots.BusinessDays;
import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.ClassSeats;
import io.horarium.engine.slots.Counted;
import io.horarium.engine.slots.DayHours;
import io.horarium.engine.slots.DaysOff;
import io.horarium.engine.slots.Footprint;
import io.horarium.engine.slots.Limit;
import io.horarium.engine.slots.LimitPeriod;
import io.horarium.engine.slots.OpenHours;
import io.horarium.engine.slots.Quota;
import io.horarium.engine.slots.ResourceId;
import io.horarium.engine.slots.ServiceRef;
import io.horarium.engine.slots.SlotPolicy;
import io.horarium.engine.slots.SlotRequest;
import io.horarium.engine.slots.SourceRef;
import io.horarium.engine.slots.StaffMember;
import io.horarium.engine.slots.StaffMode;
import io.horarium.engine.slots.StartGrid;
import io.horarium.engine.time.LocalWindow;
import io.horarium.engine.time.TimeInterval;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A search as a case file describes it, read by the tests of the engine and by what measures it.
 *
 * @param now when it is asked
 * @param expected the starts that others found for it; empty where the file names none
 */
public record SlotCase(String name, Instant now, SlotRequest request, List<Instant> expected) {

    private static final ServiceRef SERVICE = new ServiceRef(new UUID(1, 1));

    /**
     * Reads one case of a file.
     *
     * @throws RuntimeException when it is none
     */
    public static SlotCase read(JsonNode node) {
        Instant now = instant(node, "now");
        ZoneId firstZone = zone(node.get("staff").get(0), ZoneId.of("Asia/Dubai"));
        ZoneId businessZone = node.hasNonNull("businessZone") ? ZoneId.of(text(node, "businessZone")) : firstZone;
        DayOfWeek weekStart =
                node.hasNonNull("weekStart") ? DayOfWeek.valueOf(text(node, "weekStart")) : DayOfWeek.MONDAY;
        SlotPolicy policy = policy(node.get("service"));
        List<StaffMember> staff = new ArrayList<>();
        for (JsonNode member : node.get("staff")) {
            staff.add(member(member, staff.size(), policy, businessZone, limits(node.path("limits"))));
        }
        SlotRequest request = SlotRequest.of(
                        interval(node.get("range"), "from", "to"),
                        new BusinessDays(businessZone, weekStart),
                        policy,
                        staff)
                .withStaff(StaffMode.valueOf(text(node, "mode", "ANY")), staff);
        if (node.get("service").hasNonNull("schedule")) {
            request = request.withSchedule(hours(node.get("service").get("schedule"), businessZone));
        }
        if (node.hasNonNull("rescheduling")) {
            request = request.withIgnoring(Set.of(source(text(node, "rescheduling"))));
        }
        List<Instant> expected = new ArrayList<>();
        node.path("expected").forEach(start -> expected.add(Instant.parse(start.asString())));
        return new SlotCase(text(node, "name"), now, request.withoutExpiredHolds(now), expected);
    }

    private static SlotPolicy policy(JsonNode node) {
        int duration = node.get("durationMinutes").asInt();
        Footprint footprint = Footprint.ofMinutes(duration)
                .withBuffers(minutes(node, "bufferBeforeMinutes"), minutes(node, "bufferAfterMinutes"));
        OptionalInt horizon = node.hasNonNull("horizonDays")
                ? OptionalInt.of(node.get("horizonDays").asInt())
                : OptionalInt.empty();
        return SlotPolicy.of(SERVICE, footprint)
                .withGrid(
                        StartGrid.valueOf(text(node, "grid", "WINDOW")),
                        number(node, "stepMinutes", SlotPolicy.defaultStepMinutes(duration)))
                .withLead(minutes(node, "minimumNoticeMinutes"), horizon)
                .withCapacity(number(node, "capacity", 1));
    }

    private static StaffMember member(
            JsonNode node, int index, SlotPolicy policy, ZoneId businessZone, List<Limit> limits) {
        List<Busy> busy = new ArrayList<>();
        List<DaysOff> daysOff = new ArrayList<>();
        List<Counted> counted = new ArrayList<>();
        for (JsonNode each : node.path("timeOff")) {
            SourceRef source = source(each.toString());
            if (each.hasNonNull("from")) {
                daysOff.add(new DaysOff(source, date(each, "from"), date(each, each.hasNonNull("to") ? "to" : "from")));
            } else {
                busy.add(Busy.timeOff(source, interval(each, "start", "end")));
            }
        }
        for (JsonNode each : node.path("blocks")) {
            busy.add(Busy.blocked(source(each.toString()), interval(each, "start", "end")));
        }
        for (JsonNode each : node.path("external")) {
            busy.add(Busy.calendar(source(each.toString()), interval(each, "start", "end")));
        }
        for (JsonNode each : node.path("appointments")) {
            if (Set.of("PENDING", "CONFIRMED").contains(text(each, "status", "CONFIRMED"))) {
                busy.add(appointment(each, policy));
                TimeInterval interval = interval(each, "start", "end");
                counted.add(new Counted(appointmentSource(each), interval.start(), (int)
                        interval.length().toMinutes()));
            }
        }
        for (JsonNode each : node.path("holds")) {
            if (!each.path("mine").asBoolean(false)) {
                busy.add(Busy.held(
                        source(each.toString()),
                        interval(each, "start", "end"),
                        minutes(each, "bufferBeforeMinutes"),
                        minutes(each, "bufferAfterMinutes"),
                        each.hasNonNull("expiresAt") ? instant(each, "expiresAt") : Instant.MAX));
            }
        }
        return StaffMember.of(new ResourceId(new UUID(2, index)), hours(node, businessZone), busy)
                .withDaysOff(daysOff)
                .withQuota(new Quota(limits, counted));
    }

    private static Busy appointment(JsonNode node, SlotPolicy policy) {
        TimeInterval interval = interval(node, "start", "end");
        Busy booked = Busy.booked(
                appointmentSource(node),
                interval,
                minutes(node, "bufferBeforeMinutes"),
                minutes(node, "bufferAfterMinutes"));
        Duration duration = Duration.ofMinutes(policy.footprint().durationMinutes());
        boolean isSession = node.hasNonNull("seatsTaken") && interval.length().equals(duration);
        return isSession
                ? booked.withSeats(
                        new ClassSeats(SERVICE, node.get("seatsTaken").asInt()))
                : booked;
    }

    private static SourceRef appointmentSource(JsonNode node) {
        return source(node.hasNonNull("id") ? text(node, "id") : node.toString());
    }

    private static OpenHours hours(JsonNode node, ZoneId defaultZone) {
        Map<DayOfWeek, DayHours> weekly = new EnumMap<>(DayOfWeek.class);
        for (JsonNode rule : node.path("weekly")) {
            for (JsonNode day : rule.get("days")) {
                weekly.merge(DayOfWeek.valueOf(day.asString()), windows(rule), SlotCase::both);
            }
        }
        Map<LocalDate, DayHours> exceptions = new HashMap<>();
        node.path("exceptions").forEach(each -> exceptions.merge(date(each, "date"), windows(each), SlotCase::both));
        Set<LocalDate> holidays = new HashSet<>();
        node.path("holidays").forEach(each -> holidays.add(LocalDate.parse(each.asString())));
        return new OpenHours(zone(node, defaultZone), weekly, exceptions, holidays, List.of());
    }

    private static DayHours both(DayHours one, DayHours other) {
        List<LocalWindow> windows = new ArrayList<>(one.windows());
        windows.addAll(other.windows());
        return new DayHours(windows, List.of());
    }

    /** Windows that are none (the end not after the start) are what a form would have refused; they open nothing. */
    private static DayHours windows(JsonNode node) {
        List<LocalWindow> windows = new ArrayList<>();
        for (JsonNode window : node.path("windows")) {
            String start = window.get(0).asString();
            String end = window.get(1).asString();
            if (start.compareTo(end) < 0) {
                windows.add(LocalWindow.of(start, end));
            }
        }
        return new DayHours(windows, List.of());
    }

    private static List<Limit> limits(JsonNode node) {
        List<Limit> limits = new ArrayList<>();
        Map<String, LimitPeriod> periods =
                Map.of("perDay", LimitPeriod.DAY, "perWeek", LimitPeriod.WEEK, "perMonth", LimitPeriod.MONTH);
        periods.forEach((key, period) -> Optional.ofNullable(node.get(key))
                .filter(JsonNode::isNumber)
                .ifPresent(most -> limits.add(new Limit(period, most.asInt()))));
        return limits;
    }

    private static ZoneId zone(JsonNode node, ZoneId otherwise) {
        return node.hasNonNull("zone") ? ZoneId.of(text(node, "zone")) : otherwise;
    }

    private static int minutes(JsonNode node, String key) {
        return number(node, key, 0);
    }

    private static LocalDate date(JsonNode node, String key) {
        return LocalDate.parse(text(node, key));
    }

    /** What ends before it starts is nothing. */
    private static TimeInterval interval(JsonNode node, String start, String end) {
        Instant from = instant(node, start);
        Instant to = instant(node, end);
        return new TimeInterval(from, to.isBefore(from) ? from : to);
    }

    private static Instant instant(JsonNode node, String key) {
        return Instant.parse(text(node, key));
    }

    private static int number(JsonNode node, String key, int otherwise) {
        return node.hasNonNull(key) ? node.get(key).asInt() : otherwise;
    }

    private static String text(JsonNode node, String key, String otherwise) {
        return node.hasNonNull(key) ? text(node, key) : otherwise;
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }

    private static SourceRef source(String name) {
        return new SourceRef(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
