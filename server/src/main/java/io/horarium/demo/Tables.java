package io.horarium.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes many rows of a table with one statement: a thousand appointments must not cost the first start its quickness. */
@Component
class Tables {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Tables(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Inserts the rows, all of which name the same columns. Table and columns are names of this package, never input. */
    void insert(String table, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String columns = rows.getFirst().keySet().stream().sorted().collect(Collectors.joining(", "));
        jdbc.sql("""
                        insert into %1$s (%2$s)
                        select %2$s
                        from jsonb_populate_recordset(null::%1$s, :rows::jsonb)
                        """.formatted(table, columns))
                .param("rows", json.writeValueAsString(rows))
                .update();
    }
}
