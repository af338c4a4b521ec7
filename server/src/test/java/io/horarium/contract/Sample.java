package io.horarium.contract;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes sound values of a schema: what is required and nothing more. */
final class Sample {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "catalog:read",
            "Quiet hour",
            "layla@example.test",
            "+971 50 123 4567",
            "en",
            "AED",
            "09:00",
            "2026-12",
            "quiet-hour",
            "ae",
            "123456",
            "customers",
            "service.removed");

    private final JsonNode document;

    Sample(JsonNode document) {
        this.document = document;
    }

    /** The schema itself, where it is named elsewhere or may be null as well. */
    JsonNode resolve(JsonNode schema) {
        JsonNode found = schema;
        if (found.has("oneOf")) {
            found = found.path("oneOf")
                    .valueStream()
                    .filter(each -> !type(each).equals("null"))
                    .findFirst()
                    .orElseThrow();
        }
        if (found.has("$ref")) {
            found = document.at(found.path("$ref").asString().substring(1));
        }
        return found;
    }

    /** The type beside null. */
    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? type.valueStream()
                        .map(JsonNode::asString)
                        .filter(each -> !each.equals("null"))
                        .findFirst()
                        .orElse("null")
                : type.asString("");
    }

    /** Whether null says something: that there is no value. */
    static boolean isNullable(JsonNode schema) {
        return Stream.concat(
                        schema.path("type").valueStream(),
                        schema.path("oneOf").valueStream().map(each -> each.path("type")))
                .anyMatch(each -> each.asString("").equals("null"));
    }

    JsonNode value(JsonNode given) {
        JsonNode schema = resolve(given);
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer", "number" -> NODES.numberNode(number(schema));
            case "boolean" -> NODES.booleanNode(false);
            default -> NODES.stringNode(text(schema));
        };
    }

    /** A sound text, for a path or a query as well. */
    String text(JsonNode given) {
        JsonNode schema = resolve(given);
        if (schema.has("enum")) {
            return schema.path("enum").get(0).asString();
        }
        return switch (type(schema) + " " + schema.path("format").asString("")) {
            case "string uuid" -> UUID.randomUUID().toString();
            case "string date" -> "2026-12-01";
            case "string date-time" -> "2026-12-01T08:00:00Z";
            case "integer int32", "integer int64" -> String.valueOf(number(schema));
            case "boolean " -> "false";
            case "array " -> text(schema.path("items"));
            default -> matching(schema);
        };
    }

    private static String matching(JsonNode schema) {
        if (schema.has("example")) {
            return schema.path("example").asString();
        }
        if (!schema.has("pattern")) {
            return UUID.randomUUID().toString().substring(0, 8) + "-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
        }
        Pattern pattern = Pattern.compile(schema.path("pattern").asString());
        return TEXTS.stream()
                .filter(text -> pattern.matcher(text).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Sample.TEXTS has nothing that matches " + pattern));
    }

    private static long number(JsonNode schema) {
        return schema.path("minimum").asLong(1);
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        schema.path("required").forEach(name -> {
            JsonNode property = schema.path("properties").path(name.asString());
            object.set(name.asString(), value(property));
        });
        return object;
    }

    private ArrayNode array(JsonNode schema) {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < schema.path("minItems").asInt(0); i++) {
            array.add(value(schema.path("items")));
        }
        return array;
    }
}
