package io.horarium.catalog.web;

import io.horarium.catalog.Service;
import io.horarium.kernel.Money;
import io.horarium.kernel.StaffId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service as the staff see it. */
record ServiceView(
        UUID id,
        String name,
        int durationMinutes,
        Money price,
        @Nullable Money deposit,
        int hue,
        int capacity,
        boolean online,
        List<UUID> staffIds) {

    static ServiceView from(Service service) {
        return new ServiceView(
                service.id().value(),
                service.name(),
                service.durationMinutes(),
                service.price(),
                service.deposit(),
                service.hue(),
                service.capacity(),
                service.online(),
                service.staff().stream().map(StaffId::value).toList());
    }
}
