package io.horarium.schedule.web;

import io.horarium.schedule.WeeklyWindow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Weekly hours under a name. */
record TemplateRequest(
        @NotBlank(message = "must not be blank") @Size(max = 100, message = "must have at most 100 characters")
        String name,

        @NotNull(message = "is missing") @Size(max = 200, message = "must have at most 200 entries")
        List<@Valid @NotNull(message = "is missing") WeeklyEntry> weekly) {

    List<WeeklyWindow> windows() {
        Faults faults = new Faults();
        List<WeeklyWindow> windows = WeeklyEntry.read(weekly, "weekly", faults);
        faults.refuse();
        return windows;
    }
}
