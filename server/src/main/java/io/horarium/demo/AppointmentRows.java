package io.horarium.demo;

import io.horarium.demo.Planned.Standing;
import io.horarium.platform.Ids;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The rows of the planned appointments and of the people who come to them. */
final class AppointmentRows {

    private static final int TOKEN_HASH_BYTES = 32;
    private static final String REFERENCE_SIGNS = "34679ACDEFGHJKMNPQRTVWXY";
    private static final int REFERENCE_LENGTH = 6;
    /** A prime, so that the references of the demo differ and do not look counted. */
    private static final long REFERENCE_STRIDE = 104_729_017;

    private final CatalogRows catalog;
    private final Studio studio;
    private final Ids ids;
    private final Instant now;
    private final SecureRandom random = new SecureRandom();
    private final List<UUID> customerIds;

    final List<Map<String, Object>> customers = new ArrayList<>();
    final List<Map<String, Object>> appointments = new ArrayList<>();
    final List<Map<String, Object>> staff = new ArrayList<>();
    final List<Map<String, Object>> units = new ArrayList<>();
    final List<Map<String, Object>> stretches = new ArrayList<>();
    final List<Map<String, Object>> bookings = new ArrayList<>();
    final List<Map<String, Object>> activity = new ArrayList<>();

    AppointmentRows(CatalogRows catalog, Studio studio, Ids ids, Instant now) {
        this.catalog = catalog;
        this.studio = studio;
        this.ids = ids;
        this.now = now;
        this.customerIds = studio.customers().stream().map(name -> ids.next()).toList();
        IntStream.range(0, customerIds.size()).forEach(this::addCustomer);
    }

    private void addCustomer(int index) {
        String name = studio.customers().get(index);
        customers.add(catalog.row(
                "id",
                customerIds.get(index),
                "name",
                name,
                "email",
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.com",
                "phone",
                "+971 50 555 %04d".formatted(1000 + index * 37),
                "locale",
                "en",
                "zone",
                studio.business().zone(),
                "marketing_opt_in",
                index % 3 == 0,
                "created_at",
                now));
    }

    void add(Planned planned) {
        UUID id = ids.next();
        boolean cancelled = planned.standing() == Standing.CANCELLED;
        Instant bookedAt = bookedAt(planned);
        appointments.add(catalog.row(
                "id", id,
                "reference", reference(appointments.size() + 1),
                "service_id", catalog.service(planned.service().key()),
                "status", planned.standing().name(),
                "source", appointments.size() % 3 == 0 ? "INTERNAL" : "PUBLIC",
                "starts_at", planned.start(),
                "ends_at", planned.end(),
                "buffer_before_minutes", planned.service().bufferBeforeMinutes(),
                "buffer_after_minutes", planned.service().bufferAfterMinutes(),
                "capacity", planned.service().seats(),
                "seats_taken", cancelled ? 0 : planned.customers().size(),
                "price_amount", planned.service().priceAmount(),
                "currency", studio.business().currency(),
                "notes", "",
                "version", 1,
                "created_at", bookedAt,
                "updated_at", bookedAt));
        staff.add(catalog.row(
                "appointment_id", id, "staff_id", catalog.staff(planned.staff().key())));
        List<UUID> taken = planned.units().stream()
                .map(unit -> catalog.unit(String.valueOf(planned.service().resource()), unit))
                .toList();
        taken.forEach(unit -> units.add(catalog.row("appointment_id", id, "unit_id", unit)));
        if (!cancelled) {
            stretches.add(stretch(id, catalog.staff(planned.staff().key()), "STAFF", planned));
            taken.forEach(unit -> stretches.add(stretch(id, unit, "UNIT", planned)));
        }
        for (int seat = 0; seat < planned.customers().size(); seat++) {
            book(id, planned, seat, taken, bookedAt, cancelled);
        }
        activity.add(happened(id, bookedAt, planned.customers().getFirst(), "BOOKED", ""));
        if (cancelled) {
            activity.add(happened(
                    id,
                    bookedAt.plus(Duration.ofHours(5)),
                    planned.customers().getFirst(),
                    "CANCELLED",
                    "Cannot make it"));
        }
    }

    private Map<String, Object> stretch(UUID appointment, UUID resource, String kind, Planned planned) {
        return catalog.row(
                "appointment_id",
                appointment,
                "resource_id",
                resource,
                "kind",
                kind,
                "part",
                0,
                "occupied_from",
                planned.occupiedFrom(),
                "occupied_to",
                planned.occupiedTo());
    }

    private void book(
            UUID appointment, Planned planned, int seat, List<UUID> taken, Instant bookedAt, boolean cancelled) {
        // nobody can have the token of such a random hash: a manage link of the demo opens nothing
        byte[] hash = new byte[TOKEN_HASH_BYTES];
        random.nextBytes(hash);
        bookings.add(catalog.row(
                "id",
                ids.next(),
                "appointment_id",
                appointment,
                "customer_id",
                customerIds.get(planned.customers().get(seat)),
                "status",
                cancelled ? "CANCELLED" : "ACTIVE",
                "seats",
                1,
                "unit_id",
                planned.service().chosenByCustomer() && seat < taken.size() ? taken.get(seat) : null,
                "notes",
                "",
                "zone",
                studio.business().zone(),
                "manage_token_hash",
                "\\x" + HexFormat.of().formatHex(hash),
                "created_at",
                bookedAt,
                "cancelled_at",
                cancelled ? bookedAt.plus(Duration.ofHours(5)) : null));
    }

    private Map<String, Object> happened(UUID appointment, Instant at, int customer, String action, String reason) {
        return catalog.row(
                "id",
                ids.next(),
                "appointment_id",
                appointment,
                "at",
                at,
                "actor_kind",
                "CUSTOMER",
                "actor_id",
                customerIds.get(customer),
                "actor_name",
                studio.customers().get(customer),
                "action",
                action,
                "reason",
                reason);
    }

    private static String reference(long number) {
        StringBuilder signs = new StringBuilder();
        for (long rest = number * REFERENCE_STRIDE;
                signs.length() < REFERENCE_LENGTH;
                rest /= REFERENCE_SIGNS.length()) {
            signs.append(REFERENCE_SIGNS.charAt((int) (rest % REFERENCE_SIGNS.length())));
        }
        return signs.toString();
    }

    private Instant bookedAt(Planned planned) {
        Instant aWhileBefore = planned.start().minus(Duration.ofDays(2 + appointments.size() % 9));
        Instant latest = now.minus(Duration.ofHours(6 + appointments.size() % 90));
        return aWhileBefore.isBefore(latest) ? aWhileBefore : latest;
    }
}
