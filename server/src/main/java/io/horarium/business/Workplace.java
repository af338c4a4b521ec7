package io.horarium.business;

import io.horarium.identity.BusinessView;
import io.horarium.identity.NewBusiness;
import io.horarium.identity.Workplaces;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Tenants;
import org.springframework.stereotype.Component;

/** Tells the sign-in, which must not know us, what people see of the business that they work for. */
@Component
public class Workplace implements Workplaces {

    private final Tenants tenants;
    private final Businesses businesses;
    private final Opening opening;

    Workplace(Tenants tenants, Businesses businesses, Opening opening) {
        this.tenants = tenants;
        this.businesses = businesses;
        this.opening = opening;
    }

    @Override
    public boolean isOpen(BusinessId id) {
        return businesses.has(id);
    }

    @Override
    public void open(BusinessId id, NewBusiness wanted) {
        opening.open(id, wanted);
    }

    @Override
    public BusinessView get(BusinessId id) {
        Business business = tenants.read(id, () -> businesses.get(id));
        return new BusinessView(
                business.id(),
                business.slug(),
                business.name(),
                business.zone().getId(),
                business.currency(),
                business.weekStart(),
                business.locale());
    }
}
