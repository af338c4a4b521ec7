package io.horarium.appointment.web;

import io.horarium.availability.Alternative;
import io.horarium.catalog.NamedUnit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a refused start, for the description of the API; the answer itself is written from the rejection.
 *
 * @param reason why, as in the slot grid
 * @param freeUnits places of the same session that can be chosen instead; only where the chosen one was taken
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

        List<Alternative> alternatives,
        @Nullable List<NamedUnit> freeUnits) {}
