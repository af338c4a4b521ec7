package io.horarium.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's browser: keeps cookies, sends the CSRF header, follows no redirect. Safe for use by many threads. */
public final class Browser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String origin;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;

    /** A browser that knows nobody yet. */
    public Browser(int port) {
        this.origin = "http://127.0.0.1:" + port;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What came back. */
    public record Answer(int status, Map<String, java.util.List<String>> headers, String body) {

        /** The body as JSON. */
        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The first header of that name, whatever its case. */
        public Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(name))
                    .map(each -> each.getValue().getFirst())
                    .findFirst();
        }

        /** The problem of this answer, without {@code urn:horarium:problem:}. */
        public String problem() {
            return json().path("type").asString("").replace("urn:horarium:problem:", "");
        }
    }

    /** Signs in; the answer is the session. */
    public Answer signIn(String email) {
        get("/api/session");
        return post("/api/auth/login", Map.of("email", email, "password", TestBusinesses.PASSWORD));
    }

    /** GET. */
    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** POST of a value as JSON; a text is sent as it is. */
    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, body instanceof String text ? text : JSON.writeValueAsString(body), headers);
    }

    /** Any method; names and values of headers alternate. */
    public Answer send(String method, String path, @org.jspecify.annotations.Nullable String body, String... headers) {
        HttpRequest.BodyPublisher publisher =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + path)).method(method, publisher);
        if (body != null && !Arrays.asList(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return answer(request);
    }

    /** POST of a file. */
    public Answer upload(String path, String contentType, byte[] file, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file));
        if (headers.length > 0) {
            request.headers(headers);
        }
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return answer(request);
    }

    /** Any method, sent from somebody else's page: with the cookies, but without the header that our pages add. */
    public Answer withoutCsrf(String method, String path, @org.jspecify.annotations.Nullable String body) {
        HttpRequest.BodyPublisher publisher =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return answer(HttpRequest.newBuilder(URI.create(origin + path))
                .method(method, publisher)
                .header("Content-Type", "application/json"));
    }

    private Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The value of a cookie that this browser keeps. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }
}
