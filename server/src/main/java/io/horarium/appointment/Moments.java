package io.horarium.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as JDBC wants them: the driver knows {@code OffsetDateTime}, not {@code Instant}. */
final class Moments {

    private Moments() {}

    static OffsetDateTime toSql(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Instant get(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
