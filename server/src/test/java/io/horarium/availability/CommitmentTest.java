package io.horarium.availability;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.availability.spi.Commitment;
import io.horarium.engine.slots.Footprint;
import io.horarium.engine.slots.Processing;
import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an appointment takes is read from the stretches that it takes. */
class CommitmentTest {

    private static final StaffId LAYLA = new StaffId(UUID.randomUUID());

    @Test
    void lengthAndBuffersAreThoseOfTheStretch() {
        assertThat(taking("08:50/11:20").footprint())
                .isEqualTo(Footprint.ofMinutes(120).withBuffers(10, 20));
    }

    @Test
    void whereTheStretchesLeaveSomebodyFreeIsTheProcessingTime() {
        assertThat(taking("10:00/11:20", "08:50/09:30").footprint())
                .isEqualTo(Footprint.ofMinutes(120).withBuffers(10, 20).withProcessing(new Processing(30, 60)));
    }

    @Test
    void ofOneThatRunsOnlyTheStretchThatIsLeftIsKnown() {
        assertThat(taking("10:00/11:20").footprint())
                .isEqualTo(Footprint.ofMinutes(120).withBuffers(0, 20));
    }

    /** From nine to eleven. */
    private static Commitment taking(String... stretches) {
        return new Commitment(
                new AppointmentId(UUID.randomUUID()),
                "ABC",
                new ServiceId(UUID.randomUUID()),
                "Colour",
                List.of("Noor"),
                interval("09:00/11:00"),
                Map.of(
                        LAYLA,
                        Arrays.stream(stretches).map(CommitmentTest::interval).toList()));
    }

    private static TimeInterval interval(String text) {
        String[] ends = text.split("/");
        return new TimeInterval(
                Instant.parse("2026-11-23T" + ends[0] + ":00Z"), Instant.parse("2026-11-23T" + ends[1] + ":00Z"));
    }
}
