package io.horarium.freshness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description of the API in the repository says can be changed. */
final class Described {

    private static final JsonNode API = JsonMapper.shared().readTree(Path.of("..", "docs", "api", "openapi.json"));

    private Described() {}

    /** Every operation that is not a mere question, for example {@code PUT /api/services/{id}}. */
    static List<String> changes() {
        List<String> all = new ArrayList<>();
        API.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .map(each -> each.getKey().toUpperCase())
                        .filter(method -> !method.equals("GET"))
                        .forEach(method -> all.add(method + " " + path.getKey())));
        return all;
    }

    /** The names of the fields of its body. */
    static Set<String> fields(String operation) {
        String[] parts = operation.split(" ", 2);
        JsonNode schema = API.path("paths")
                .path(parts[1])
                .path(parts[0].toLowerCase())
                .at("/requestBody/content/application~1json/schema");
        String name = schema.path("$ref").asString("").replaceFirst(".*/", "");
        JsonNode resolved = name.isEmpty() ? schema : API.at("/components/schemas/" + name);
        Set<String> fields = new HashSet<>();
        resolved.path("properties").properties().forEach(each -> fields.add(each.getKey()));
        return fields;
    }
}
