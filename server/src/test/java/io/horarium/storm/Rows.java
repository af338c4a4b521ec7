package io.horarium.storm;

import io.horarium.kernel.BusinessId;
import io.horarium.platform.Tenants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of one business as the tables have them when they are first asked for; each statement is sent once. */
final class Rows {

    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final BusinessId business;
    private final Map<String, List<Row>> read = new HashMap<>();

    Rows(Tenants tenants, JdbcClient jdbc, BusinessId business) {
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.business = business;
    }

    /** One row. */
    record Row(Map<String, Object> columns) {

        String text(String column) {
            return String.valueOf(columns.get(column));
        }

        int number(String column) {
            return ((Number) Objects.requireNonNull(columns.get(column), column)).intValue();
        }

        Optional<Integer> maybe(String column) {
            return Optional.ofNullable((Number) columns.get(column)).map(Number::intValue);
        }

        boolean is(String column) {
            return Boolean.TRUE.equals(columns.get(column));
        }
    }

    /** All rows of a statement, in which {@code :business} is the id. */
    List<Row> of(String sql) {
        return read.computeIfAbsent(sql, this::ask);
    }

    private List<Row> ask(String sql) {
        return tenants.read(
                business,
                () -> jdbc.sql(sql).param("business", business.value()).query().listOfRows().stream()
                        .map(Row::new)
                        .toList());
    }

    /** The number that a statement counts. */
    long count(String sql) {
        return of(sql).getFirst().number("count");
    }
}
