package io.horarium.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.horarium.testing.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The same with the filters of the application removed: the database alone holds every business apart. */
@Import(FiltersOff.class)
class RowLevelSecurityAloneTest extends Leaks {

    @Autowired
    FiltersOff filters;

    /** Without its condition this finds whatever business the person belongs to, which is their own. */
    @Override
    boolean refuses(Operation operation) {
        return !operation.toString().equals("POST /api/session/business");
    }

    @Test
    void theFiltersAreReallyOff() {
        Browser owner = owner();
        owner.get("/api/staff");
        owner.get("/api/services");
        owner.get("/api/appointments?rangeStart=2026-12-01T00:00:00Z&rangeEnd=2026-12-02T00:00:00Z");

        assertThat(filters.opened())
                .anyMatch(sql -> sql.contains("from staff_members"))
                .anyMatch(sql -> sql.contains("from services"))
                .anyMatch(sql -> sql.contains("from appointments"));
    }
}
