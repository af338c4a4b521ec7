package io.horarium.storm;

import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.testing.Browser;
import io.horarium.testing.Browser.Answer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of those who all want something at once: each wish is drawn from a seed, and sent to one node or the other. */
final class Weather {

    private static final int QUARTER_SECONDS = 900;

    private final Random random;
    private final Studio studio;
    private final List<Browser> owners;
    private final List<Browser> visitors;

    Weather(long seed, Studio studio, List<Browser> owners, List<Browser> visitors) {
        this.random = new Random(seed);
        this.studio = studio;
        this.owners = owners;
        this.visitors = visitors;
    }

    /** Does the next thing. */
    Answer next() {
        int kind = random.nextInt(100);
        List<Supplier<Answer>> rare = List.of(
                this::block,
                this::blockAgainAndAgain,
                this::changeBlock,
                this::unblock,
                this::takeOff,
                this::comeBack,
                this::exception,
                this::series,
                this::changeSeries,
                this::endSeries);
        if (kind < 26) {
            return visit();
        }
        if (kind < 42) {
            return create();
        }
        if (kind < 50) {
            return cancel();
        }
        if (kind < 58) {
            return change("start", moment().toString());
        }
        if (kind < 63) {
            return change("staffId", pick(studio.team()).toString());
        }
        if (kind < 68) {
            return resize();
        }
        if (kind < 74) {
            return moveOneself();
        }
        if (kind < 80) {
            return hold();
        }
        return kind < 90 ? look() : rare.get(random.nextInt(rare.size())).get();
    }

    private Answer visit() {
        Map<String, Object> wish = order(30L * random.nextInt(2));
        wish.put("timezone", "Asia/Dubai");
        Answer booked = visitor().post("/api/public/booking/" + studio.slug() + "/book", wish);
        if (booked.status() == 201) {
            studio.appointments().add(booked.json().at("/appointment/id").asString());
            studio.tokens().add(booked.json().path("manageToken").asString());
        }
        return booked;
    }

    /** Keeps a start, and then books it, gives it back, or goes away. Classes are left out: their seats are another story. */
    private Answer hold() {
        ServiceId service = pick(studio.services());
        Map<String, Object> wish = new HashMap<>(
                Map.of("serviceId", service.toString(), "start", moment().toString(), "timezone", "Asia/Dubai"));
        if (service.equals(studio.yoga())) {
            return look();
        }
        Browser customer = visitor();
        Answer held = customer.post("/api/public/booking/" + studio.slug() + "/holds", wish);
        if (held.status() != 201) {
            return held;
        }
        String id = held.json().path("holdId").asString();
        return switch (random.nextInt(3)) {
            case 0 -> visitor().send("DELETE", "/api/public/booking/" + studio.slug() + "/holds/" + id, null);
            case 1 -> {
                wish.put("holdId", id);
                wish.put("customer", Map.of("name", "Guest", "email", "guest" + random.nextInt(80) + "@example.test"));
                yield visitor().post("/api/public/booking/" + studio.slug() + "/book", wish);
            }
            default -> held;
        };
    }

    private Answer create() {
        Answer made = owner().post("/api/appointments", order(15L * random.nextInt(4)));
        if (made.status() == 201) {
            studio.appointments().add(made.json().path("id").asString());
        }
        return made;
    }

    private Answer cancel() {
        String id = take(studio.appointments(), false);
        return id == null ? look() : owner().post("/api/bookings/" + id + "/cancel", Map.of("reason", "storm"));
    }

    private Answer change(String field, String value) {
        String id = take(studio.appointments(), true);
        return id == null ? look() : put("/api/appointments/" + id, Map.of(field, value));
    }

    private Answer resize() {
        String id = take(studio.appointments(), true);
        if (id == null) {
            return look();
        }
        JsonNode seen = owner().get("/api/appointments/" + id).json();
        Instant end =
                Instant.parse(seen.path("start").asString()).plusSeconds(QUARTER_SECONDS * (1L + random.nextInt(8)));
        return put("/api/appointments/" + id, Map.of("end", end.toString()));
    }

    private Answer moveOneself() {
        String token = take(studio.tokens(), true);
        if (token == null) {
            return look();
        }
        Browser customer = visitor();
        JsonNode others = customer.get("/api/public/bookings/" + token + "/alternatives?count=3")
                .json()
                .path("alternatives");
        String start = others.isEmpty()
                ? moment().toString()
                : others.get(random.nextInt(others.size())).at("/slot/start").asString();
        return customer.post("/api/public/bookings/" + token + "/reschedule", Map.of("start", start));
    }

    private Answer look() {
        String service = pick(studio.services()).toString();
        return visitor()
                .get("/api/public/booking/" + studio.slug() + "/availability?serviceId=" + service + "&days=14&date="
                        + studio.first());
    }

    private Answer block() {
        Instant start = moment();
        return keep(owner().post("/api/time-blocks", absence(start, start.plusSeconds(QUARTER_SECONDS * 5L))));
    }

