package io.horarium.insights;

import io.horarium.kernel.StaffId;

/**
 * How full the working time of one staff member was.
 *
 * @param offeredMinutes working time without breaks, holidays, absences and blocks
 * @param bookedMinutes of these, how many an appointment took, without buffers
 * @param outsideMinutes how many appointments took outside of the working time
 * @param rate booked of offered, 0 to 1; 0 for somebody who offered none
 */
public record Utilisation(
        StaffId staffId, String name, long offeredMinutes, long bookedMinutes, long outsideMinutes, double rate) {}
