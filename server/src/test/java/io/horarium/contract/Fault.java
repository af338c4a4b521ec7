package io.horarium.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A body with one thing wrong in it.
 *
 * @param field where
 * @param what is wrong there
 */
record Fault(String field, String what, String body) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String PLACE = "the wrong value";
    private static final Map<String, List<String>> BAD_TEXTS = Map.of(
            "uuid", List.of("\"nobody\"", "\"0195f3a2-0000-7000\""),
            "date", List.of("\"2027-02-31\"", "\"2027-1-1\"", "\"tomorrow\"", "\"9999-01-01\""),
            "date-time", List.of("\"2027-02-31T08:00:00Z\"", "\"2027-02-01T25:00:00Z\"", "\"2027-02-01T08:00\""));

    /** Everything that can be wrong with one field of the body of an operation. */
    static List<Fault> of(Operation operation) {
        List<Fault> faults = new ArrayList<>();
        operation.body().ifPresent(schema -> {
            ObjectNode sound = (ObjectNode) operation.sample().value(schema);
            collect(operation.sample(), schema, sound, sound, "", faults);
        });
        return faults;
    }

    /** Sound bodies that name this id wherever they name one. */
    static List<String> withId(Operation operation, String id) {
        List<String> bodies = new ArrayList<>();
        operation.body().ifPresent(schema -> {
            ObjectNode sound = (ObjectNode) operation.sample().value(schema);
            insert(operation.sample(), schema, sound, sound, NODES.stringNode(id), bodies);
        });
        return bodies;
    }

    private static void insert(
            Sample sample, JsonNode schema, ObjectNode root, ObjectNode here, JsonNode id, List<String> bodies) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String name = property.getKey();
            JsonNode resolved = sample.resolve(property.getValue());
            JsonNode before = here.get(name);
            if (isId(resolved)) {
                here.set(name, id);
                bodies.add(root.toString());
            } else if (Sample.type(resolved).equals("object") && resolved.has("properties")) {
                ObjectNode inner = (ObjectNode) sample.value(resolved);
                here.set(name, inner);
                insert(sample, resolved, root, inner, id, bodies);
            } else if (Sample.type(resolved).equals("array")) {
                insertIntoList(sample, sample.resolve(resolved.path("items")), root, here.putArray(name), id, bodies);
            }
            if (before == null) {
                here.remove(name);
            } else {
                here.set(name, before);
            }
        }
    }

    private static void insertIntoList(
            Sample sample, JsonNode items, ObjectNode root, ArrayNode list, JsonNode id, List<String> bodies) {
        if (isId(items)) {
            list.add(id);
            bodies.add(root.toString());
        } else if (Sample.type(items).equals("object") && items.has("properties")) {
            ObjectNode inner = (ObjectNode) sample.value(items);
            list.add(inner);
            insert(sample, items, root, inner, id, bodies);
        }
    }

    private static boolean isId(JsonNode schema) {
        return schema.path("format").asString("").equals("uuid");
    }

    /** What no value of this schema may be, as JSON, by what is wrong with it. */
    static List<String> wrongValues(JsonNode schema) {
        List<String> wrong = new ArrayList<>();
        switch (Sample.type(schema)) {
            case "integer" -> {
                wrong.addAll(List.of("\"1\"", "1.5", "true", "{}", "99999999999999999999"));
                wrong.add(String.valueOf(schema.path("minimum").asLong(0) - 1));
                if (schema.has("maximum")) {
                    wrong.add(String.valueOf(schema.path("maximum").asLong() + 1));
                }
            }
            case "boolean" -> wrong.addAll(List.of("\"true\"", "1", "{}"));
            case "array" -> wrong.addAll(List.of("\"x\"", "{}", "7"));
            case "object" -> wrong.addAll(List.of("\"x\"", "[]", "7"));
            default -> wrong.addAll(wrongTexts(schema));
        }
        return wrong;
    }

    private static List<String> wrongTexts(JsonNode schema) {
        List<String> wrong = new ArrayList<>(List.of("42", "{}", "[]", "\"a\\u0000b\"", "\"\\ud800\""));
        wrong.addAll(BAD_TEXTS.getOrDefault(schema.path("format").asString(""), List.of()));
        if (schema.has("enum")) {
            wrong.add("\"NOPE\"");
        }
        if (schema.path("example").asString("").contains("/")) {
            wrong.addAll(List.of("\"Mars/Olympus\"", "\"GMT+4\""));
        }
        if (schema.has("pattern")) {
            wrong.add("\"\\u0001\"");
        }
        if (schema.has("maxLength")) {
            wrong.add("\"" + "a".repeat(schema.path("maxLength").asInt() + 1) + "\"");
        }
        if (schema.path("minLength").asInt(0) > 0) {
            wrong.add("\"\"");
        }
        return wrong;
    }

    private static void collect(
            Sample sample, JsonNode schema, ObjectNode root, ObjectNode here, String prefix, List<Fault> faults) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String name = property.getKey();
            JsonNode resolved = sample.resolve(property.getValue());
            JsonNode before = here.get(name);
            boolean required = schema.path("required")
                    .valueStream()
                    .anyMatch(each -> each.asString().equals(name));
            if (required) {
                here.remove(name);
                faults.add(new Fault(prefix + name, "missing", root.toString()));
                if (!Sample.isNullable(property.getValue())) {
                    here.set(name, NODES.nullNode());
                    faults.add(new Fault(prefix + name, "null", root.toString()));
                }
            }
            here.set(name, NODES.stringNode(PLACE));
            String around = root.toString();
            for (String wrong : wrongValues(resolved)) {
                faults.add(new Fault(prefix + name, shortened(wrong), around.replace('"' + PLACE + '"', wrong)));
            }
            if (Sample.type(resolved).equals("object") && resolved.has("properties")) {
                ObjectNode inner = (ObjectNode) sample.value(resolved);
                here.set(name, inner);
                collect(sample, resolved, root, inner, prefix + name + ".", faults);
            }
            if (before == null) {
                here.remove(name);
            } else {
                here.set(name, before);
            }
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "… of " + text.length() : text;
    }
}
