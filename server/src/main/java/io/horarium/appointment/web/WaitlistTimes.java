package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.Wanted;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hours of a wish as times; the end of the day is 00:00. */
final class WaitlistTimes {

    private static final int MINUTES_OF_DAY = 1440;
    private static final int SECONDS_PER_MINUTE = 60;

    private WaitlistTimes() {}

    static @Nullable LocalTime from(Optional<Wanted.Hours> hours) {
        return hours.map(each -> time(each.fromMinute())).orElse(null);
    }

    static @Nullable LocalTime to(Optional<Wanted.Hours> hours) {
        return hours.map(each -> time(each.toMinute())).orElse(null);
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay((long) (minute % MINUTES_OF_DAY) * SECONDS_PER_MINUTE);
    }
}
