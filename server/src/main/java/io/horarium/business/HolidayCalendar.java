package io.horarium.business;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.JobHandler;
import io.horarium.platform.JobKind;
import io.horarium.platform.Jobs;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import io.horarium.platform.Unprocessable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the public holidays of a business's country down as closed dates, for as long as can be booked and fourteen months
 * more, and again every month. Row-level security shows nobody all businesses at once, so each has a job of its own, which
 * arranges the one of the next month.
 */
@Component
class HolidayCalendar implements JobHandler<HolidayCalendar.Month> {

    private static final JobKind<Month> KIND = new JobKind<>("refresh-holidays", Month.class);
    private static final int MONTHS_BEYOND_HORIZON = 14;

    private final Tenants tenants;
    private final BusinessRows rows;
    private final Holidays holidays;
    private final Jobs jobs;
    private final Clock clock;

    HolidayCalendar(Tenants tenants, BusinessRows rows, Holidays holidays, Jobs jobs, Clock clock) {
        this.tenants = tenants;
        this.rows = rows;
        this.holidays = holidays;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** At whose month the job is due. */
    record Month(BusinessId business, YearMonth month) {}

    /**
     * Lets pass what is a calendar, or none at all.
     *
     * @throws Rejected when there is no such country or region
     */
    static void check(@Nullable String country, @Nullable String region) {
        if (country == null) {
            if (region != null) {
                throw new Rejected(Unprocessable.of("holidayRegion", "needs a holidayCountry"));
            }
            return;
        }
        if (!HolidayManager.getSupportedCalendarCodes().contains(country.toUpperCase(Locale.ROOT))) {
            throw new Rejected(Unprocessable.of("holidayCountry", "is no holiday calendar that we know"));
        }
        if (region != null
                && !manager(country).getCalendarHierarchy().getChildren().containsKey(region)) {
            throw new Rejected(Unprocessable.of("holidayRegion", "is no region of this holiday calendar"));
        }
    }

    /** Writes them down anew and arranges the refresh of the next month. Expects a transaction of the business. */
    void refresh(StoredBusiness stored) {
        LocalDate today = today(stored);
        write(stored, today);
        arrange(stored, YearMonth.from(today).plusMonths(1));
    }

    private LocalDate today(StoredBusiness stored) {
        return clock.instant().atZone(stored.business().zone()).toLocalDate();
    }

    private void write(StoredBusiness stored, LocalDate today) {
        Business business = stored.business();
        LocalDate last = today.plusDays(business.policies().horizonDays()).plusMonths(MONTHS_BEYOND_HORIZON);
        holidays.replaceCalendar(business.id(), today, names(stored, today, last));
    }

    /** When the month begins on the clock of the business. */
    private void arrange(StoredBusiness stored, YearMonth month) {
        Business business = stored.business();
        if (stored.holidayCountry() != null) {
            jobs.schedule(
                    KIND,
                    business.id() + "/" + month,
                    new Month(business.id(), month),
                    month.atDay(1).atStartOfDay(business.zone()).toInstant());
        }
    }

    private static Map<LocalDate, String> names(StoredBusiness stored, LocalDate first, LocalDate last) {
        Map<LocalDate, String> names = new TreeMap<>();
        String country = stored.holidayCountry();
        if (country != null) {
            String region = stored.holidayRegion();
            Locale language = Locale.forLanguageTag(stored.business().locale());
            manager(country)
                    .getHolidays(first, last, region == null ? new String[0] : new String[] {region})
                    .forEach(holiday -> names.merge(
                            holiday.getDate(), holiday.getDescription(language), (one, other) -> one + ", " + other));
        }
        return names;
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    @Override
    public JobKind<Month> kind() {
        return KIND;
    }

    /** Each month arranges the next one: a month that is given up would be the last. */
    @Override
    public boolean isNeverGivenUp() {
        return true;
    }

    /**
     * The job that it arranges is another one than itself: a job of the same name would not be made while this one runs. So
     * the next month is counted from that of the job where the business, perhaps of another zone by now, has not reached it.
     */
    @Override
    public void run(Month due) {
        tenants.write(due.business(), () -> {
            StoredBusiness stored = rows.get(due.business());
            LocalDate today = today(stored);
            write(stored, today);
            YearMonth reached = YearMonth.from(today);
            arrange(stored, (reached.isBefore(due.month()) ? due.month() : reached).plusMonths(1));
            return due;
        });
    }
}
