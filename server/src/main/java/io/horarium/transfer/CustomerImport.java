package io.horarium.transfer;

import io.horarium.appointment.customers.Consent;
import io.horarium.appointment.customers.CustomerBatches;
import io.horarium.appointment.customers.KnownCustomer;
import io.horarium.appointment.customers.NewCustomer;
import io.horarium.kernel.BusinessId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Makes customers of the lines of a file; one e-mail address is one customer. However many lines there are, it takes five statements.
 * Expects a transaction of the business.
 */
@Component
class CustomerImport {

    private static final String SOURCE = "import";
    private static final Map<String, Column> COLUMNS =
            Map.of("name", Column.NAME, "email", Column.EMAIL, "phone", Column.PHONE, "notes", Column.NOTES);

    private final CustomerBatches batches;
    private final Faults faults;
    private final Clock clock;

    CustomerImport(CustomerBatches batches, Faults faults, Clock clock) {
        this.batches = batches;
        this.faults = faults;
        this.clock = clock;
    }

    /** What a sound line says. */
    private record Said(int row, NewCustomer customer, Optional<Boolean> marketing) {

        String text() {
            return customer.name() + " <" + customer.email() + ">";
        }
    }

    void run(BusinessId business, Sheet sheet, boolean updating, Findings findings) {
        List<Said> lines = new ArrayList<>();
        for (Sheet.Line line : sheet.lines()) {
            read(new Row(sheet, line, findings)).ifPresent(lines::add);
        }
        List<String> keys =
                batches.keys(lines.stream().map(each -> each.customer().email()).toList());
        Map<String, KnownCustomer> known = batches.lock(business, new HashSet<>(keys));
        Map<String, Integer> firstRows = new HashMap<>();
        Map<String, Said> added = new HashMap<>();
        List<KnownCustomer> changed = new ArrayList<>();
        Instant now = clock.instant();
        for (int i = 0; i < lines.size(); i++) {
            Said said = lines.get(i);
            String key = keys.get(i);
            KnownCustomer there = known.get(key);
            Integer first = firstRows.putIfAbsent(key, said.row());
            if (first != null) {
                findings.skipped(said.row(), said.text(), "has the e-mail address of row " + first);
            } else if (there == null) {
                added.put(key, said);
            } else if (!updating || merged(there, said, now).equals(there)) {
                findings.skipped(said.row(), said.text(), "there is a customer with this e-mail address already");
            } else {
                changed.add(merged(there, said, now));
                findings.updated(said.row(), said.text());
            }
        }
        batches.update(business, changed);
        insert(business, added, now, findings);
    }

    private Optional<Said> read(Row row) {
        NewCustomer customer = new NewCustomer(
                row.text(Column.NAME),
                row.text(Column.EMAIL),
                row.find(Column.PHONE).orElse(null),
                row.find(Column.NOTES).orElse(null),
                null);
        Optional<Boolean> marketing = row.yesOrNo(Column.MARKETING);
        if (row.isSound()) {
            faults.check(row, customer, COLUMNS);
        }
        return row.isSound() ? Optional.of(new Said(row.number(), customer, marketing)) : Optional.empty();
    }

    private void insert(BusinessId business, Map<String, Said> added, Instant now, Findings findings) {
        Set<String> made = new HashSet<>();
        for (boolean optIn : List.of(true, false)) {
            List<NewCustomer> some = added.values().stream()
                    .filter(each -> each.marketing().orElse(false) == optIn)
                    .map(Said::customer)
                    .toList();
            made.addAll(batches.insert(business, some, optIn ? given(now) : Consent.NONE, now));
        }
        added.forEach((key, said) -> {
            if (made.contains(key)) {
                findings.created(said.row(), said.text());
            } else {
                findings.skipped(said.row(), said.text(), "there is a customer with this e-mail address already");
            }
        });
    }

    /** What a cell leaves empty stays as it is known. */
    private static KnownCustomer merged(KnownCustomer there, Said said, Instant now) {
        NewCustomer customer = said.customer();
        Consent known = there.marketing();
        Consent marketing = said.marketing()
                .map(optIn -> !optIn ? Consent.NONE : known.optIn() ? known : given(now))
                .orElse(known);
        return new KnownCustomer(
                there.id(),
                customer.name(),
                there.email(),
                customer.phone() == null ? there.phone() : customer.phone(),
                there.locale(),
                there.zone(),
                customer.notes() == null ? there.notes() : customer.notes(),
                marketing,
                there.createdAt(),
                there.erasedAt(),
                there.version());
    }

    private static Consent given(Instant now) {
        return new Consent(true, now, SOURCE);
    }
}
