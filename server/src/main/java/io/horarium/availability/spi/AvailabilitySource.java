package io.horarium.availability.spi;

import io.horarium.engine.slots.ResourceId;
import java.util.Map;

/**
 * One reason for staff and units to be open or busy: the schedule, the appointments, the connected calendars.
 *
 * <p>A source reads local tables only, with one statement however many resources are asked about, inside the transaction of
 * the caller, and writes nothing: a slot page never waits for somebody else's server. Whatever a source answers may be
 * remembered under the {@code availability_version} of the staff members and units concerned, so a write that changes the
 * answer has to raise these versions in its own transaction.
 */
public interface AvailabilitySource {

    /**
     * What this source knows of the resources. One that it knows nothing of may be missing from the answer.
     *
     * @param inquiry whom and when it is about
     */
    Map<ResourceId, Contribution> contributions(Inquiry inquiry);
}
