package io.horarium.appointment;

import io.horarium.availability.spi.AvailabilitySource;
import io.horarium.availability.spi.ChosenUnit;
import io.horarium.availability.spi.Contribution;
import io.horarium.availability.spi.Inquiry;
import io.horarium.engine.slots.Busy;
import io.horarium.engine.slots.Counted;
import io.horarium.engine.slots.ResourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Appointments as a reason to be busy: the stretches of staff and units, the seats of classes, and what limits count.
 *
 * <p>The session of a class takes all its units at once; which of them its attendees chose, or were given, is told with the staff.
 */
@Repository
class BusyAppointments implements AvailabilitySource {

    // the longest stretch that a row may have: without it the search by time would begin at the beginning of time
    private static final Duration LONGEST_STRETCH = Duration.ofDays(3);

    private final JdbcClient jdbc;

    BusyAppointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ResourceId, Contribution> contributions(Inquiry inquiry) {
        Map<ResourceId, Rows> found = new HashMap<>();
        // most questions count nothing, and the empty half would still look at every appointment of the time
        boolean counts = !inquiry.counted().isEmpty();
        JdbcClient.StatementSpec statement = jdbc.sql(counts ? BusyQuery.BUSY_AND_COUNTED : BusyQuery.BUSY)
                .param("business", inquiry.business().value())
                .param("resources", ids(inquiry.resources()))
                .param("reach", Moments.toSql(inquiry.window().start().minus(LONGEST_STRETCH)))
                .param("from", Moments.toSql(inquiry.window().start()))
                .param("to", Moments.toSql(inquiry.window().end()));
        if (counts) {
            statement = statement
                    .param("counted", ids(inquiry.counted()))
                    .param("countFrom", Moments.toSql(inquiry.counting().start()))
                    .param("countTo", Moments.toSql(inquiry.counting().end()));
        }
        statement.query(row -> {
            found.computeIfAbsent(new ResourceId(row.getObject("resource_id", UUID.class)), none -> new Rows())
                    .add(row);
        });
        Map<ResourceId, Contribution> contributions = HashMap.newHashMap(found.size());
        found.forEach((resource, rows) -> contributions.put(resource, rows.contribution()));
        return contributions;
    }

    private static UUID[] ids(Set<ResourceId> resources) {
        return resources.stream().map(ResourceId::value).toArray(UUID[]::new);
    }

    /** What was found about one resource. */
    private static final class Rows {

        private final List<Busy> busy = new ArrayList<>();
        private final List<Counted> counted = new ArrayList<>();
        private final List<ChosenUnit> chosen = new ArrayList<>();

        void add(ResultSet row) throws SQLException {
            if (row.getBoolean("busy")) {
                busy.add(BusyRow.busy(row));
                chosen.addAll(BusyRow.chosen(row));
            } else {
                counted.add(BusyRow.counted(row));
            }
        }

        Contribution contribution() {
            return Contribution.of(busy, counted, chosen);
        }
    }
}
