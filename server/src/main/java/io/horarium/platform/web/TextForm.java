package io.horarium.platform.web;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * A value that travels as one text, the same in a body, a path and a query.
 *
 * @param type of the value
 * @param reader reads the text; throws {@link IllegalArgumentException} with a message for the caller
 */
record TextForm<T>(Class<T> type, Function<String, T> reader) {

    /** All values of this sort; each is written as its {@code toString}. */
    static final List<TextForm<?>> ALL = List.of(
            new TextForm<>(BusinessId.class, BusinessId::parse),
            new TextForm<>(StaffId.class, StaffId::parse),
            new TextForm<>(ServiceId.class, ServiceId::parse),
            new TextForm<>(UnitId.class, UnitId::parse),
            new TextForm<>(CustomerId.class, CustomerId::parse),
            new TextForm<>(AppointmentId.class, AppointmentId::parse),
            new TextForm<>(UserId.class, UserId::parse),
            new TextForm<>(Instant.class, StrictTime::instant),
            new TextForm<>(LocalDate.class, StrictTime::date),
            new TextForm<>(LocalTime.class, StrictTime::time),
            new TextForm<>(YearMonth.class, StrictTime::month),
            new TextForm<>(ZoneId.class, StrictTime::zone));

    T read(String text) {
        return reader.apply(text);
    }
}
