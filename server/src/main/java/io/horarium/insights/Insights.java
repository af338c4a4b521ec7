package io.horarium.insights;

import io.horarium.business.Business;
import io.horarium.business.Businesses;
import io.horarium.engine.time.IntervalSet;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Tenants;
import io.horarium.schedule.WorkingTimes;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** How the business is doing. */
@Service
public class Insights {

    private static final int MOST_DAYS_BY_DAY = 92;

    private final Tenants tenants;
    private final Businesses businesses;
    private final InsightRows rows;
    private final WorkingTimes working;

    Insights(Tenants tenants, Businesses businesses, InsightRows rows, WorkingTimes working) {
        this.tenants = tenants;
        this.businesses = businesses;
        this.rows = rows;
        this.working = working;
    }

    /** Reads everything in one transaction. Nothing to count is zero, never absent. */
    public Report report(Question question) {
        return tenants.read(question.business(), () -> {
            Business business = businesses.get(question.business());
            Counts counts = rows.counts(question, business);
            String currency = business.currency();
            Period.Unit unit = question.days() > MOST_DAYS_BY_DAY ? Period.Unit.WEEK : Period.Unit.DAY;
            return new Report(
                    business.zone(),
                    unit,
                    Totals.of(question.from(), question.to(), counts.tallies(), currency, counts.newCustomers()),
                    Totals.of(
                            question.previousFrom(),
                            question.from().minusDays(1),
                            counts.tallies(),
                            currency,
                            counts.newCustomersBefore()),
                    Period.of(question.from(), question.to(), unit, business.weekStart(), counts.tallies()),
                    utilisation(question, business),
                    counts.leadTime(),
                    counts.busyHours(),
                    counts.topServices());
        });
    }

    private List<Utilisation> utilisation(Question question, Business business) {
        Map<StaffId, IntervalSet> booked = rows.booked(question, business);
        return working
                .within(
                        question.business(),
                        question.window(business.zone()),
                        staff -> question.staff().map(staff::equals).orElse(true))
                .stream()
                .map(each -> {
                    IntervalSet taken = booked.getOrDefault(each.staff(), IntervalSet.EMPTY);
                    long offered = minutes(each.time());
                    long within = minutes(taken.intersect(each.time()));
                    return new Utilisation(
                            each.staff(),
                            each.name(),
                            offered,
                            within,
                            minutes(taken) - within,
                            Totals.share(within, offered));
                })
                .toList();
    }

    private static long minutes(IntervalSet time) {
        long minutes = 0;
        for (int index = 0; index < time.size(); index++) {
            minutes += time.end(index) - time.start(index);
        }
        return minutes;
    }
}
