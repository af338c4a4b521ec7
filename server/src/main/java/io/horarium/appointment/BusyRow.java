package io.horarium.appointment;

import io.horarium.availability.spi.ChosenUnit;
import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.ClassSeats;
import io.horarium.engine.slots.Counted;
import io.horarium.engine.slots.ServiceRef;
import io.horarium.engine.slots.SourceRef;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.UnitId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Reads what the engine calls busy and counted. */
final class BusyRow {

    private BusyRow() {}

    /** A stretch; its buffers are what lies outside of the appointment's own time, so that a refusal can tell them apart. */
    static Busy busy(ResultSet row) throws SQLException {
        TimeInterval occupied = new TimeInterval(Moments.get(row, "occupied_from"), Moments.get(row, "occupied_to"));
        TimeInterval inside = new TimeInterval(
                later(occupied.start(), Moments.get(row, "starts_at")),
                earlier(occupied.end(), Moments.get(row, "ends_at")));
        SourceRef source = new SourceRef(row.getObject("id", UUID.class));
        int before = minutes(occupied.start(), inside.start());
        int after = minutes(inside.end(), occupied.end());
        Busy busy = AppointmentStatus.valueOf(row.getString("status")) == AppointmentStatus.HELD
                ? Busy.held(source, inside, before, after, Moments.get(row, "held_until"))
                : Busy.booked(source, inside, before, after);
        return row.getObject("session") == null
                ? busy
                : busy.withSeats(new ClassSeats(
                        new ServiceRef(row.getObject("service_id", UUID.class)),
                        row.getInt("seats"),
                        OptionalInt.of(row.getInt("capacity"))));
    }

    /** The units that the attendees of a session have, or the one that is held. */
    static List<ChosenUnit> chosen(ResultSet row) throws SQLException {
        Array units = row.getArray("chosen");
        if (units == null) {
            return List.of();
        }
        UUID source = row.getObject("id", UUID.class);
        UUID session = row.getObject("session", UUID.class);
        Optional<ChosenUnit.Held> held = source.equals(session)
                ? Optional.empty()
                : Optional.of(new ChosenUnit.Held(new SourceRef(source), Moments.get(row, "held_until")));
        return Arrays.stream((UUID[]) units.getArray())
                .map(unit -> new ChosenUnit(new SourceRef(session), new UnitId(unit), held))
                .toList();
    }

    static Counted counted(ResultSet row) throws SQLException {
        Instant start = Moments.get(row, "starts_at");
        return new Counted(
                new SourceRef(row.getObject("id", UUID.class)), start, minutes(start, Moments.get(row, "ends_at")));
    }

    private static int minutes(Instant from, Instant to) {
        return Math.toIntExact(Duration.between(from, to).toMinutes());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
