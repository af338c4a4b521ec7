package io.horarium.bench.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drags appointments of the demo over its calendar, as the front desk does, and asks at each quarter of an hour whether they could
 * be dropped there. Nothing is dropped. Prints rate and latencies for one who drags and for four.
 *
 * <p>Arguments: address of the application (default {@code http://localhost:8080}), seconds for each line (default 10, at most
 * 60).
 */
public final class CheckLoad {

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int QUARTERS = 4 * 24 * 5;
    private static final int SECONDS_PER_QUARTER = 900;
    private static final List<Integer> CROWDS = List.of(1, 4);

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    private CheckLoad(String base) {
        this.base = base;
    }

    /** Runs each kind of question with one who asks and with four. */
    public static void main(String[] args) throws IOException, InterruptedException {
        String base = args.length > 0 ? args[0] : "http://localhost:8080";
        int seconds = Math.clamp(args.length > 1 ? Integer.parseInt(args[1]) : 10, 1, 60);
        if (!InetAddress.getByName(URI.create(base).getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException("load goes to this machine only, not to " + base);
        }
        new CheckLoad(base).run(Duration.ofSeconds(seconds));
    }

    private void run(Duration length) throws IOException, InterruptedException {
        send(get("/api/session"));
        send(post("/api/auth/login", Map.of("email", "owner@demo.test", "password", "demo")));
        List<JsonNode> dragged = appointments();
        List<String> services = services();
        Instant monday = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(3, ChronoUnit.DAYS);
        IntFunction<HttpRequest> move = i -> check(Map.of(
                "appointmentId", dragged.get(i % dragged.size()).path("id").asString(),
                "start",
                        monday.plusSeconds((long) SECONDS_PER_QUARTER * (i % QUARTERS))
                                .toString()));
        IntFunction<HttpRequest> reassign = i -> check(Map.of(
                "appointmentId", dragged.get(i % dragged.size()).path("id").asString(),
                "staffId", dragged.get(i % dragged.size()).at("/staffIds/0").asString(),
                "start",
                        monday.plusSeconds((long) SECONDS_PER_QUARTER * (i % QUARTERS))
                                .toString()));
        IntFunction<HttpRequest> anew = i -> check(Map.of(
                "serviceId", services.get(i % services.size()),
                "start",
                        monday.plusSeconds((long) SECONDS_PER_QUARTER * (i % QUARTERS))
                                .toString()));
        System.out.printf("%d appointments, %d services%n", dragged.size(), services.size());
        System.out.printf(
                Locale.ROOT,
                "%-34s %7s %9s %8s %8s %8s%n",
                "question",
                "clients",
                "per s",
                "p50 ms",
                "p99 ms",
                "max ms");
        for (int clients : CROWDS) {
            measure("move to another start", length, clients, move);
            measure("move within a column", length, clients, reassign);
            measure("something new, with anybody", length, clients, anew);
        }
    }

    private List<JsonNode> appointments() throws IOException, InterruptedException {
        Instant from = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
        List<JsonNode> all = new ArrayList<>();
        send(get("/api/appointments?status=CONFIRMED&rangeStart=" + from + "&rangeEnd="
                        + from.plus(14, ChronoUnit.DAYS)))
                .path("appointments")
                .forEach(all::add);
        if (all.isEmpty()) {
            throw new IllegalStateException("there is no demo with appointments at " + base);
        }
        return all;
    }

    private List<String> services() throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        send(get("/api/public/booking/demo/services"))
                .path("services")
                .forEach(service -> ids.add(service.path("id").asString()));
        return ids;
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty()
                ? JsonMapper.shared().createObjectNode()
                : JsonMapper.shared().readTree(answer.body());
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).build();
    }

    private HttpRequest check(Map<String, Object> question) {
        return post("/api/appointments/check", question);
    }

    private HttpRequest post(String path, Map<String, Object> body) {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                .build();
    }

    private void measure(String name, Duration length, int clients, IntFunction<HttpRequest> requests)
            throws InterruptedException {
        new Visitors(http, requests).visit(WARM_UP, clients);
        Visitors.Result result = new Visitors(http, requests).visit(length, clients);
        System.out.printf(
                Locale.ROOT,
                "%-34s %7d %9.0f %8.2f %8.2f %8.2f%s%n",
                name,
                clients,
                result.perSecond(),
                result.millisAt(0.50),
                result.millisAt(0.99),
                result.millisAt(1),
                result.failures() == 0 ? "" : "   " + result.failures() + " FAILED");
    }
}
