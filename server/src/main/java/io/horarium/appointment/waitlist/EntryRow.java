package io.horarium.appointment.waitlist;

import io.horarium.appointment.Customer;
import io.horarium.availability.HoldId;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads entries and offers, and writes moments as JDBC wants them. */
final class EntryRow {

    /** What {@link #entry} reads, also of what was told twice. */
    static final String ANY = """
            select
              e.id, e.service_id, e.staff_id, e.zone, e.first_date, e.last_date, e.parts, e.from_minute, e.to_minute, e.seats,
              e.notes, e.status, e.version, e.created_at,
              c.id as customer_id, c.name, c.email, c.phone,
              o.id as offer_id, o.hold_id, o.kept_service, o.kept_seats, o.starts_at, o.ends_at, o.staff, o.status as answer,
              o.automatic, o.expires_at
            from waitlist_entries e
            join customers c on c.business_id = e.business_id and c.id = e.customer_id
            left join lateral (
              select last.*, h.service_id as kept_service, h.seats as kept_seats
              from waitlist_offers last
              join appointment_holds h on h.business_id = last.business_id and h.id = last.hold_id
              where last.business_id = e.business_id
                and last.entry_id = e.id
              order by last.created_at desc, last.id desc
              limit 1
            ) o on true
            where e.business_id = :business
            """;

    /** What {@link #entry} reads. */
    static final String ENTRY = ANY + """
            and not e.echo
            """;

    private EntryRow() {}

    static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                new Customer(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone")),
                wanted(row),
                row.getString("notes"),
                Entry.Status.valueOf(row.getString("status")),
                offer(row),
                row.getLong("version"),
                moment(row, "created_at"));
    }

    private static Wanted wanted(ResultSet row) throws SQLException {
        int from = row.getInt("from_minute");
        Optional<Wanted.Hours> hours =
                row.wasNull() ? Optional.empty() : Optional.of(new Wanted.Hours(from, row.getInt("to_minute")));
        Set<DayPart> parts = Arrays.stream((String[]) row.getArray("parts").getArray())
                .map(DayPart::valueOf)
                .collect(Collectors.toSet());
        return new Wanted(
                new ServiceId(row.getObject("service_id", UUID.class)),
                Optional.ofNullable(row.getObject("staff_id", UUID.class)).map(StaffId::new),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                parts,
                hours,
                row.getInt("seats"),
                ZoneId.of(row.getString("zone")));
    }

    private static @Nullable Offer offer(ResultSet row) throws SQLException {
        UUID id = row.getObject("offer_id", UUID.class);
        return id == null ? null : offer(row, new OfferId(id), new EntryId(row.getObject("id", UUID.class)));
    }

    static Offer offer(ResultSet row, OfferId id, EntryId entry) throws SQLException {
        List<StaffId> staff = Arrays.stream((UUID[]) row.getArray("staff").getArray())
                .map(StaffId::new)
                .toList();
        return new Offer(
                id,
                entry,
                new HoldId(row.getObject("hold_id", UUID.class)),
                new ServiceId(row.getObject("kept_service", UUID.class)),
                row.getInt("kept_seats"),
                new TimeInterval(moment(row, "starts_at"), moment(row, "ends_at")),
                staff,
                Offer.Answer.valueOf(row.getString("answer")),
                row.getBoolean("automatic"),
                moment(row, "expires_at"));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime toSql(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
