package io.horarium.insights;

import java.time.ZoneId;
import java.util.List;

/**
 * How the business is doing in a range of local dates.
 *
 * @param zone of the business, whose dates and hours they are
 * @param unit how long the periods are: weeks when there are more than 92 dates
 * @param totals of the range
 * @param previous of as many dates just before
 * @param utilisation everybody who works here now, in the order of the business
 * @param busyHours seven weekdays, Monday first
 * @param topServices at most ten, the most booked first
 */
public record Report(
        ZoneId zone,
        Period.Unit unit,
        Totals totals,
        Totals previous,
        List<Period> periods,
        List<Utilisation> utilisation,
        LeadTime leadTime,
        List<BusyHours> busyHours,
        List<TopService> topServices) {

    /** Keeps copies. */
    public Report {
        periods = List.copyOf(periods);
        utilisation = List.copyOf(utilisation);
        busyHours = List.copyOf(busyHours);
        topServices = List.copyOf(topServices);
    }
}
