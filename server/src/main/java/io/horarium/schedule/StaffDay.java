package io.horarium.schedule;

import io.horarium.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;

/**
 * One column of the calendar: a staff member on one local date of the business.
 *
 * @param open when this person works; what lies outside is closed
 * @param shades what is drawn over it, in order of their starts
 */
public record StaffDay(StaffId staffId, LocalDate date, List<OpenWindow> open, List<Shade> shades) {

    /** Keeps copies. */
    public StaffDay {
        open = List.copyOf(open);
        shades = List.copyOf(shades);
    }
}
