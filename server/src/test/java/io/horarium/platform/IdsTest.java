package io.horarium.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.kernel.AppointmentId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ids: UUID version 7 of RFC 9562. */
class IdsTest {

    private Instant now = Instant.parse("2026-11-20T08:00:00.123Z");
    private final Ids ids = new Ids(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void anIdSaysItsVersionItsVariantAndItsMillisecond() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
    }

    @Test
    void aMillionIdsOfOneMillisecondAscend() {
        AppointmentId last = new AppointmentId(ids.next());
        for (int i = 0; i < 1_000_000; i++) {
            AppointmentId next = new AppointmentId(ids.next());
            assertThat(next.compareTo(last)).isPositive();
            last = next;
        }
    }

    @Test
    void idsAscendAlsoWhenTheClockStepsBack() {
        AppointmentId first = new AppointmentId(ids.next());
        now = now.minusSeconds(3600);
        AppointmentId second = new AppointmentId(ids.next());

        assertThat(second).isGreaterThan(first);
    }

    @Test
    void manyThreadsNeverGetTheSame() throws InterruptedException {
        Set<UUID> all = Collections.synchronizedSet(new HashSet<>());
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            threads.add(Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 10_000; i++) {
                    all.add(ids.next());
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(all).hasSize(80_000);
    }
}
