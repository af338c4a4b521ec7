package io.horarium.appointment.web;

import io.horarium.availability.Alternative;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a refused start, for the description of the API; the answer itself is written from the rejection.
 *
 * @param reason why, as in the slot grid
 */
record SlotProblem(
        String type,
        String title,
        int status,
        @Nullable String detail,

        @Schema(
                allowableValues = {
                    "past",
                    "min_notice",
                    "beyond_horizon",
                    "no_service_hours",
                    "holiday",
                    "time_off",
                    "blocked",
                    "booked",
                    "buffer",
                    "calendar_conflict",
                    "resource_unavailable",
                    "limit_reached",
                    "held",
                    "full"
                })
        String reason,

        List<Alternative> alternatives) {}
