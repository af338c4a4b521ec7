package io.horarium.transfer;

import io.horarium.business.Businesses;
import io.horarium.catalog.Categories;
import io.horarium.catalog.Category;
import io.horarium.catalog.ServiceSettings;
import io.horarium.catalog.ServiceShelf;
import io.horarium.catalog.Services;
import io.horarium.catalog.StaffDesk;
import io.horarium.catalog.StoredStaff;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes services of the lines of a file; one name is one service. Expects a transaction of the business. */
@Component
class ServiceImport {

    private static final Map<String, Column> COLUMNS = Map.of(
            "name", Column.SERVICE_NAME,
            "durationMinutes", Column.DURATION,
            "price", Column.PRICE,
            "deposit", Column.DEPOSIT,
            "summary", Column.DESCRIPTION,
            "bufferBeforeMinutes", Column.BUFFER_BEFORE,
            "bufferAfterMinutes", Column.BUFFER_AFTER,
            "capacity", Column.CAPACITY,
            "staffIds", Column.GIVEN_BY);

    private final ServiceShelf shelf;
    private final StaffDesk staffDesk;
    private final Services services;
    private final Categories categories;
    private final Businesses businesses;
    private final Faults faults;

    ServiceImport(
            ServiceShelf shelf,
            StaffDesk staffDesk,
            Services services,
            Categories categories,
            Businesses businesses,
            Faults faults) {
        this.shelf = shelf;
        this.staffDesk = staffDesk;
        this.services = services;
        this.categories = categories;
        this.businesses = businesses;
        this.faults = faults;
    }

    void run(BusinessId business, Sheet sheet, Findings findings) {
        Shelf here = new Shelf(business);
        for (Sheet.Line line : sheet.lines()) {
            Row row = new Row(sheet, line, findings);
            String name = row.text(Column.SERVICE_NAME);
            if (here.known.has(name) && !name.isEmpty()) {
                findings.skipped(row.number(), name, "there is a service of this name already");
            } else {
                add(here, row, name, findings);
            }
        }
    }

    private void add(Shelf here, Row row, String name, Findings findings) {
        Optional<ServiceSettings> read = settings(here, row, name);
        if (read.isEmpty()) {
            return;
        }
        faults.check(row, read.get(), COLUMNS);
        if (!row.isSound()) {
            return;
        }
        try {
            shelf.add(here.business, read.get());
            here.known.add(name, name);
            here.position++;
            findings.created(row.number(), name + ", " + read.get().durationMinutes() + " min");
        } catch (Rejected refused) {
            Faults.tell(row, refused.rejection(), COLUMNS);
        }
    }

    private Optional<ServiceSettings> settings(Shelf here, Row row, String name) {
        Optional<Integer> duration = row.minutes(Column.DURATION);
        long price = row.amount(Column.PRICE, here.digits).orElse(0L);
        Optional<Long> deposit = row.amount(Column.DEPOSIT, here.digits).filter(amount -> amount > 0);
        Optional<String> description = row.find(Column.DESCRIPTION);
        Optional<Integer> before = row.minutes(Column.BUFFER_BEFORE);
        Optional<Integer> after = row.minutes(Column.BUFFER_AFTER);
        Optional<Integer> capacity = row.whole(Column.CAPACITY);
        Optional<Boolean> online = row.yesOrNo(Column.ONLINE);
        Optional<Boolean> approval = row.yesOrNo(Column.APPROVAL);
        List<StoredStaff> staff = here.team.list(row, Column.GIVEN_BY);
        Optional<String> category = row.find(Column.CATEGORY).filter(text -> fits(row, text));
        if (!row.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new ServiceSettings(
                name,
                category.map(here::category).orElse(null),
                description.orElse(null),
                null,
                duration.orElseThrow(),
                null,
                before.orElse(null),
                after.orElse(null),
                null,
                null,
                null,
                null,
                null,
                capacity.orElse(null),
                null,
                null,
                null,
                null,
                new ServiceSettings.ServicePrice(price, here.currency),
                deposit.map(amount -> new ServiceSettings.ServicePrice(amount, here.currency))
                        .orElse(null),
                null,
                null,
                null,
                online.orElse(null),
                approval.orElse(null),
                here.position,
                staff.stream().map(StoredStaff::id).toList(),
                null));
    }

    private static boolean fits(Row row, String category) {
        if (category.length() > 200 || category.contains("\n")) {
            row.fault(Column.CATEGORY, "must be one line of at most 200 characters");
            return false;
        }
        return true;
    }

    /** What the business has when the file comes, each looked up once. */
    private final class Shelf {

        private final BusinessId business;
        private final String currency;
        private final int digits;
        private final Named<String> known;
        private final Named<StoredStaff> team;
        private final Map<String, UUID> headings = new HashMap<>();
        private int position;

        Shelf(BusinessId business) {
            this.business = business;
            this.currency = businesses.get(business).currency();
            this.digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
            List<String> names = shelf.list(business).stream()
                    .map(each -> each.settings().name())
                    .toList();
            this.known = new Named<>("service", names, name -> name);
            this.team = new Named<>(
                    "staff member",
                    staffDesk.list(business),
                    each -> each.settings().name());
            for (Category each : services.categories(business)) {
                headings.putIfAbsent(Named.folded(each.name()), each.id());
            }
            this.position = names.size();
        }

        UUID category(String name) {
            return headings.computeIfAbsent(
                    Named.folded(name),
                    none -> categories
                            .add(business, name, Map.of(), headings.size())
                            .value());
        }
    }
}
