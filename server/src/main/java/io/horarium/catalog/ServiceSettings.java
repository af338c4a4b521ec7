package io.horarium.catalog;

import io.horarium.engine.slots.StaffMode;
import io.horarium.engine.slots.StartGrid;
import io.horarium.kernel.StaffId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an owner decides about a service. What may be absent falls back to the business, or to nothing.
 *
 * @param translations by language tag
 * @param stepMinutes between two starts; absent: the duration, at most 30 minutes
 * @param bufferBeforeMinutes absent: the default of the business, as with the next three
 * @param schedule opening times of the service's own, which narrow those of the staff
 * @param limits how many appointments the service takes
 * @param customerLimits how many of them one customer takes
 * @param position the order of the business, ascending
 */
public record ServiceSettings(
        @NotNull(message = "is missing")
        @Pattern(regexp = Texts.NAME, message = Texts.NAME_MESSAGE)
        @Size(max = 200, message = "must have at most 200 characters")
        String name,

        @Nullable UUID categoryId,

        @Nullable @Size(max = 2000, message = "must have at most 2000 characters")
        String summary,

        @Nullable @Valid @Size(max = 20, message = "must have at most 20 languages")
        Map<@Pattern(regexp = Texts.LANGUAGE, message = "must be a language tag") String, @Valid ServiceWords>
                translations,

        @NotNull(message = "is missing")
        @Min(value = 5, message = "must be at least 5")
        @Max(value = 1440, message = "must be at most 1440")
        Integer durationMinutes,

        @Nullable @Min(value = 5, message = "must be at least 5") @Max(value = 1440, message = "must be at most 1440")
        Integer stepMinutes,

        @Nullable @Min(value = 0, message = "must be at least 0") @Max(value = 720, message = "must be at most 720")
        Integer bufferBeforeMinutes,

        @Nullable @Min(value = 0, message = "must be at least 0") @Max(value = 720, message = "must be at most 720")
        Integer bufferAfterMinutes,

        @Nullable
        @Min(value = 0, message = "must be at least 0")
        @Max(value = 525_600, message = "must be at most 525600")
        Integer minimumNoticeMinutes,

        @Nullable @Min(value = 0, message = "must be at least 0") @Max(value = 730, message = "must be at most 730")
        Integer horizonDays,

        @Nullable @Valid ProcessingTime processing,
        @Nullable StartGrid grid,
        @Nullable Boolean avoidGaps,

        @Nullable @Min(value = 1, message = "must be at least 1") @Max(value = 1000, message = "must be at most 1000")
        Integer capacity,

        @Nullable StaffMode staffMode,
        @Nullable ServiceTimes schedule,
        @Nullable @Valid PeriodLimits limits,
        @Nullable @Valid PeriodLimits customerLimits,
        @NotNull(message = "is missing") @Valid ServicePrice price,
        @Nullable @Valid ServicePrice deposit,

        @Nullable @Min(value = 0, message = "must be at least 0") @Max(value = 8760, message = "must be at most 8760")
        Integer freeCancelHours,

        @Nullable @Min(value = 0, message = "must be at least 0") @Max(value = 359, message = "must be at most 359")
        Integer hue,

        @Nullable @Size(max = 12, message = "must have at most 12 entries")
        List<@NotNull(message = "is missing") @Size(max = 60, message = "must have at most 60 characters") String>
                focus,

        @Nullable Boolean online,
        @Nullable Boolean needsApproval,

        @Nullable
        @Min(value = 0, message = "must be at least 0")
        @Max(value = 100_000, message = "must be at most 100000")
        Integer position,

        @Nullable @Size(max = 500, message = "must have at most 500 entries")
        List<@NotNull(message = "is missing") StaffId> staffIds,

        @Nullable @Size(max = 20, message = "must have at most 20 entries")
        List<@NotNull(message = "is missing") @Valid UnitNeed> resources) {

    /** The texts in another language. */
    public record ServiceWords(
            @Nullable @Size(max = 200, message = "must have at most 200 characters")
            String name,

            @Nullable @Size(max = 2000, message = "must have at most 2000 characters")
            String summary,

            @Nullable @Size(max = 12, message = "must have at most 12 entries")
            List<@NotNull(message = "is missing") @Size(max = 60, message = "must have at most 60 characters") String>
                    focus) {}

    /**
     * The inner stretch in which the customer is busy and the staff member is free.
     *
     * @param startMinute after the start of the appointment
     * @param minutes how long
     */
    public record ProcessingTime(
            @NotNull(message = "is missing")
            @Min(value = 1, message = "must be at least 1")
            @Max(value = 1440, message = "must be at most 1440")
            Integer startMinute,

            @NotNull(message = "is missing")
            @Min(value = 1, message = "must be at least 1")
            @Max(value = 1440, message = "must be at most 1440")
            Integer minutes) {}

    /**
     * What it costs.
     *
     * @param amount in the minor unit of the currency
     * @param currency the currency of the business
     */
    public record ServicePrice(
            @NotNull(message = "is missing")
            @Min(value = 0, message = "must be at least 0")
            @Max(value = 100_000_000_000L, message = "must be at most 100000000000")
            Long amount,

            @NotNull(message = "is missing")
            @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code of three upper-case letters")
            String currency) {}

    /**
     * What one appointment takes of a resource.
     *
     * @param quantity how many units
     * @param chosenByCustomer whether each attendee has a unit of their own and may name it
     */
    public record UnitNeed(
            @NotNull(message = "is missing") UUID resourceId,

            @NotNull(message = "is missing")
            @Min(value = 1, message = "must be at least 1")
            @Max(value = 1000, message = "must be at most 1000")
            Integer quantity,

            @Nullable Boolean chosenByCustomer) {}
}