    private Answer blockAgainAndAgain() {
        Map<String, Object> block = absence(moment(), null);
        block.put("rule", pick(List.of("FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;COUNT=3", "FREQ=DAILY;COUNT=4")));
        if (random.nextBoolean()) {
            block.put("excluded", List.of(date().toString(), date().toString()));
        }
        return keep(owner().post("/api/time-blocks", block));
    }

    private Answer changeBlock() {
        String id = take(studio.blocks(), true);
        Map<String, Object> block = absence(moment(), null);
        block.remove("staffIds");
        if (random.nextBoolean()) {
            block.put("rule", "FREQ=DAILY;COUNT=2");
        }
        return id == null ? look() : put("/api/time-blocks/" + id, block);
    }

    private Answer unblock() {
        String id = take(studio.blocks(), false);
        return id == null ? look() : owner().send("DELETE", "/api/time-blocks/" + id, null);
    }

    private Answer keep(Answer blocked) {
        blocked.json()
                .path("entries")
                .forEach(each -> studio.blocks().add(each.path("id").asString()));
        return blocked;
    }

    private Answer takeOff() {
        Map<String, Object> away = absence(moment(), null);
        if (random.nextBoolean()) {
            away.keySet().removeAll(List.of("start", "end"));
            away.put("firstDate", date().toString());
        }
        Answer answer = owner().post("/api/time-off", away);
        answer.json()
                .path("entries")
                .forEach(each -> studio.absences().add(each.path("id").asString()));
        return answer;
    }

    private Answer comeBack() {
        String id = take(studio.absences(), false);
        return id == null ? look() : owner().send("DELETE", "/api/time-off/" + id, null);
    }

    private Answer exception() {
        Map<String, Object> exception = Map.of(
                "date", date().toString(),
                "windows", List.of(Map.of("start", "08:30", "end", "13:00"), Map.of("start", "15:00", "end", "19:00")));
        return owner().post(
                        "/api/availability/bulk",
                        Map.of(
                                "staffIds", List.of(pick(studio.team()).toString()),
                                "exception", exception,
                                "acceptOrphans", random.nextBoolean()));
    }

    private Answer series() {
        Map<String, Object> order = order(15L * random.nextInt(4));
        order.put("rule", pick(List.of("FREQ=DAILY;COUNT=3", "FREQ=WEEKLY;COUNT=2")));
        Answer made = owner().post("/api/series", order);
        if (made.status() == 201) {
            studio.series().add(made.json().at("/series/id").asString());
        }
        return made;
    }

    private Answer changeSeries() {
        String id = take(studio.series(), true);
        return id == null
                ? look()
                : put("/api/series/" + id + "?scope=all", Map.of("time", "%02d:15".formatted(9 + random.nextInt(8))));
    }

    private Answer endSeries() {
        String id = take(studio.series(), false);
        return id == null ? look() : owner().send("DELETE", "/api/series/" + id + "?scope=all", null);
    }

    private Map<String, Object> order(long minutes) {
        Map<String, Object> order = new HashMap<>(Map.of(
                "serviceId", pick(studio.services()).toString(),
                "start", moment().plus(Duration.ofMinutes(minutes)).toString(),
                "customer", Map.of("name", "Guest", "email", "guest" + random.nextInt(80) + "@example.test")));
        if (random.nextInt(3) == 0) {
            order.put("staffId", pick(studio.team()).toString());
        }
        return order;
    }

    private Map<String, Object> absence(Instant start, @Nullable Instant end) {
        StaffId member = pick(studio.team());
        return new HashMap<>(Map.of(
                "staffIds", List.of(member.toString()),
                "start", start.toString(),
                "end", (end == null ? start.plus(Duration.ofHours(1)) : end).toString(),
                "acceptOrphans", random.nextInt(3) > 0));
    }

    /** A full hour of a working day somewhere in the world. */
    private Instant moment() {
        ZoneId zone = pick(studio.zones());
        return date().atTime(9 + random.nextInt(9), 0).atZone(zone).toInstant();
    }

    private LocalDate date() {
        LocalDate date = studio.first().plusDays(random.nextInt(studio.days()));
        return date.getDayOfWeek() == DayOfWeek.SUNDAY ? date.minusDays(1) : date;
    }

    private Answer put(String path, Map<String, Object> body) {
        return owner().send("PUT", path, JsonMapper.shared().writeValueAsString(body));
    }

    private Browser owner() {
        return pick(owners);
    }

    private Browser visitor() {
        return pick(visitors);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static @Nullable String take(java.util.Queue<String> queue, boolean giveBack) {
        String taken = queue.poll();
        if (taken != null && giveBack) {
            queue.add(taken);
        }
        return taken;
    }

    /** What there is to be booked, and what was made of it so far. */
    record Studio(
            String slug,
            List<StaffId> team,
            List<ServiceId> services,
            ServiceId yoga,
            List<ZoneId> zones,
            LocalDate first,
            int days,
            java.util.Queue<String> appointments,
            java.util.Queue<String> tokens,
            java.util.Queue<String> blocks,
            java.util.Queue<String> absences,
            java.util.Queue<String> series) {}
}
