package io.horarium.transfer;

import io.horarium.catalog.ServiceShelf;
import io.horarium.catalog.StaffDesk;
import io.horarium.catalog.StaffSettings;
import io.horarium.catalog.StoredService;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes staff members of the lines of a file; one name is one person. Expects a transaction of the business. */
@Component
class StaffImport {

    private static final Map<String, Column> COLUMNS = Map.of(
            "name", Column.STAFF_NAME,
            "title", Column.STAFF_TITLE,
            "knownFor", Column.KNOWN_FOR,
            "languages", Column.LANGUAGES,
            "zone", Column.TIMEZONE,
            "serviceIds", Column.GIVES);

    private final StaffDesk staffDesk;
    private final ServiceShelf shelf;
    private final Faults faults;

    StaffImport(StaffDesk staffDesk, ServiceShelf shelf, Faults faults) {
        this.staffDesk = staffDesk;
        this.shelf = shelf;
        this.faults = faults;
    }

    void run(BusinessId business, Sheet sheet, Findings findings) {
        List<String> names = staffDesk.list(business).stream()
                .map(each -> each.settings().name())
                .toList();
        Named<String> known = new Named<>("staff member", names, name -> name);
        Named<StoredService> services = new Named<>(
                "service", shelf.list(business), each -> each.settings().name());
        int position = names.size();
        for (Sheet.Line line : sheet.lines()) {
            Row row = new Row(sheet, line, findings);
            StaffSettings settings = settings(row, services, position);
            if (!settings.name().isEmpty() && known.has(settings.name())) {
                findings.skipped(row.number(), settings.name(), "there is a staff member of this name already");
                continue;
            }
            if (row.isSound()) {
                faults.check(row, settings, COLUMNS);
            }
            if (row.isSound() && add(business, row, settings)) {
                known.add(settings.name(), settings.name());
                position++;
                findings.created(row.number(), settings.name());
            }
        }
    }

    private boolean add(BusinessId business, Row row, StaffSettings settings) {
        try {
            staffDesk.add(business, settings);
            return true;
        } catch (Rejected refused) {
            Faults.tell(row, refused.rejection(), COLUMNS);
            return false;
        }
    }

    private static StaffSettings settings(Row row, Named<StoredService> services, int position) {
        Optional<ZoneId> zone = row.zone(Column.TIMEZONE);
        return new StaffSettings(
                row.text(Column.STAFF_NAME),
                row.text(Column.STAFF_TITLE),
                row.text(Column.KNOWN_FOR),
                row.text(Column.LANGUAGES),
                null,
                zone.orElse(null),
                null,
                position,
                services.list(row, Column.GIVES).stream().map(StoredService::id).toList(),
                null);
    }
}
