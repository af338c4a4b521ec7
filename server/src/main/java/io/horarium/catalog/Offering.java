package io.horarium.catalog;

import io.horarium.engine.slots.BusinessDays;
import io.horarium.engine.slots.Limit;
import io.horarium.engine.slots.OpenHours;
import io.horarium.engine.slots.SlotPolicy;
import io.horarium.engine.slots.StaffMode;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.Money;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A service with every rule that decides when it can be booked, and everybody and everything that it takes. Defaults of the
 * business are filled in.
 *
 * @param holidays names of the closed dates of the business, from the beginning of last month on
 * @param schedule opening times of the service's own
 * @param staff who gives it, in the order of the business
 * @param versions of each staff member and unit: what was read about one under an equal text is still true
 * @param page the slug of the booking page on which it is offered; empty while the page is not published
 * @param fingerprint changes with every setting and every availability version that it was read with: what was computed
 *     under an equal fingerprint is still true
 */
public record Offering(
        BusinessId business,
        ServiceId service,
        Money price,
        boolean needsApproval,
        BusinessDays days,
        Map<LocalDate, String> holidays,
        SlotPolicy policy,
        StaffMode mode,
        Optional<OpenHours> schedule,
        List<Limit> limits,
        List<Limit> customerLimits,
        List<Provider> staff,
        List<ResourceNeed> needs,
        Map<UUID, String> versions,
        Optional<String> page,
        String fingerprint) {

    /** Keeps copies. */
    public Offering {
        holidays = Map.copyOf(holidays);
        limits = List.copyOf(limits);
        customerLimits = List.copyOf(customerLimits);
        staff = List.copyOf(staff);
        needs = List.copyOf(needs);
        versions = Map.copyOf(versions);
    }

    /** Whether this staff member gives the service. */
    public boolean isGivenBy(StaffId member) {
        return staff.stream().anyMatch(provider -> provider.id().equals(member));
    }

    /** The same service with other rules of its own; what was computed for it holds for these rules only. */
    public Offering withPolicy(SlotPolicy rules) {
        return rules.equals(policy)
                ? this
                : new Offering(
                        business,
                        service,
                        price,
                        needsApproval,
                        days,
                        holidays,
                        rules,
                        mode,
                        schedule,
                        limits,
                        customerLimits,
                        staff,
                        needs,
                        versions,
                        page,
                        fingerprint + " " + rules);
    }

    /** The same service for which these units are taken first, as long as they are free. */
    public Offering preferring(Collection<UnitId> units) {
        return units.isEmpty()
                ? this
                : new Offering(
                        business,
                        service,
                        price,
                        needsApproval,
                        days,
                        holidays,
                        policy,
                        mode,
                        schedule,
                        limits,
                        customerLimits,
                        staff,
                        needs.stream().map(need -> need.preferring(units)).toList(),
                        versions,
                        page,
                        fingerprint);
    }

    /** Who gives the service, or the one of them that is wanted; nobody when the wanted one does not give it. */
    public List<Provider> staff(Optional<StaffId> wanted) {
        return wanted.isEmpty() || mode == StaffMode.ALL
                ? staff
                : staff.stream().filter(each -> each.id().equals(wanted.get())).toList();
    }

    /** Whether the business has a page that anybody finds. */
    public boolean published() {
        return page.isPresent();
    }

    /** Whether the booking page of this slug offers it. */
    public boolean isOn(String slug) {
        return page.filter(slug::equals).isPresent();
    }

    /** Whether the customer names a unit. */
    public boolean letsChooseUnit() {
        return needs.stream().anyMatch(ResourceNeed::chosenByCustomer);
    }

    /**
     * Checks that somebody can have so many seats in one appointment.
     *
     * @throws Rejected naming {@code seats} when it has fewer, or each has a place of their own
     */
    public void mustSeat(int seats) {
        if (seats > policy.capacity()) {
            throw new Rejected(Unprocessable.of("seats", "must be at most " + policy.capacity()));
        }
        if (seats > 1 && letsChooseUnit()) {
            throw new Rejected(Unprocessable.of("seats", "must be 1 where each has a place of their own"));
        }
    }

    /** Whether one appointment has seats for several customers. */
    public boolean isClass() {
        return policy.capacity() > 1;
    }
}
