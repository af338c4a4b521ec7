package io.horarium.insights;

import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;

/** A service and what was booked of it, without what was called off; its value is that of the completed and confirmed ones. */
public record TopService(ServiceId serviceId, String name, long bookings, Money value) {}
