package io.horarium.audit;

import io.horarium.business.Businesses;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads who did what. */
@Service
public class AuditLog {

    private final Tenants tenants;
    private final Businesses businesses;
    private final AuditRows rows;

    AuditLog(Tenants tenants, Businesses businesses, AuditRows rows) {
        this.tenants = tenants;
        this.businesses = businesses;
        this.rows = rows;
    }

    /**
     * The newest ones first.
     *
     * @param cursor of an earlier page; null for the first
     * @param most positive
     * @throws Rejected when the cursor is none
     */
    public AuditPage list(AuditQuestion question, @Nullable String cursor, int most) {
        Optional<Place> before = Optional.ofNullable(cursor).map(Place::parse);
        List<AuditEntry> found = tenants.read(
                question.business(), () -> rows.list(question, businesses.get(question.business()), before, most + 1));
        return found.size() > most
                ? new AuditPage(found.subList(0, most), found.get(most - 1).id())
                : new AuditPage(found, null);
    }
}
