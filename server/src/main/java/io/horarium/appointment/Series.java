package io.horarium.appointment;

import java.util.List;

/**
 * A series and its appointments.
 *
 * @param appointments in the order of their starts, also those that were called off; only those that whoever asks may see
 */
public record Series(StoredSeries made, List<Appointment> appointments) {

    /** Keeps a copy. */
    public Series {
        appointments = List.copyOf(appointments);
    }
}
