package io.horarium.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the columns that JDBC has no type for. */
final class Columns {

    static final JsonMapper JSON = JsonMapper.shared();

    private static final TypeReference<Map<String, Map<String, Object>>> BY_LANGUAGE = new TypeReference<>() {};
    private static final TypeReference<List<NamedUnit>> UNITS = new TypeReference<>() {};

    private Columns() {}

    static Translations translations(ResultSet row) throws SQLException {
        String text = row.getString("translations");
        return "{}".equals(text) ? Translations.NONE : new Translations(JSON.readValue(text, BY_LANGUAGE));
    }

    static List<NamedUnit> units(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("units"), UNITS);
    }

    static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) array(row, column));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) array(row, column));
    }

    private static Object[] array(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        try {
            Object[] values = (Object[]) array.getArray();
            return Arrays.copyOf(values, values.length);
        } finally {
            array.free();
        }
    }
}
