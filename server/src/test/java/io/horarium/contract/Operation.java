package io.horarium.contract;

import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One line of the table: a method and an address of the API, with what its description says. */
record Operation(String method, String path, JsonNode description, Sample sample) {

    /** Those that anybody may call; all others need somebody who is signed in. */
    private static final Set<String> OPEN = Set.of(
            "GET /api/session",
            "POST /api/auth/login",
            "POST /api/auth/logout",
            "POST /api/auth/password-reset",
            "POST /api/auth/password-reset/confirm",
            "GET /api/invitations/{token}",
            "POST /api/invitations/{token}",
            "GET /api/setup",
            "POST /api/setup",
            "GET /api/services/{serviceId}/calendar-availability",
            "POST /api/services/{serviceId}/availability");

    /** All that the server describes. */
    static List<Operation> all(int port) {
        JsonNode document = new Browser(port).get("/api/openapi.json").json();
        Sample sample = new Sample(document);
        List<Operation> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(each -> all.add(
                                new Operation(each.getKey().toUpperCase(), path.getKey(), each.getValue(), sample))));
        return all;
    }

    boolean isOpen() {
        return path.startsWith("/api/public/") || OPEN.contains(toString());
    }

    /** Who may; empty: whoever is signed in. */
    List<String> roles() {
        return description.path("x-roles").valueStream().map(JsonNode::asString).toList();
    }

    boolean isChange() {
        return !method.equals("GET");
    }

    /** The names of the path parameters that are ids of a thing of a business. */
    List<String> ids() {
        return parameters("path").stream()
                .filter(each -> {
                    String name = each.path("name").asString();
                    return name.equals("id") || name.endsWith("Id");
                })
                .map(each -> each.path("name").asString())
                .toList();
    }

    List<JsonNode> parameters(String in) {
        return description
                .path("parameters")
                .valueStream()
                .filter(each -> each.path("in").asString().equals(in))
                .toList();
    }

    Optional<JsonNode> body() {
        JsonNode schema = description.at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? Optional.empty() : Optional.of(sample.resolve(schema));
    }

    /** A well-formed body, or null where none is taken. */
    @org.jspecify.annotations.Nullable
    String sound() {
        return body().map(schema -> sample.value(schema).toString()).orElse(null);
    }

    /** The address with these values in the path and the query; what is not given is filled with something sound. */
    String address(Map<String, String> values) {
        String filled = path;
        for (JsonNode each : parameters("path")) {
            String name = each.path("name").asString();
            String value = values.getOrDefault(name, sample.text(each.path("schema")));
            filled = filled.replace("{" + name + "}", URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        Map<String, String> query = new LinkedHashMap<>();
        for (JsonNode each : parameters("query")) {
            String name = each.path("name").asString();
            if (values.containsKey(name)) {
                query.put(name, String.valueOf(values.get(name)));
            } else if (each.path("required").asBoolean(false)) {
                query.put(name, sample.text(each.path("schema")));
            }
        }
        values.forEach((name, value) -> {
            if (name.startsWith("-")) {
                query.remove(name.substring(1));
            }
        });
        List<String> pairs = new ArrayList<>();
        query.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return pairs.isEmpty() ? filled : filled + "?" + String.join("&", pairs);
    }

    Answer ask(Browser browser, Map<String, String> values, String... headers) {
        return browser.send(method, address(values), sound(), headers);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
