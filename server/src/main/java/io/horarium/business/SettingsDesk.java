package io.horarium.business;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Revision;
import io.horarium.platform.Tenants;
import io.horarium.platform.Unprocessable;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What an owner does with the settings and the booking page. Opens its own transactions. */
@Component
public class SettingsDesk {

    private final Tenants tenants;
    private final BusinessRows rows;
    private final BusinessDirectory directory;
    private final HolidayCalendar calendar;
    private final AgreedTimes agreed;
    private final Clock clock;

    SettingsDesk(
            Tenants tenants,
            BusinessRows rows,
            BusinessDirectory directory,
            HolidayCalendar calendar,
            AgreedTimes agreed,
            Clock clock) {
        this.tenants = tenants;
        this.rows = rows;
        this.directory = directory;
        this.calendar = calendar;
        this.agreed = agreed;
        this.clock = clock;
    }

    /**
     * What came of a change.
     *
     * @param futureAppointments how many appointments show another time on the clock of the business from now on; none unless
     *     its zone changes. Their instants stay.
     */
    public record Outcome(StoredBusiness stored, long futureAppointments) {}

    /** The settings as they are. */
    public StoredBusiness get(BusinessId business) {
        return tenants.read(business, () -> rows.get(business));
    }

    /**
     * Puts these settings in the place of the old ones.
     *
     * @param ifMatch on which version the change is based; null: on any
     * @param dryRun only tells what would come of it
     * @throws Rejected as stale, or when there is no such holiday calendar
     */
    public Outcome change(BusinessId business, @Nullable String ifMatch, boolean dryRun, SettingsChange change) {
        HolidayCalendar.check(change.holidayCountry(), change.holidayRegion());
        return tenants.write(business, () -> {
            rows.lock(business);
            StoredBusiness before = rows.get(business);
            Revision.check(ifMatch, before.version(), "business");
            boolean moves = !before.business().zone().equals(change.zone());
            long future = moves ? agreed.countAfter(business, clock.instant()) : 0;
            if (!dryRun) {
                rows.update(business, change);
                calendar.refresh(rows.get(business));
            }
            return new Outcome(rows.get(business), future);
        });
    }

    /**
     * Puts this booking page in the place of the old one.
     *
     * @param ifMatch on which version the change is based; null: on any
     * @throws Rejected as stale, or when the slug is somebody else's
     */
    public StoredBusiness change(BusinessId business, @Nullable String ifMatch, PageChange change) {
        String before = get(business).business().slug();
        try {
            StoredBusiness stored = tenants.write(business, () -> {
                rows.lock(business);
                Revision.check(ifMatch, rows.get(business).version(), "booking page");
                rows.update(business, change);
                return rows.get(business);
            });
            directory.forget(before);
            return stored;
        } catch (DuplicateKeyException taken) {
            throw new Rejected(Unprocessable.of("slug", "is the address of another booking page"));
        }
    }
}
