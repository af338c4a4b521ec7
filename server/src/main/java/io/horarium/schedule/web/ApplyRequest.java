package io.horarium.schedule.web;

import io.horarium.kernel.StaffId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets the hours of a template.
 *
 * @param acceptOrphans whether they do although appointments lose their time by it
 */
record ApplyRequest(
        @NotNull(message = "is missing") @Size(min = 1, max = 100, message = "must have 1 to 100 entries")
        List<@NotNull(message = "is missing") StaffId> staffIds,

        @Nullable Boolean acceptOrphans) {}
