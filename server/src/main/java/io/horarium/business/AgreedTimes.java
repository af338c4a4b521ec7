package io.horarium.business;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import java.time.Instant;
import java.util.List;

/**
 * What settings have to know about appointments, which are made above them: whether something may still be deleted, and whom a
 * change would concern. Every method expects a transaction of the business.
 */
public interface AgreedTimes {

    /** How many appointments start after the moment and are still meant to take place. */
    long countAfter(BusinessId business, Instant moment);

    /** Whether there was ever an appointment of this service. */
    boolean exist(BusinessId business, ServiceId service);

    /** Whether there was ever an appointment with this staff member. */
    boolean exist(BusinessId business, StaffId staff);

    /** Whether there was ever an appointment that took this unit. */
    boolean exist(BusinessId business, UnitId unit);

    /**
     * The appointments that take the unit at some moment of {@code [from, to)}, buffers included, by their start; at most 100.
     */
    List<Agreed> taking(BusinessId business, UnitId unit, Instant from, Instant to);

    /** An appointment, as far as it matters here. */
    record Agreed(AppointmentId id, String reference, Instant start, Instant end) {}
}
