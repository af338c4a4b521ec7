package io.horarium.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.horarium.availability.spi.Contribution;
import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.OpenHours;
import io.horarium.engine.slots.SourceRef;
import io.horarium.engine.time.TimeInterval;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What several sources say adds up. */
class ContributionTest {

    private static final Busy ONE = busy("2026-11-23T05:00:00Z");
    private static final Busy OTHER = busy("2026-11-23T07:00:00Z");
    private static final Contribution HOURS = new Contribution(
            Optional.of(OpenHours.weekly(ZoneId.of("Asia/Dubai"), Map.of())),
            List.of(),
            List.of(ONE),
            List.of(),
            List.of());

    @Test
    void busyTimeOfBothCounts() {
        Contribution both = HOURS.plus(Contribution.of(List.of(OTHER), List.of(), List.of()));

        assertThat(both.busy()).containsExactly(ONE, OTHER);
        assertThat(both.hours()).isEqualTo(HOURS.hours());
    }

    @Test
    void nothingChangesNothing() {
        assertThat(HOURS.plus(Contribution.NONE)).isEqualTo(HOURS);
        assertThat(Contribution.NONE.plus(HOURS)).isEqualTo(HOURS);
    }

    @Test
    void twoSourcesCannotBothKnowTheHours() {
        assertThatThrownBy(() -> HOURS.plus(HOURS)).isInstanceOf(IllegalStateException.class);
    }

    private static Busy busy(String start) {
        return Busy.blocked(
                new SourceRef(UUID.randomUUID()), TimeInterval.startingAt(Instant.parse(start), Duration.ofHours(1)));
    }
}
