package io.horarium.catalog;

import io.horarium.platform.FieldError;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The opening times of a service's own: weekdays and single dates, each with windows such as {@code ["09:00", "12:00"]}.
 *
 * @param timezone absent: the zone of the business
 * @param schedule weekdays that are not named are closed
 * @param exceptions dates on which other windows hold, or none
 */
public record ServiceTimes(
        @Nullable ZoneId timezone,
        @Nullable Map<DayOfWeek, List<List<String>>> schedule,
        @Nullable Map<LocalDate, List<List<String>>> exceptions) {

    private static final int MOST_WINDOWS = 24;
    private static final int MOST_EXCEPTIONS = 800;

    /** What is wrong with it, each with the path to the window; empty when nothing is. */
    List<FieldError> errors(String path) {
        List<FieldError> errors = new ArrayList<>();
        if (schedule != null) {
            schedule.forEach((day, windows) -> check(path + ".schedule." + day, windows, errors));
        }
        if (exceptions != null) {
            if (exceptions.size() > MOST_EXCEPTIONS) {
                errors.add(new FieldError(path + ".exceptions", "must have at most " + MOST_EXCEPTIONS + " dates"));
            }
            exceptions.forEach((date, windows) -> check(path + ".exceptions." + date, windows, errors));
        }
        return errors;
    }

    private static void check(String path, @Nullable List<List<String>> windows, List<FieldError> errors) {
        if (windows == null || windows.size() > MOST_WINDOWS) {
            errors.add(new FieldError(path, "must be a list of at most " + MOST_WINDOWS + " windows"));
            return;
        }
        for (int i = 0; i < windows.size(); i++) {
            if (!isWindow(windows.get(i))) {
                errors.add(new FieldError(
                        path + "[" + i + "]",
                        "must be a pair of times such as [\"09:00\", \"12:00\"], the end after the start"));
            }
        }
    }

    private static boolean isWindow(@Nullable List<String> pair) {
        if (pair == null || pair.stream().anyMatch(Objects::isNull)) {
            return false;
        }
        try {
            WindowText.read(pair);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
