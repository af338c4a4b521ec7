package io.horarium.catalog;

import io.horarium.engine.slots.BusinessDays;
import io.horarium.engine.slots.Footprint;
import io.horarium.engine.slots.Limit;
import io.horarium.engine.slots.LimitPeriod;
import io.horarium.engine.slots.OpenHours;
import io.horarium.engine.slots.Processing;
import io.horarium.engine.slots.ServiceRef;
import io.horarium.engine.slots.SlotPolicy;
import io.horarium.engine.slots.StaffMode;
import io.horarium.engine.slots.StartGrid;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Takes apart the document that {@link OfferingQuery} writes. */
final class OfferingDocument {

    private OfferingDocument() {}

    static Offering read(BusinessId business, ServiceId service, String text) {
        JsonNode document = Columns.JSON.readTree(text);
        ZoneId zone = ZoneId.of(document.get("zone").stringValue());
        SlotPolicy policy = policy(service, document);
        return new Offering(
                business,
                service,
                new Money(
                        document.get("price").longValue(),
                        document.get("currency").stringValue()),
                document.get("needsApproval").booleanValue(),
                new BusinessDays(zone, DayOfWeek.of(document.get("weekStart").intValue())),
                holidays(document.get("holidays")),
                policy,
                StaffMode.valueOf(document.get("mode").stringValue()),
                schedule(document.get("schedule"), zone),
                limits(document.get("limits")),
                limits(document.get("customerLimits")),
                document.get("staff")
                        .valueStream()
                        .map(OfferingDocument::provider)
                        .toList(),
                document.get("needs")
                        .valueStream()
                        .map(need -> need(need, policy.capacity()))
                        .toList(),
                versions(document, zone),
                Optional.ofNullable(document.get("page").stringValue(null)),
                text);
    }

    /** Hours depend on the zone as well, which is a setting of the staff member or of the business. */
    private static Map<UUID, String> versions(JsonNode document, ZoneId zone) {
        Map<UUID, String> versions = new HashMap<>();
        document.get("staff")
                .forEach(member -> versions.put(
                        UUID.fromString(member.get("id").stringValue()),
                        member.get("version").longValue() + " "
                                + member.get("zone").asString(zone.getId())));
        document.get("needs")
                .forEach(need -> need.get("units")
                        .forEach(unit -> versions.put(
                                UUID.fromString(unit.get(0).stringValue()),
                                unit.get(2).asString())));
        return versions;
    }

    private static SlotPolicy policy(ServiceId service, JsonNode document) {
        int duration = document.get("duration").intValue();
        Footprint footprint = Footprint.ofMinutes(duration)
                .withBuffers(
                        document.get("bufferBefore").intValue(),
                        document.get("bufferAfter").intValue());
        if (!document.get("processing").isNull()) {
            int start = document.get("processingStart").intValue();
            footprint = footprint.withProcessing(
                    new Processing(start, start + document.get("processing").intValue()));
        }
        JsonNode step = document.get("step");
        return new SlotPolicy(
                new ServiceRef(service.value()),
                footprint,
                StartGrid.valueOf(document.get("grid").stringValue()),
                step.isNull() ? SlotPolicy.defaultStepMinutes(duration) : step.intValue(),
                document.get("avoidGaps").booleanValue(),
                document.get("notice").intValue(),
                OptionalInt.of(document.get("horizon").intValue()),
                document.get("capacity").intValue());
    }

    private static Map<LocalDate, String> holidays(JsonNode byDate) {
        Map<LocalDate, String> names = new HashMap<>();
        byDate.properties()
                .forEach(day ->
                        names.put(LocalDate.parse(day.getKey()), day.getValue().stringValue()));
        return names;
    }

    private static Optional<OpenHours> schedule(JsonNode own, ZoneId zone) {
        return own.isNull() ? Optional.empty() : Optional.of(ServiceHours.read(own, zone));
    }

    private static List<Limit> limits(JsonNode mostPerPeriod) {
        List<Limit> limits = new ArrayList<>();
        for (LimitPeriod period : LimitPeriod.values()) {
            JsonNode most = mostPerPeriod.get(period.ordinal());
            if (!most.isNull()) {
                limits.add(new Limit(period, most.intValue()));
            }
        }
        return limits;
    }

    private static Provider provider(JsonNode member) {
        JsonNode shortest = member.get("shortest");
        Footprint footprint = shortest.isNull()
                ? Footprint.ofMinutes(1)
                : Footprint.ofMinutes(shortest.get(0).intValue())
                        .withBuffers(shortest.get(1).intValue(), shortest.get(2).intValue());
        return new Provider(StaffId.parse(member.get("id").stringValue()), limits(member.get("limits")), footprint);
    }

    private static ResourceNeed need(JsonNode need, int capacity) {
        boolean chosen = need.get("chosen").booleanValue();
        int quantity = need.get("quantity").intValue();
        List<NamedUnit> units = need.get("units")
                .valueStream()
                .map(unit -> new NamedUnit(
                        UUID.fromString(unit.get(0).stringValue()), unit.get(1).stringValue()))
                .toList();
        // where each attendee names a unit, the session needs one for every seat
        return new ResourceNeed(
                UUID.fromString(need.get("resource").stringValue()),
                chosen ? Math.max(quantity, capacity) : quantity,
                chosen,
                units);
    }
}
