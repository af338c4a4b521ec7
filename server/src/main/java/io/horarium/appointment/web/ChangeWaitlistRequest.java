package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.DayPart;
import io.horarium.appointment.waitlist.Wanted;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody on the list wishes from now on; what is absent is taken away. Fields as when joining. */
record ChangeWaitlistRequest(
        @NotNull(message = "is missing") ServiceId serviceId,
        @Nullable StaffId staffId,
        @NotNull(message = "is missing") LocalDate from,
        @NotNull(message = "is missing") LocalDate to,

        @Nullable @Size(max = 3, message = "must have at most 3 entries")
        List<@NotNull(message = "is missing") DayPart> partsOfDay,

        @Nullable LocalTime timeFrom,
        @Nullable LocalTime timeTo,

        @Nullable @Min(value = 1, message = "must be at least 1") @Max(value = 1000, message = "must be at most 1000")
        Integer seats,

        @Nullable @Size(max = 2000, message = "must have at most 2000 characters")
        String notes,

        @NotNull(message = "is missing") ZoneId timezone) {

    Wanted wanted() {
        return WaitlistWish.of(serviceId, staffId, from, to, partsOfDay, timeFrom, timeTo, seats, timezone);
    }

    String words() {
        return Objects.requireNonNullElse(notes, "");
    }
}
