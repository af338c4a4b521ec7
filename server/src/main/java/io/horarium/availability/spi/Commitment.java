package io.horarium.availability.spi;

import io.horarium.engine.time.TimeInterval;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import java.util.List;
import java.util.Map;

/**
 * Something that was agreed with customers and that a change of a schedule must not take away unnoticed.
 *
 * @param reference what people say on the phone
 * @param customers their names, in the order of booking; several in a class
 * @param time without buffers
 * @param occupied for each staff member who was asked about, when this person is taken, buffers included
 */
public record Commitment(
        AppointmentId appointment,
        String reference,
        ServiceId service,
        String serviceName,
        List<String> customers,
        TimeInterval time,
        Map<StaffId, List<TimeInterval>> occupied) {

    /** Keeps copies. */
    public Commitment {
        customers = List.copyOf(customers);
        occupied = Map.copyOf(occupied);
    }
}
