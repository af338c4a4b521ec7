package io.horarium.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the public availability of the demo as many visitors would, and prints rate and latencies of each kind of read.
 *
 * <p>Arguments: address of the application (default {@code http://localhost:8080}), seconds for each kind (default 5, at most
 * 60), visitors at once (default 4, at most 64).
 */
public final class ReadLoad {

    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private final String base;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ReadLoad(String base) {
        this.base = base;
    }

    /** Runs all kinds of reads one after the other. */
    public static void main(String[] args) throws IOException, InterruptedException {
        String base = args.length > 0 ? args[0] : "http://localhost:8080";
        int seconds = bounded("seconds", args.length > 1 ? args[1] : "5", 60);
        int visitors = bounded("visitors", args.length > 2 ? args[2] : "4", 64);
        if (!InetAddress.getByName(URI.create(base).getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException("load goes to this machine only, not to " + base);
        }
        new ReadLoad(base).run(Duration.ofSeconds(seconds), visitors);
    }

    private void run(Duration length, int visitors) throws IOException, InterruptedException {
        List<String> services = services();
        YearMonth month = YearMonth.now(ZoneId.of("Asia/Dubai"));
        System.out.printf(Locale.ROOT, "%-34s %9s %8s %8s %8s%n", "read", "per s", "p50 ms", "p99 ms", "max ms");
        measure(
                "calendar-availability, month",
                length,
                visitors,
                i -> get("/api/services/"
                        + services.get(i % services.size())
                        + "/calendar-availability?timezone=Asia/Dubai&month=" + month.plusMonths(i % 2)));
        measure(
                "slot grid, 35 days",
                length,
                visitors,
                i -> get("/api/public/booking/demo/availability?days=35&serviceId="
                        + services.get(i % services.size())));
        LocalDate date = LocalDate.now(ZoneId.of("Asia/Dubai")).plusDays(3);
        measure(
                "slot grid, 1 day",
                length,
                visitors,
                i -> get("/api/public/booking/demo/availability?days=1&serviceId=" + services.get(i % services.size())
                        + "&date=" + date.plusDays(i % 7)));
        measure("services", length, visitors, i -> get("/api/public/booking/demo/services"));
    }

    private List<String> services() throws IOException, InterruptedException {
        JsonNode page = JsonMapper.shared()
                .readTree(http.send(get("/api/public/booking/demo/services"), BodyHandlers.ofString())
                        .body());
        List<String> ids = new ArrayList<>();
        page.path("services").forEach(service -> ids.add(service.path("id").asString()));
        if (ids.isEmpty()) {
            throw new IllegalStateException("there is no demo at " + base);
        }
        return ids;
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).build();
    }

    private interface Requests {
        HttpRequest at(int index);
    }

    private void measure(String name, Duration length, int visitors, Requests requests) throws InterruptedException {
        new Visitors(http, requests::at).visit(WARM_UP, visitors);
        Visitors.Result result = new Visitors(http, requests::at).visit(length, visitors);
        System.out.printf(
                Locale.ROOT,
                "%-34s %9.0f %8.2f %8.2f %8.2f%s%n",
                name,
                result.perSecond(),
                result.millisAt(0.50),
                result.millisAt(0.99),
                result.millisAt(1),
                result.failures() == 0 ? "" : "   " + result.failures() + " FAILED");
    }

    private static int bounded(String name, String value, int most) {
        int number = Integer.parseInt(value);
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(name + " " + number + " is not within 1 to " + most);
        }
        return number;
    }
}
