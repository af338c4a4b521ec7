package io.horarium.freshness;

import io.horarium.testing.Browser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the description of the API says can be changed; the one in the repository is the same.
 *
 * @param api OpenAPI
 */
record Described(JsonNode api) {

    /** As the server gives it. */
    static Described by(Browser visitor) {
        return new Described(visitor.get("/api/openapi.json").json());
    }

    /** Every operation that is not a mere question, for example {@code PUT /api/services/{id}}. */
    List<String> changes() {
        List<String> all = new ArrayList<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .map(each -> each.getKey().toUpperCase())
                        .filter(method -> !method.equals("GET"))
                        .forEach(method -> all.add(method + " " + path.getKey())));
        return all;
    }

    /** What the operation is called. */
    String name(String operation) {
        String[] parts = operation.split(" ", 2);
        return api.path("paths")
                .path(parts[1])
                .path(parts[0].toLowerCase())
                .path("operationId")
                .asString();
    }

    /** The names of the fields of its body. */
    Set<String> fields(String operation) {
        String[] parts = operation.split(" ", 2);
        JsonNode schema = api.path("paths")
                .path(parts[1])
                .path(parts[0].toLowerCase())
                .at("/requestBody/content/application~1json/schema");
        String name = schema.path("$ref").asString("").replaceFirst(".*/", "");
        JsonNode resolved = name.isEmpty() ? schema : api.at("/components/schemas/" + name);
        Set<String> fields = new HashSet<>();
        resolved.path("properties").properties().forEach(each -> fields.add(each.getKey()));
        return fields;
    }
}
