package io.horarium.availability;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.util.Optional;

/** What a computed grid answers; the fingerprint stands for the versions of everything that it was computed from. */
record GridKey(
        BusinessId business,
        ServiceId service,
        Optional<StaffId> staff,
        int seats,
        TimeInterval window,
        String fingerprint) {}
