package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.DayPart;
import io.horarium.appointment.waitlist.Wanted;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the wish out of a request; together its fields may make no sense. */
final class WaitlistWish {

    private static final int MINUTES_OF_DAY = 1440;

    private WaitlistWish() {}

    static Wanted of(
            ServiceId service,
            @Nullable StaffId staff,
            LocalDate from,
            LocalDate to,
            @Nullable List<DayPart> parts,
            @Nullable LocalTime timeFrom,
            @Nullable LocalTime timeTo,
            @Nullable Integer seats,
            ZoneId zone) {
        if (to.isBefore(from)) {
            throw new Rejected(Unprocessable.of("to", "must not be before from"));
        }
        if (ChronoUnit.DAYS.between(from, to) > Wanted.MOST_DAYS) {
            throw new Rejected(Unprocessable.of("to", "must be at most " + Wanted.MOST_DAYS + " days after from"));
        }
        return new Wanted(
                service,
                Optional.ofNullable(staff),
                from,
                to,
                parts == null ? Set.of() : Set.copyOf(parts),
                hours(timeFrom, timeTo),
                Objects.requireNonNullElse(seats, 1),
                zone);
    }

    /** Midnight as an end is the end of the day. */
    private static Optional<Wanted.Hours> hours(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null && to == null) {
            return Optional.empty();
        }
        int first = from == null ? 0 : from.get(ChronoField.MINUTE_OF_DAY);
        int last = to == null || to.equals(LocalTime.MIDNIGHT) ? MINUTES_OF_DAY : to.get(ChronoField.MINUTE_OF_DAY);
        if (last <= first) {
            throw new Rejected(Unprocessable.of("timeTo", "must be after timeFrom"));
        }
        return Optional.of(new Wanted.Hours(first, last));
    }
}
