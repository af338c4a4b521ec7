package io.horarium.catalog;

import io.horarium.kernel.ServiceId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an owner decides about a staff member.
 *
 * @param knownFor shown to customers, as are title and languages
 * @param hue colour of the column, degrees
 * @param zone where this person's wall clock hangs; absent: the zone of the business
 * @param limits how many appointments this person takes
 * @param position the order of the business, ascending
 * @param serviceIds what this person gives
 * @param translations by language tag
 */
public record StaffSettings(
        @NotNull(message = "is missing")
        @Pattern(regexp = Texts.NAME, message = Texts.NAME_MESSAGE)
        @Size(max = 200, message = "must have at most 200 characters")
        String name,

        @Nullable @Size(max = 200, message = "must have at most 200 characters")
        String title,

        @Nullable @Size(max = 500, message = "must have at most 500 characters")
        String knownFor,

        @Nullable @Size(max = 200, message = "must have at most 200 characters")
        String languages,

        @Nullable @Min(value = 0, message = "must be at least 0") @Max(value = 359, message = "must be at most 359")
        Integer hue,

        @Nullable ZoneId zone,
        @Nullable @Valid PeriodLimits limits,

        @Nullable
        @Min(value = 0, message = "must be at least 0")
        @Max(value = 100_000, message = "must be at most 100000")
        Integer position,

        @Nullable @Size(max = 500, message = "must have at most 500 entries")
        List<@NotNull(message = "is missing") ServiceId> serviceIds,

        @Nullable @Valid @Size(max = 20, message = "must have at most 20 languages")
        Map<@Pattern(regexp = Texts.LANGUAGE, message = "must be a language tag") String, @Valid StaffWords>
                translations) {

    /** The texts in another language. */
    public record StaffWords(
            @Nullable @Size(max = 200, message = "must have at most 200 characters")
            String name,

            @Nullable @Size(max = 200, message = "must have at most 200 characters")
            String title,

            @Nullable @Size(max = 500, message = "must have at most 500 characters")
            String knownFor,

            @Nullable @Size(max = 200, message = "must have at most 200 characters")
            String languages) {}
}
